import type { Archive } from '../../archive/index.ts';
import type { Article } from '../../records/schema/index.ts';
import type { Script, StoredArticle } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';
import { findDifferences, type ScriptTable, scriptTable, shownText } from '../other-script.ts';
import { isoDate } from './iso-date.ts';
import { articleLines } from './lines.ts';
import { showLine } from './shown.ts';

/** An article for results and excerpts, and its lines in their normal form, as they are searched. */
export interface StoredText {
  stored: StoredArticle;
  normal: readonly string[];
}

/** Makes the texts for results and excerpts, article by article, and holds what leads from each script to the other. */
export interface TextStore {
  store: (article: Article) => StoredText;
  /** By the script that is shown; empty where every article was printed in it. */
  tables: Record<Script, ScriptTable>;
}

interface BothScripts extends StoredText {
  other: string;
}

const otherOf = (script: Script): Script => (script === 'Hans' ? 'Hant' : 'Hans');

/** The text in the other script, unit for unit: a character that would be longer or shorter there stays as it is, so that offsets hold. */
function keepOffsets(shown: string, other: string): string {
  const characters = [...other];
  return [...shown]
    .map((character, index) => (characters[index]?.length === character.length ? characters[index] : character))
    .join('');
}

function showInBoth(article: Article, archive: Archive, fold: Fold): BothScripts {
  const printed = articleLines(article);
  const normal = printed.map((line) => normalize(line, fold));
  const issue = archive.issue(article.issue);
  const from = issue.script;
  const names = [...new Set([...article.people, ...article.bylines].map(({ name }) => name))];
  const show = (text: string) => showLine(text, from, from, names);
  const date = isoDate(article.date.value);
  const stored: StoredArticle = {
    id: article.id,
    ...(date === undefined ? {} : { date }),
    ...(article.date.value === undefined || article.date.value === date ? {} : { edtf: article.date.value }),
    issue: show(issue.title),
    ...(article.column === undefined ? {} : { column: show(article.column) }),
    kind: article.kind,
    script: from,
    // What is shown is searched. Where its normal form is not that of the printed line, both are kept.
    lines: printed.map((line, index) => {
      const shown = show(line);
      return shown === line || normalize(shown, fold) === normal[index] ? shown : [shown, line];
    }),
    differences: [],
  };
  const other = [issue.title, article.column ?? '', ...printed].map((line) =>
    showLine(line, from, otherOf(from), names),
  );
  return { stored, normal, other: keepOffsets(shownText(stored), other.join('\n')) };
}

/** From so many articles, spread evenly, the tables are made: more change nothing, and what a table misses each article tells. */
const sampleSize = 2000;

/** The articles as results and excerpts show them: once in the printed script, and what the other script shows differently. */
export function createTextStore(rows: readonly Article[], archive: Archive, fold: Fold): TextStore {
  const step = Math.max(1, rows.length / sampleSize);
  const sample = new Map(
    Array.from({ length: Math.min(rows.length, sampleSize) }, (_, index) => {
      const article = rows[Math.floor(index * step)] as Article;
      return [article.id, showInBoth(article, archive, fold)] as const;
    }),
  );
  const tableFor = (script: Script) =>
    scriptTable(
      [...sample.values()]
        .filter(({ stored }) => stored.script !== script)
        .map(({ stored, other }) => [shownText(stored), other] as const),
    );
  const tables = { Hans: tableFor('Hans'), Hant: tableFor('Hant') };
  return {
    tables,
    store(article) {
      const { stored, other, normal } = sample.get(article.id) ?? showInBoth(article, archive, fold);
      const differences = findDifferences(shownText(stored), other, tables[otherOf(stored.script)]);
      return { stored: { ...stored, differences }, normal };
    },
  };
}
