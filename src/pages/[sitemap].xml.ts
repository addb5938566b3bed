import { site } from 'astro:config/client';
import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/index.ts';
import { fileLink, link } from '../components/link.ts';
import { allPaths } from '../components/lists/all-paths.ts';
import { sitemapFiles } from '../components/machine/sitemap.ts';
import { absolute, scripts } from '../components/paths.ts';
import { proseNames } from '../components/prose/read-prose.ts';

/** Sitemaps hold full addresses: there is none where the site does not know its own. */
export async function getStaticPaths() {
  if (site === undefined) return [];
  const host = new URL(site);
  const paths = allPaths(await loadArchive(), proseNames);
  const addresses = scripts.flatMap((script) => paths.map((path) => absolute(link(path, script), host)));
  const files = sitemapFiles(addresses, (file) => absolute(fileLink(`/${file}`), host));
  return [...files].map(([sitemap, xml]) => ({ params: { sitemap }, props: { xml } }));
}

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
