import type { Archive } from '../../archive/index.ts';
import { characterReadings, pinyinSyllables, type Script } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import { gb2312Characters } from '../gb2312.ts';
import type { NameEntry, Readings, Suggestable } from '../manifest.ts';
import { showLine } from './shown.ts';

/** So many titles, the newest: more would weigh on every reader who types. */
const mostTitles = 1000;
/** So many people and as many places, those in most articles. */
const mostNames = 5000;

/** People and places by the number of their articles, and the titles of the first rows. */
export function buildSuggestable(rows: readonly Article[], archive: Archive): Suggestable {
  const from: Script = archive.settings.language === 'zh-Hant' ? 'Hant' : 'Hans';

  function inBoth(text: string, printed: Script, names: readonly string[]): { Hans: string; Hant?: string } {
    const Hans = showLine(text, printed, 'Hans', names);
    const Hant = showLine(text, printed, 'Hant', names);
    return Hans === Hant ? { Hans } : { Hans, Hant };
  }
  const entry = (kind: 'person' | 'place', name: string): NameEntry => ({
    kind,
    ...inBoth(name, from, kind === 'person' ? [name] : []),
    pinyin: pinyinSyllables(name, kind).join(' '),
  });
  const byArticles = <T extends { articles: readonly string[] }>(records: readonly T[]) =>
    records.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, mostNames);
  return {
    names: [
      ...byArticles(archive.people).map(({ name }) => entry('person', name)),
      ...byArticles(archive.places).map(({ name }) => entry('place', name)),
    ],
    titles: rows.slice(0, mostTitles).map((article) =>
      inBoth(
        article.title,
        archive.issue(article.issue).script,
        article.people.map(({ name }) => name),
      ),
    ),
  };
}

/** How characters are read: those of GB 2312 and those in what can be suggested. */
export function buildReadings({ names, titles }: Suggestable): Readings {
  const shown = [...names, ...titles].map(({ Hans }) => Hans).join('');
  const readings: Record<string, string> = {};
  for (const character of new Set([...gb2312Characters(), ...shown])) {
    for (const reading of characterReadings(character)) readings[reading] = (readings[reading] ?? '') + character;
  }
  return readings;
}
