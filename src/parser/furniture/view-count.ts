import { holdsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

/** `浏览次数：35` */
const counter =
  /^[（(•]?\s?(?:文章|本文|本[页頁]|累[计計]|[总總])?(?:浏览|瀏覽|[阅閱][读讀]|[点點][击擊阅閱]|[访訪][问問]|人[气氣])(?:次[数數]|人次|量|[数數]|率)?\s?[:：]?\s*[\d,.]+\s?[万萬]?(?:人?次)?[)）]?$/;
/** `1483觀看次` `1,025 次浏览` */
const counted =
  /^\d+\s?Views?$|^[\d,.]+\s?[万萬]?\s?(?:次|人次)?(?:[观觀]看|[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊阅閱])(?:次[数數]?|人次|量)?$/;
const mayCount = holdsOneOf('览覽读讀击擊阅閱问問气氣看w');

/** `浏览次数：35` `1025 次浏览`: how often a text is read; it stands among the data of its article. */
export const viewCount: FurnitureRule = {
  name: 'view-count',
  limit: 60,
  needs: { holds: '0123456789' },
  test: ({ row: { text } }) => (mayCount(text) && (counter.test(text) || counted.test(text))) || text === '(0)',
};
