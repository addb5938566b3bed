import { site } from 'astro:config/client';
import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/index.ts';
import { fileLink, link } from '../../components/link.ts';
import { openSearchDescription } from '../../components/machine/open-search.ts';
import { absolute, inBothTrees, type Script } from '../../components/paths.ts';
import { presenterOf } from '../../components/shown/presenter.ts';

export const getStaticPaths = () => (site === undefined ? [] : inBothTrees({}));

export const GET: APIRoute<{ script: Script }> = async ({ props: { script } }) => {
  const archive = await loadArchive();
  const { plain, words } = presenterOf(archive, script);
  const full = (address: string) => absolute(address, new URL(site ?? ''));
  const xml = openSearchDescription({
    name: plain(archive.settings.name),
    description: words.search.lead,
    language: words.lang,
    search: full(link('/search/', script)),
    icon: full(fileLink('/favicon.svg')),
  });
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
