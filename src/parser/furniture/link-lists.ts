import type { Row } from '../rows/row.ts';
import { endsWithColon, isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { isSection } from './section-name.ts';
import { siteWords } from './site-words.ts';

/** Longest entry, longest name above entries, and the fewest entries that show such a list. */
const longestEntry = 44;
const longestName = 6;
const fewest = 2;

const opensBullet = opensWithOneOf('•‧▪◦▸·-*»›');
const bullet = /^(?:[•‧▪◦▸·»›]\s?|[-*]\s+)(?=\S)/;

/** Words, no day and no name in letters, as the record of an article may list them. */
const saysSomething = /^(?!.{0,4}\d{4}[-/.年]).*\p{Script=Han}{2}/u;

const isEntry = ({ text, mark }: Row): boolean =>
  text.length <= longestEntry &&
  (mark === undefined ? opensBullet(text) && bullet.test(text) : mark === 'list') &&
  !isRunningText(text) &&
  saysSomething.test(text) &&
  !/[。；;]/.test(text);

const words: ReadonlySet<string> = new Set([
  ...siteWords,
  ...'媒體 媒体 分類 分类 快訊 快讯 專題 专题 熱門 热门'.split(' '),
]);
/** `新聞` `分類` `延伸閱讀`: what a site calls a list of its links. */
const isKnownName = ({ text, mark }: Row): boolean =>
  mark === undefined && text.length <= longestName + 2 && (words.has(text) || isSection(text));
const isName = ({ text, mark }: Row): boolean =>
  mark === undefined && text.length <= longestName && !/[\d\p{P}]/u.test(text);

/** Nothing of an article stands open above: the head of the page, a link of the site, or the end of a text. */
const standsFree = (above: Row | undefined, isLink: boolean): boolean =>
  above === undefined || isLink || (isRunningText(above.text) && !endsWithColon(above.text));

/**
 * Lists of links that a site prints around its articles, by the index of their rows: `分類` / `• 澳聞` / `新聞` / `• 老渡口搬到下游`:
 * entries with bullets below the names of their lists, between the end of a text and a headline. A list below a text that goes on is its
 * own.
 */
export function findLinkLists(rows: readonly Row[], isLink: (index: number) => boolean): Set<number> {
  const found = new Set<number>();
  for (let start = 0; start < rows.length; start += 1) {
    const first = rows[start];
    if (!first || !isKnownName(first) || !standsFree(rows[start - 1], isLink(start - 1))) continue;
    let end = start + 1;
    let entries = 0;
    for (let row = rows[end]; row; row = rows[end]) {
      const below = rows[end + 1];
      if (isEntry(row)) entries += 1;
      else if (!(isName(row) && below && isEntry(below))) break;
      end += 1;
    }
    const after = rows[end];
    if (entries < fewest || (after && isRunningText(after.text))) continue;
    for (let index = start; index < end; index += 1) found.add(index);
    // a name left without entries: `新聞` above the headline
    if (after && isKnownName(after)) found.add(end);
    start = end - 1;
  }
  return found;
}
