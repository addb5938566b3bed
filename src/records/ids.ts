import type { Publication } from './schema/index.ts';

/** `gangzha-2020-05-30` and line 46 → `gangzha-2020-05-30-l046`; two articles that start on one line are told apart by a letter. */
export function articleId(issue: string, line: number, taken: ReadonlySet<string>): string {
  const id = `${issue}-l${String(line).padStart(3, '0')}`;
  if (!taken.has(id)) return id;
  const letter = [...'bcdefghijklmnopqrstuvwxyz'].find((letter) => !taken.has(id + letter));
  return letter === undefined ? articleId(issue, line + 100_000, taken) : id + letter;
}

/** The publication whose id is the longest beginning of the issue's id: `gangzha` for `gangzha-2020-05-30`. */
export function publicationOf(issue: string, publications: readonly Publication[]): Publication | undefined {
  return publications
    .filter(({ id }) => issue === id || issue.startsWith(`${id}-`))
    .toSorted((a, b) => b.id.length - a.id.length)[0];
}

/** A file name made into an id as far as that is possible: `Foo 2020.05.30` → `foo-2020-05-30`; undefined when nothing is left. */
export function suggestId(name: string): string | undefined {
  const id = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? undefined : id;
}
