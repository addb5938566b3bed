import type { Archive } from '../../archive/index.ts';
import type { Article } from '../../records/schema/index.ts';
import type { Script, StoredArticle } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';
import { findDifferences, type ScriptTable, scriptTable, shownText } from '../other-script.ts';
import { isoDate } from './iso-date.ts';
import { showLine } from './shown.ts';

/** The texts for results and excerpts, and what leads from each script to the other. */
export interface TextStore {
  articles: StoredArticle[];
  /** By the script that is shown; empty where every article was printed in it. */
  tables: Record<Script, ScriptTable>;
}

/** An article's lines as printed and in their normal form. */
export interface ArticleText {
  article: Article;
  printed: readonly string[];
  normal: readonly string[];
}

interface BothScripts {
  stored: StoredArticle;
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

function showInBoth({ article, printed, normal }: ArticleText, archive: Archive, fold: Fold): BothScripts {
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
  return { stored, other: keepOffsets(shownText(stored), other.join('\n')) };
}

/** The articles as results and excerpts show them: once in the printed script, and what the other script shows differently. */
export function storeTexts(texts: readonly ArticleText[], archive: Archive, fold: Fold): TextStore {
  const both = texts.map((text) => showInBoth(text, archive, fold));
  const tableFor = (script: Script) =>
    scriptTable(
      both
        .filter(({ stored }) => stored.script !== script)
        .map(({ stored, other }) => [shownText(stored), other] as const),
    );
  const tables = { Hans: tableFor('Hans'), Hant: tableFor('Hant') };
  const articles = both.map(({ stored, other }) => ({
    ...stored,
    differences: findDifferences(shownText(stored), other, tables[otherOf(stored.script)]),
  }));
  return { articles, tables };
}
