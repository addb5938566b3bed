import { anyWord, oneOf } from '../text/one-of.ts';
import { fitsOneOf, holdsOneOf } from '../text/quick-look.ts';
import { countsReaders } from './reader-figures.ts';
import type { FurnitureRule } from './rule.ts';

/** `浏览次数：35` `分享到：0` */
const counter = new RegExp(
  `^[（(•]?\\s?(?:文章|本文|本[页頁]|累[计計]|[总總])?${anyWord(
    '浏览 瀏覽 [阅閱][读讀] [点點][击擊阅閱] [访訪][问問] 人[气氣] 分享(?=[到至次数數])',
  )}(?:次[数數]|人次|量|[数數]|率|[到至])?\\s?[:：]?\\s*[\\d,.]+\\s?[万萬]?(?:人?次)?[)）]?$`,
);
/** `1483觀看次` `1,025 次浏览` */
const counted =
  /^\d+\s?Views?$|^[\d,.]+\s?[万萬]?\s?(?:次|人次)?(?:[观觀]看|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊阅閱])(?:次[数數]?|人次|量)?$/;
/** `3 min read` `全文共1200字，阅读大约需要4分钟` */
const length = oneOf(
  /^<?\s?\d{1,3}\smin(?:ute)?s?\sread$/,
  /^(?:全文|本文)?[共约約]{0,2}\s?\d{2,6}\s?字[,，、\s]*(?:[阅閱][读讀])?(?:大?[约約]?需要?|[时時][间間][:：]?)\s?[\d.]+\s?分[钟鐘]$/,
);

const mayCount = holdsOneOf('览覽读讀击擊阅閱问問气氣享看wd钟鐘');

const counts = fitsOneOf([
  { pattern: counter, ends: '0123456789,.万萬次)）', holds: '览覽读讀击擊阅閱问問气氣享' },
  { pattern: counted, opens: '0123456789,.' },
  { pattern: length, ends: 'd钟鐘' },
]);

/** True for a line that says how often, or in how long, a text is read. */
export const countsViews = (text: string): boolean =>
  text.length <= 60 && ((mayCount(text) && counts(text)) || countsReaders(text) || text === '(0)');

/** `浏览次数：35` `1025 次浏览` `3 min read`: how often, or in how long, a text is read; it stands among the data of its article. */
export const viewCount: FurnitureRule = {
  name: 'view-count',
  limit: 60,
  needs: { holds: '0123456789' },
  test: ({ row: { text } }) => countsViews(text),
};
