import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';

/** `《青口日報》是一份多元化的報紙，…` `《青口周刊》創刊於…`: a paper tells what it is. */
const opensBook = opensWithOneOf('《');
const ofPaper =
  /^《([^》]{2,12})》\S{0,8}?(?:是(?:一[份本个個家张張]|由|[全国國我本])|[为為]一?[份家]|[创創]刊[于於]|[秉本]持|以.{2,20}[为為][宗职職己])/;

/** What a site sets around its texts. */
const ofSite = new Set(['web-navigation', 'site-notice', 'site-list', 'view-count']);
/** Rows below in which the site names its paper again. */
const reach = 10;

/**
 * What a paper tells of itself in the foot of its site, below the last text, by the index of the rows: running text below a link, with
 * the name of the paper, which a notice of the site says again below it.
 */
export function findOwnWords(rows: readonly Row[], reasons: readonly (string | undefined)[]): Set<number> {
  const found = new Set<number>();
  let belowText = false;
  rows.forEach(({ text }, index) => {
    const isBelowText = belowText;
    belowText ||= reasons[index] === undefined && isRunningText(text);
    if (!isBelowText || !opensBook(text) || reasons[index] !== undefined || !ofSite.has(reasons[index - 1] ?? ''))
      return;
    const name = ofPaper.exec(text)?.[1];
    if (name === undefined || !isRunningText(text)) return;
    for (let place = index + 1; place <= index + reach; place += 1) {
      // an article about the paper goes on
      if (reasons[place] === undefined && isRunningText(rows[place]?.text ?? '')) break;
      if (ofSite.has(reasons[place] ?? '') && rows[place]?.text.includes(name) === true) found.add(index);
    }
  });
  return found;
}
