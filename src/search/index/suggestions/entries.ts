import type { Archive } from '../../../archive/index.ts';
import { pinyinSyllables, type Script } from '../../../chinese/index.ts';
import type { Article } from '../../../records/schema/index.ts';
import { type Fold, normalize } from '../../normalize.ts';
import { type Suggestable, titleLength } from '../../suggestions.ts';
import { showLine } from '../shown.ts';

const noFold: Fold = new Map();

/** The first characters, without the marks that the last of them would end in. */
const cut = (text: string, length: number) =>
  [...text]
    .slice(0, length)
    .join('')
    .replace(/[^\p{L}\p{N}”’」』》）)]+$/u, '') || text;

function inBoth(
  text: string,
  printed: Script,
  names: readonly string[],
  fold: Fold,
  length = Number.POSITIVE_INFINITY,
): Omit<Suggestable, 'kind'> {
  const Hans = cut(showLine(text, printed, 'Hans', names), length);
  const Hant = cut(showLine(text, printed, 'Hant', names), length);
  const normal = normalize(Hans, fold);
  return {
    Hans,
    ...(Hant !== Hans && { Hant }),
    ...(normal !== normalize(Hans, noFold) && { normal }),
  };
}

/** All that can be suggested, best first: people and places by the number of their articles, then the titles of the rows, each once. */
export function suggestables(rows: readonly Article[], archive: Archive, fold: Fold): Suggestable[] {
  const own: Script = archive.settings.language === 'zh-Hant' ? 'Hant' : 'Hans';
  const named = (kind: 'person' | 'place') =>
    (kind === 'person' ? archive.people : archive.places).map(({ name, articles }) => ({ kind, name, articles }));
  const names = [...named('person'), ...named('place')].sort((a, b) => b.articles.length - a.articles.length);
  const titles = new Map(rows.map((article) => [article.title, article]));
  return [
    ...names.map(({ kind, name }) => ({
      kind,
      ...inBoth(name, own, kind === 'person' ? [name] : [], fold),
      pinyin: pinyinSyllables(name, kind).join(' '),
    })),
    ...[...titles.values()].map(({ title, issue, people }) => ({
      kind: 'title' as const,
      ...inBoth(
        title,
        archive.issue(issue).script,
        people.map(({ name }) => name),
        fold,
        titleLength,
      ),
    })),
  ];
}
