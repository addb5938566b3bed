import { site } from 'astro:config/client';
import type { APIRoute } from 'astro';
import { fileLink } from '../components/link.ts';
import { absolute } from '../components/paths.ts';

const sitemap = site === undefined ? '' : `\nSitemap: ${absolute(fileLink('/sitemap.xml'), new URL(site))}\n`;

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n${sitemap}`);
