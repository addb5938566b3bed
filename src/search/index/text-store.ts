import type { Archive } from '../../archive/index.ts';
import type { Script } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import type { StoredArticle } from '../manifest.ts';
import { type Fold, normalize } from '../normalize.ts';
import { isoDate } from './iso-date.ts';
import { articleLines } from './lines.ts';
import { showLine } from './shown.ts';

/** An article as results and excerpts show it in one script. */
export function storeArticle(article: Article, archive: Archive, script: Script, fold: Fold): StoredArticle {
  const issue = archive.issue(article.issue);
  const names = [...new Set([...article.people, ...article.bylines].map(({ name }) => name))];
  const show = (text: string) => showLine(text, issue.script, script, names);
  const date = isoDate(article.date.value);
  const lines = articleLines(article).map((printed): StoredArticle['lines'][number] => {
    const shown = show(printed);
    // What is shown is searched. Where another script's spelling does not lead back to the printed one, both are kept.
    return normalize(shown, fold) === normalize(printed, fold) ? shown : [shown, printed];
  });
  return {
    id: article.id,
    issue: show(issue.title),
    kind: article.kind,
    ...(date === undefined ? {} : { date }),
    ...(article.column === undefined ? {} : { column: show(article.column) }),
    lines,
  };
}
