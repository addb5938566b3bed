import type { Archive } from '../../archive/index.ts';
import { detectScript, type Script } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import { displayDate, words } from '../../translations/index.ts';
import type { Facet, FacetName } from '../manifest.ts';
import { isoDate } from './iso-date.ts';
import { showLine } from './shown.ts';

type Show = (text: string, script: Script) => string;

/** What an article is found under in a filter: the value that the address holds, and the name that is shown. */
type Entries = (article: Article, archive: Archive) => Array<[value: string, name: string]>;

const year: Entries = ({ date }) => {
  const known = isoDate(date.value)?.slice(0, 4);
  return known === undefined ? [] : [[known, known]];
};
const day: Entries = ({ date }) => {
  const known = isoDate(date.value);
  return known === undefined ? [] : [[known, known]];
};
const publication: Entries = (article, archive) => {
  const id = archive.issue(article.issue).publication;
  return [[id, archive.settings.publications.find((entry) => entry.id === id)?.name ?? id]];
};
/** Issues of a publication bear one title; the date, or else the number, tells them apart. */
const issue: Entries = (article, archive) => {
  const { title, date, number } = archive.issue(article.issue);
  const told = date.value === undefined ? number : displayDate(date.value, words('Hans'));
  return [[article.issue, told === undefined ? title : `${title} ${told}`]];
};
const column: Entries = (article) => (article.column === undefined ? [] : [[article.column, article.column]]);
const kind: Entries = (article) => [[article.kind, article.kind]];
const person: Entries = (article) => article.people.map(({ id, name }) => [id, name]);
const place: Entries = (article) => article.places.map(({ id, name }) => [id, name]);

const entriesOf: Record<FacetName, Entries> = { year, publication, issue, column, kind, date: day, person, place };

/** Values that stay as they are in both scripts. */
const fixed = new Set<FacetName>(['year', 'date', 'kind']);

function listValues(name: FacetName, rows: readonly Article[], archive: Archive, show: Show): Facet {
  const found = new Map<string, { name: string; rows: number[]; last: number }>();
  for (const [row, article] of rows.entries()) {
    for (const [value, label] of entriesOf[name](article, archive)) {
      const entry = found.get(value) ?? { name: label, rows: [], last: 0 };
      if (entry.rows.length === 0 || entry.last !== row) entry.rows.push(row - entry.last);
      entry.last = row;
      found.set(value, entry);
    }
  }
  const values = [...found].map(([value, entry]) => {
    const Hans = fixed.has(name) ? entry.name : show(entry.name, 'Hans');
    const Hant = fixed.has(name) ? entry.name : show(entry.name, 'Hant');
    return { value, Hans, ...(Hant === Hans ? {} : { Hant }), rows: entry.rows };
  });
  return { values };
}

/** Makes a facet of the archive; rows are the places of the articles in `rows`. */
export function facetBuilder(rows: readonly Article[], archive: Archive): (name: FacetName) => Facet {
  const own: Script = archive.settings.language === 'zh-Hant' ? 'Hant' : 'Hans';
  const people = new Set(archive.people.map(({ name }) => name));
  const show: Show = (text, script) => showLine(text, detectScript(text, own), script, people.has(text) ? [text] : []);
  return (name) => listValues(name, rows, archive, show);
}
