import { escapeXml, xmlDeclaration } from './xml.ts';

interface SearchSite {
  name: string;
  description: string;
  /** Value of the `lang` attribute. */
  language: string;
  /** Full address of the search page. */
  search: string;
  /** Full address of the icon. */
  icon: string;
}

/** `ShortName` holds at most 16 characters. */
const shortName = (name: string) => [...name].slice(0, 16).join('');

/** An OpenSearch description: with it a browser can search the archive from its address bar. It knows full addresses only. */
export function openSearchDescription({ name, description, language, search, icon }: SearchSite): string {
  return `${xmlDeclaration}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(shortName(name))}</ShortName>
<Description>${escapeXml(description)}</Description>
<Language>${language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="32" height="32" type="image/svg+xml">${escapeXml(icon)}</Image>
<Url type="text/html" template="${escapeXml(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
