import type { StoredArticle } from './manifest.ts';

/** An article in its file: names of fields, repeated in every file, would be a tenth of it. Empty text stands for what is absent. */
export type PackedArticle = [
  id: string,
  date: string,
  edtf: string,
  issue: string,
  column: string,
  kind: string,
  script: StoredArticle['script'],
  lines: StoredArticle['lines'],
  ...differences: StoredArticle['differences'],
];

export function packArticle(article: StoredArticle): PackedArticle {
  const { id, date = '', edtf = '', issue, column = '', kind, script, lines, differences } = article;
  return [id, date, edtf, issue, column, kind, script, lines, ...differences];
}

export function unpackArticle([
  id,
  date,
  edtf,
  issue,
  column,
  kind,
  script,
  lines,
  ...differences
]: PackedArticle): StoredArticle {
  return {
    id,
    ...(date === '' ? {} : { date }),
    ...(edtf === '' ? {} : { edtf }),
    issue,
    ...(column === '' ? {} : { column }),
    kind,
    script,
    lines,
    differences,
  };
}
