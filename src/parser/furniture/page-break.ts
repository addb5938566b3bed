import { isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { isSectionName, readHeader } from './header-text.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

/** Nothing closes the line above: it ends in the middle of a sentence. */
const goesOn = /[\p{L}\p{N},，、“「《（(]$/u;
/** Shortest piece of a sentence. */
const shortestPiece = 10;
/** Marks with which an item of a list opens, and no second half of a sentence. */
const opensAnew = opensWithOneOf('●■◆★▲【〖◎※☆○□◇（(—－-一二三四五六七八九十0123456789');

const pageNumber = /^\d{1,2}$/;

/** A number, a day or the name of a page and nothing else. */
function isOfPage(text: string): boolean {
  if (pageNumber.test(narrowFigures(text))) return true;
  if (isSectionName(text.replace(/版$/, ''))) return text.endsWith('版');
  const { date, weekday, words, number, staff } = readHeader(text);
  return words.length === 0 && !staff && number === undefined && (date || weekday) && /年|\d{4}/.test(text);
}

/** The sentence above goes on below; a day may stand below a headline with a comma, too. */
const partsSentence = ({ row, before, after, belowFurniture }: FurnitureSite): boolean =>
  before !== undefined &&
  after !== undefined &&
  !belowFurniture &&
  before.mark === undefined &&
  after.mark === undefined &&
  (isRunningText(before.text) || (!/\d{4}|年/.test(row.text) && /[，,。]/.test(before.text))) &&
  goesOn.test(before.text) &&
  /[，,。、；;]/.test(after.text) &&
  !opensAnew(after.text) &&
  (isRunningText(after.text) || after.text.length >= shortestPiece);

/**
 * `1` `地方版` `民国99年6月` between two halves of a sentence: what the page prints at its head or foot, in the middle of a text that goes
 * on over it.
 */
export const pageBreak: FurnitureRule = {
  name: 'page-header',
  limit: 20,
  needs: { holds: '0123456789０１２３４５６７８９年版' },
  test: (site) => site.row.mark === undefined && partsSentence(site) && isOfPage(site.row.text),
};
