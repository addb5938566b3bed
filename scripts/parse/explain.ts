import { basename, dirname } from 'node:path';
import { arePages, bulletinOf, contentFolder, type LooseIssue } from '../../src/archive/index.ts';
import { articleAt, explainArticle, explainFurniture } from '../../src/parser/index.ts';
import { lineAnchor } from '../../src/records/corrections/line-anchor.ts';
import { UsageError } from '../lib/arguments.ts';
import { CommandError } from '../lib/run.ts';

/** What is to be explained: a line of the issue (`44`; `44:1f3a` with the hash of its text), a line of a file (`bulletins/a.txt:44`), or an article by its id. */
export type Wanted = { line: number; hash?: string; file?: string } | { id: string };

/** Reads the value of `--explain`. */
export function readWanted(value: string): Wanted {
  const [, line, hash] = /^(\d+)(?::([0-9a-f]{4}))?$/.exec(value) ?? [];
  if (line !== undefined) return { line: Number(line), ...(hash !== undefined && { hash }) };
  const place = /^(.+?):(\d+)(?::.*)?$/.exec(value);
  if (place?.[1] !== undefined) return { file: place[1], line: Number(place[2]) };
  return { id: value };
}

/** The paths to read: those named, else the file of the line, else the bulletin of the content folder that holds the article. */
export async function pathsOf(wanted: Wanted, operands: readonly string[]): Promise<readonly string[]> {
  if (operands.length > 0) return operands;
  if ('id' in wanted) {
    const path = await bulletinOf(wanted.id, contentFolder());
    if (path === undefined)
      throw new UsageError(
        `No bulletin of \`${contentFolder()}\` holds the article \`${wanted.id}\`: name its path too, or a line as \`FILE:LINE\`.`,
      );
    return [path];
  }
  if (wanted.file === undefined) throw new UsageError('No path given: name the bulletin in which the line stands.');
  const folder = dirname(wanted.file);
  return [arePages(folder, [basename(wanted.file)]) ? folder : wanted.file];
}

/** How the article came about that was asked for; throws `CommandError` when there is none. */
export function explain(issues: readonly LooseIssue[], wanted: Wanted): string {
  if ('id' in wanted) return explainId(issues, wanted.id);
  const { file } = wanted;
  const [issue, other] = file === undefined ? issues : issues.filter((one) => holdsFile(one, file));
  if (issue === undefined) throw new CommandError(`No bulletin was read that holds line ${wanted.line}.`);
  if (other !== undefined)
    throw new UsageError(`Line ${wanted.line} of which bulletin? Name one path, or the article's id.`);
  if (wanted.hash !== undefined) checkAnchor(issue, `${wanted.line}:${wanted.hash}`, wanted.line);
  return explainLine(issue, wanted.line + offsetOf(issue, file));
}

/** An anchor copied from a proof sheet names the line only as long as its text is the same. */
function checkAnchor({ parsed }: LooseIssue, asked: string, line: number): void {
  const text = parsed.lines[line - 1] ?? '';
  const anchor = lineAnchor(line, text);
  if (line <= parsed.lines.length && anchor !== asked)
    throw new CommandError(`Line ${asked} has changed, its anchor is ${anchor} now: “${text.trim().slice(0, 40)}”.`);
}

const holdsFile = ({ issue }: LooseIssue, file: string) => issue.source.some((source) => isSame(source.file, file));
const isSame = (source: string, file: string) => source === file || basename(source) === basename(file);

/** Lines of the issue above the first line of a file. */
const offsetOf = ({ issue }: LooseIssue, file: string | undefined) =>
  file === undefined ? 0 : (issue.source.find((source) => isSame(source.file, file))?.firstLine ?? 1) - 1;

function explainId(issues: readonly LooseIssue[], id: string): string {
  for (const { articles, parsed } of issues) {
    const index = articles.findIndex((article) => article.id === id);
    const article = articles[index];
    if (article) return explainArticle(parsed, index, `${id} ${article.title}`);
  }
  const all = issues.flatMap(({ articles }) => articles.map((article) => article.id));
  const near = all.filter((known) => issueOf(known) === issueOf(id));
  const known = near.length > 0 ? near : all;
  throw new CommandError(`There is no article \`${id}\`, expected one of ${shortList(known)}.`);
}

/** `hekou-2021-06-02` of `hekou-2021-06-02-l044` */
const issueOf = (id: string) => id.replace(/-l\d+$/, '');

const shortList = (ids: readonly string[]) => ids.slice(0, 12).join(', ') + (ids.length > 12 ? ' …' : '');

function explainLine({ articles, parsed }: LooseIssue, line: number): string {
  const index = articleAt(parsed, line);
  const article = index === undefined ? undefined : articles[index];
  if (index !== undefined && article) return explainArticle(parsed, index, `${article.id} ${article.title}`);
  const aside = explainFurniture(parsed, line);
  if (aside !== undefined) return aside;
  throw new CommandError(
    line > parsed.lines.length || line < 1
      ? `There is no line ${line}: the bulletin has ${parsed.lines.length} lines.`
      : `Nothing is printed on line ${line}.`,
  );
}
