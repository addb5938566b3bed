import type { Row } from '../rows/row.ts';
import { englishMonth, englishWeekday } from '../text/english-days.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { isBelowUnit, isSignOff, standsAboveLinks } from './article-day.ts';
import { readHeader } from './header-text.ts';
import { pageHeader } from './page-header.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

const month = `(?:${englishMonth}).?`;
const weekday = `(?:${englishWeekday})`;
/** `Friday 24 April 2015` `April 24, 2015`: how the pages of blogs and weeklies are dated. */
const english = new RegExp(
  `^(?:${weekday}[,，]?\\s)?${anyWord(
    `\\d{1,2}(?:st|nd|rd|th)?\\s${month}[,，]?\\s ${month}\\s\\d{1,2}(?:st|nd|rd|th)?[,，]\\s?`,
  )}(?:19|20)\\d\\d(?:[,，]?\\s${weekday})?$`,
  'i',
);
/** `《青口新闻》 20210602` `（《青口新闻》 20210602 19:00）`: a broadcast and its day. */
const broadcast = /^[（(]?《[^》]{2,14}》\s?(?:19|20)\d{6}(?:\s\d{1,2}[:：]\d\d)?[)）]?$/;

const holdsLetter = holdsOneOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** A date or a weekday and nothing else: `2021-06-02`, `星期三`, `2021年6月2日 09:14`. */
function isBareDate(text: string): boolean {
  if (text.length > 40) return false;
  const {
    date,
    weekday: day,
    words,
  } = readHeader(text.replace(/^[dD]ate[:：]?\s|\d{1,2}[:：]\d\d(?:[:：]\d\d)?/g, ''));
  return (date || day) && words.length === 0;
}

const time = /\d{1,2}[:：]\d\d/;
/** Rows around among which the days of other articles stand, and fewest of them. */
const around = 24;
const fewest = 3;

/** `2021-06-02 09:14` above a headline, as a site dates each of its articles. */
function isTimed({ rows, row, index }: FurnitureSite): boolean {
  if (!time.test(row.text)) return false;
  const near = rows.slice(Math.max(0, index - around), index + around);
  return near.filter(({ text }) => text.length <= 24 && time.test(text) && isBareDate(text)).length >= fewest;
}

/** A day below an ended text and above a headline. */
const partsTexts = (rows: readonly Row[], index: number): boolean => {
  const [above, row, below] = [rows[index - 1], rows[index], rows[index + 1]];
  if (!above || !row || !below || !/^(?:[12]\d{3}|[中民])/.test(row.text)) return false;
  return endsSentence(above.text) && !isRunningText(below.text) && isBareDate(row.text);
};

/** The days of several articles in a row, as a site sets each below its text; one of them alone may sign its text. */
const partsAgain = ({ rows, index }: FurnitureSite): boolean =>
  partsTexts(rows, index) &&
  rows
    .slice(Math.max(0, index - around), index + around)
    .filter((_, place) => partsTexts(rows, Math.max(0, index - around) + place)).length > fewest;

/**
 * A date alone on its line beside other furniture, or above a headline as blogs set it. Below a headline it dates the article, below
 * a text it may sign it.
 */
export const looseDate: FurnitureRule = {
  name: 'page-header',
  limit: 40,
  needs: { holds: '0123456789０１２３４５６７８９期周週年' },
  test: (site) => {
    const { row, after, index, opensIssue, belowFurniture, listOnly } = site;
    if (after === undefined) return belowFurniture && isBareDate(row.text);
    if (isRunningText(after.text) || (listOnly && index <= 1)) return false;
    if (broadcast.test(row.text)) return opensIssue || belowFurniture;
    if (holdsLetter(row.text) && english.test(row.text)) return true;
    const besideHeader = () =>
      opensIssue ||
      belowFurniture ||
      (pageHeader.test({ ...site, row: after, before: row, after: undefined, index: index + 1 }) &&
        // `市水利局` / `6月2日` above the head of the next page closes the notice
        !(isSignOff(site) && (isBelowUnit(site) || readHeader(after.text).date)));
    return isBareDate(row.text) && !standsAboveLinks(site) && (besideHeader() || isTimed(site) || partsAgain(site));
  },
};
