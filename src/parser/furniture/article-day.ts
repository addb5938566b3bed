import { isFull } from '../house/full-line.ts';
import { isField } from '../rows/records/is-field.ts';
import { isArchiveLine, isCitation } from '../signatures/parse-meta.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';
import { namesPaper } from './paper-name.ts';
import type { FurnitureSite } from './rule.ts';
import { countsViews } from './view-count.ts';
import { leadsThroughSite } from './web-navigation.ts';

/** The day on which a school or an office signs a notice stands below its name, alone. */
const isUnit =
  /(?:局|委|办|辦|部|校|院|学|中心|公司|政府|会|站|处|社|所|科|课|課|室|股|队|隊|街道|镇|乡|村|厅|團|团|學|會|處|廳|鎮|鄉|馆|館|组|組)$/;

/** The row above is the office that signs a notice; a text stands above it. */
export const isBelowUnit = ({ before, rows, index }: FurnitureSite): boolean =>
  before !== undefined && isUnit.test(before.text) && endsSentence(rows[index - 2]?.text ?? '');

/** A date below the text of a notice, or below the office that signs it. */
export function isSignOff({ rows, row, before, index, firstText }: FurnitureSite): boolean {
  if (before === undefined || row.opensPage) return false;
  if (isRunningText(before.text)) return true;
  const above = rows[index - 2];
  if (above !== undefined && isRunningText(above.text)) return true;
  return firstText >= 0 && firstText < index && isUnit.test(before.text);
}

/** The name of a document, above its number. */
export const isDocument = /(?:令|公告|通告|[决決]定|通知|通[报報])$/;

/** `青口县人民政府令` / `2021年6月2日`: the day of a document below its name; or the day of a report, in brackets below its headline. */
export const datesDocument = ({ row, before }: FurnitureSite): boolean =>
  before !== undefined &&
  (/(?:令|公告|通告|[决決]定)$/.test(before.text) ||
    (/^[（(].*[）)]$/.test(row.text) && before.text.length > shortestHeadline));

/** A name above a date in brackets that is no longer than this may be the paper's. */
const shortestHeadline = 12;

/** A date between a headline and its text. */
export const datesArticle = ({ before, after, belowFurniture }: FurnitureSite): boolean =>
  before !== undefined &&
  !belowFurniture &&
  !isRunningText(before.text) &&
  after !== undefined &&
  isRunningText(after.text);

/** Shortest headline of an article on a site. */
const shortestOnSite = 6;

/** Buttons that stand around an article, not around a page. */
const ofArticle = /字|放大|A[+-]|[赞讚]|分享|[列打]印|收藏|FB|Facebook|LINE|朗[读讀]|[听聽]/;

/** Between a headline and the buttons of a site, or the figure of its readers: `老渡口搬新家` / `沈一舟 | 2021.06.02` / `699觀看次`. */
export const standsAboveLinks = ({ before, after, belowFurniture }: FurnitureSite): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.text.length >= shortestOnSite &&
  !belowFurniture &&
  !isRunningText(before.text) &&
  !namesPaper(before.text) &&
  (countsViews(after.text) || (ofArticle.test(after.text) && leadsThroughSite(after.text)));

/** `《青口日報》1957年1月11日　第2版` between a headline and its text or the next line of a record: where the text was printed. */
export const citesPaper = ({ row, before, after, belowFurniture }: FurnitureSite): boolean =>
  before !== undefined &&
  !belowFurniture &&
  !row.opensPage &&
  !isRunningText(before.text) &&
  after !== undefined &&
  (isCitation(row.text) || ((isRunningText(after.text) || isField(after)) && isArchiveLine(row.text)));

/** `2021-06-02 | 沈一舟` `（110年6月2日　沈一舟）` between a headline and its text: who wrote it, and when. */
export const namesWriter = (words: readonly string[]): boolean =>
  words.length <= 3 && isPersonName((words.findLast((word) => word.length > 1) ?? '').replace(/[()]/g, ''));

/** `完` / `2015年8月27日(星期四)`: the day below the end of a release. */
export const endsRelease = ({ before }: FurnitureSite): boolean => /^[（(]?完[）)]?$/.test(before?.text ?? '');

/** A day in the middle of a text wrapped by hand: the line above is full and leaves its sentence open. */
export const goesOnFrom = ({ row, before, house, belowFurniture }: FurnitureSite): boolean =>
  before !== undefined &&
  !belowFurniture &&
  row.gap === 0 &&
  house.measure !== undefined &&
  !endsSentence(before.text) &&
  !/[\d０-９〇○零一二三四五六七八九十元]{2,4}\s?年/.test(row.text) &&
  isFull(before, house);
