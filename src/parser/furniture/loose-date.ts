import type { Row } from '../rows/row.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { readHeader } from './header-text.ts';
import { pageHeader } from './page-header.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

/** `《青口新闻》 20210602` `（《青口新闻》 20210602 19:00）`: a broadcast and its day. */
const broadcast = /^[（(]?《[^》]{2,14}》\s?(?:19|20)\d{6}(?:\s\d{1,2}[:：]\d\d)?[)）]?$/;
/** A date or a weekday and nothing else: `2021-06-02`, `星期三`, `2021年6月2日 09:14`. */
function isBareDate(text: string): boolean {
  const {
    date,
    weekday: day,
    words,
  } = readHeader(text.replace(/^[dD]ate[:：]?\s|\d{1,2}[:：]\d\d(?:[:：]\d\d)?/g, ''));
  return (date || day) && words.length === 0;
}

/** Rows around among which the days of other articles stand, and fewest of them. */
const around = 24;
const fewest = 3;

/** A day below an ended text and above a headline. */
const partsTexts = (rows: readonly Row[], index: number): boolean => {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (!above || !row || !below || !/^[（(]?(?:[12]\d{3}|[中民])/.test(row.text)) return false;
  return endsSentence(above.text) && !isRunningText(below.text) && isBareDate(row.text);
};

/** The days of several articles in a row, as a site sets each below its text; one of them alone may sign its text. */
const partsAgain = ({ rows, index }: FurnitureSite): boolean =>
  partsTexts(rows, index) &&
  rows
    .slice(Math.max(0, index - around), index + around)
    .filter((_, place) => partsTexts(rows, Math.max(0, index - around) + place)).length > fewest;

/**
 * A date alone on its line beside other furniture. Below a headline it dates the article, below
 * a text it may sign it.
 */
export const looseDate: FurnitureRule = {
  name: 'page-header',
  limit: 40,
  needs: { holds: '0123456789期周週年' },
  test: (site) => {
    const { row, after, index, opensIssue, belowFurniture, listOnly } = site;
    if (after === undefined) return belowFurniture && isBareDate(row.text);
    if (isRunningText(after.text) || (listOnly && index <= 1)) return false;
    if (broadcast.test(row.text)) return opensIssue || belowFurniture;
    const besideHeader = () =>
      opensIssue ||
      belowFurniture ||
      pageHeader.test({ ...site, row: after, before: row, after: undefined, index: index + 1 });
    return isBareDate(row.text) && (besideHeader() || partsAgain(site));
  },
};
