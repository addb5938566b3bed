import { escapeXml, xmlDeclaration } from './xml.ts';

/** The most addresses that the protocol of sitemaps.org allows in one file. */
const mostAddresses = 50_000;

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const locations = (element: string, addresses: readonly string[]) =>
  addresses.map((address) => `<${element}><loc>${escapeXml(address)}</loc></${element}>\n`).join('');

const urlset = (addresses: readonly string[]) =>
  `${xmlDeclaration}<urlset ${namespace}>\n${locations('url', addresses)}</urlset>\n`;

/**
 * The sitemap of full addresses by file name, without `.xml`: one file `sitemap`, or, where that would be too long, an index of this
 * name and
 * its parts `sitemap-1`, `sitemap-2` … `fullAddress` makes the address of a part.
 */
export function sitemapFiles(
  addresses: readonly string[],
  fullAddress: (file: string) => string,
  most = mostAddresses,
): Map<string, string> {
  if (addresses.length <= most) return new Map([['sitemap', urlset(addresses)]]);
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, index) => `sitemap-${index + 1}`);
  const list = locations(
    'sitemap',
    parts.map((part) => fullAddress(`${part}.xml`)),
  );
  return new Map([
    ['sitemap', `${xmlDeclaration}<sitemapindex ${namespace}>\n${list}</sitemapindex>\n`],
    ...parts.map((part, index) => [part, urlset(addresses.slice(index * most, (index + 1) * most))] as const),
  ]);
}
