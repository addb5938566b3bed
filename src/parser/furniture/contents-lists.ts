import { placesOf } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { endsWithColon, isRunningText } from '../text/marks.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { leadsThroughSite } from './web-navigation.ts';

/** Fewest headlines and most in a list that ends where its first comes again, and the shortest first. */
const fewestLooped = 4;
const mostLooped = 40;
const shortestFirst = 6;

/** The header of a page, which stands above the next, too. */
const running = /星期|[周週][一二三四五六日](?:$|\s)|第.{1,3}[版页頁]/;

/**
 * Index of the row above the first text that prints the row at `start` again: the list of the headlines ends there, the first article
 * begins.
 */
export function endOfLoop(rows: readonly Row[], start: number, firstText: number): number | undefined {
  const first = rows[start];
  if (!first || first.mark !== undefined || first.text.length < shortestFirst || running.test(first.text))
    return undefined;
  for (let index = start + 1; index < firstText && index <= start + mostLooped; index += 1) {
    const text = rows[index]?.text ?? '';
    if (text === first.text) return index < start + fewestLooped ? undefined : index;
    // `索引号：`: the record of a document
    if (leadsThroughSite(text) || endsWithColon(text)) return undefined;
  }
  return undefined;
}

/** Most rows of a list that a rule closes, and the shortest rule. */
const mostRuled = 14;
const shortestRule = 8;

/** Index of the rule (`--------`) that closes the short lines from `start` on; absent when a text stands above it. */
export function endAtRule(rows: readonly Row[], start: number): number | undefined {
  for (let index = start; index <= start + mostRuled; index += 1) {
    const text = rows[index]?.text ?? '';
    if (text === '' || isRunningText(text)) return undefined;
    if (text.length >= shortestRule && !/[\p{L}\p{N}]/u.test(text)) return index > start + 1 ? index : undefined;
  }
  return undefined;
}

/** `渡口的三条船.......... 12` `要闻　P.2`: an entry whose dots lead to its page, whatever its length, or a name with its page. */
const dotted = /[.．…·]{3,}\s?\d{1,3}$|\s[Pp]\.?\s?\d{1,3}(?:-\d{1,3})?$/;
const endsWithFigure = endsWithOneOf('0123456789');
/** Rows between two dotted ones, and the longest name of a group above the first. */
const betweenDotted = 3;
const longestGroup = 6;

/** The rows of lists with dots, two and more: also the lines between that are cut off, and the name of the first group. */
export function dottedLines(rows: readonly Row[]): Set<number> {
  const lines = placesOf(rows, ({ text }) => endsWithFigure(text) && dotted.test(text.slice(-12)));
  const found = new Set<number>();
  lines.forEach((line, place) => {
    const next = lines[place + 1];
    if (next === undefined || next - line - 1 > betweenDotted) return;
    for (let index = line; index <= next; index += 1) found.add(index);
    const above = rows[line - 1];
    if (above && above.text.length <= longestGroup && !found.has(line - 1)) found.add(line - 1);
  });
  return found;
}

/** `提案办理“面对面” 1` `老渡口搬新家（3）`: the page of an entry at its end, alone on its row, or before the entry. */
const pageAtEnd = /^(?:.*[^\d.])?[ \u3000]*[（(/]?(\d{1,3})[)）]?[版页頁]?$/u;
const pageAtStart = /^[Pp]?(\d{1,3})[ \t\u3000]+(?=[^\d\s])/;
const opensWithFigure = opensWithOneOf('0123456789Pp');
const endsWithPage = endsWithOneOf('0123456789)）版页頁');

/** The page that an entry of a list tells. */
function pageOf(text: string): number | undefined {
  const found = endsWithPage(text) ? pageAtEnd.exec(text) : opensWithFigure(text) ? pageAtStart.exec(text) : null;
  return found ? Number(found[1]) : undefined;
}

/** Rows without a page between two entries, longest row of such a list, and fewest entries with a page. */
const betweenPaged = 3;
const longestPaged = 60;
const fewestPaged = 3;

/**
 * Index of the row below the list that starts at `start`, below its heading: its entries tell their pages, which never fall. Names of
 * sections, writers and the first line of a long headline stand between them. Absent when there is no such list.
 */
export function endOfPaged(rows: readonly Row[], start: number): number | undefined {
  const seen = new Set<string>();
  let end: number | undefined;
  let paged = 0;
  let last = 0;
  for (let index = start; index <= (end ?? start) + betweenPaged; index += 1) {
    const { text, mark } = rows[index] ?? { text: '' };
    if (text === '' || mark !== undefined || text.length > longestPaged || seen.has(text) || isRunningText(text)) break;
    if (/\D/.test(text)) seen.add(text);
    const page = pageOf(text);
    if (page === undefined) continue;
    if (page < last) break;
    last = page;
    paged += 1;
    end = index + 1;
  }
  return paged < fewestPaged ? undefined : end;
}
