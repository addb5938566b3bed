import type { Yaml } from 'mdast';
import { stringify } from 'yaml';
import type { Article } from '../../records/schema/index.ts';
import { plainText, type TextView } from '../plain-text.ts';

/**
 * What the article's record says, as YAML front matter: title, date (EDTF), issue, signatures, people and places. Written out without
 * aliases (`*a1`), which few readers of front matter know.
 */
export function frontMatter(article: Article, view: TextView): Yaml {
  const show = (text: string) => plainText(text, view);
  const showName = (name: string) => plainText(name, { ...view, names: [name] });
  const fields = {
    id: article.id,
    title: show(article.title),
    kicker: article.kicker.map(show),
    subtitle: article.subtitle.map(show),
    date: article.date.value,
    issue: article.issue,
    page: article.page,
    column: article.column && show(article.column),
    bylines: article.bylines.map(({ name, role }) => ({ name: role === 'unit' ? show(name) : showName(name), role })),
    people: unique(article.people.map(({ name }) => showName(name))),
    places: unique(article.places.map(({ name }) => show(name))),
    corrections: article.corrections?.map(({ kind, lines, field, original, corrected, why, by }) =>
      withoutEmpty({ kind, lines, field, original, corrected, why, by }),
    ),
  };
  return { type: 'yaml', value: stringify(withoutEmpty(fields), { lineWidth: 0, aliasDuplicateObjects: false }) };
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** Unknown is absent: no empty list, no empty text. */
function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
