import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { pageHeader } from './page-header.ts';
import type { FurnitureRule } from './rule.ts';

const publication =
  /^《?(?:[\p{Script=Han}\s·“”]{0,18})(?:日报|日報|晚报|晚報|时报|時報|快报|快報|周报|週報|周刊|週刊|月报|月報|半月刊|季刊|校报|校報|简报|簡報|快讯|快訊|专报|專報|要情|动态|動態|通讯|通訊|信息|院报|导报|導報|学报|小报|早报|早報|新闻|新聞|电子报|報紙|政报|通报|通報|情况通报|参阅|內参|内参|快递|专递|资讯|資訊|交流|纪要|要报|每日要情)》?$/u;
const publisher =
  /^(?:中共)?\p{Script=Han}{2,30}(?:办公室|辦公室|宣传部|宣傳部|委员会|委員會|编辑部|編輯部|编|編|主办|主辦|主编|承办|机关报|機關報|编印|編印|出版|秘书处|秘書處|局|中心)(?:[主编編印办辦]{0,3})$/u;

/** The short line above the header of an issue, when a headline, not text, follows the header. */
function namesIssue(rows: readonly Row[], index: number): boolean {
  const [name, header, next] = rows.slice(index, index + 3);
  if (!name || !header || !next || name.text.length > 14 || isRunningText(next.text)) return false;
  const site = { rows, row: header, before: name, after: next, index: index + 1, opensIssue: true, headed: true };
  return header.text.length <= 80 && pageHeader.test({ ...site, house: { gap: 0, indented: false, broken: 0, gluedNames: 0 } });
}

/** `青口快报` `中共青口县委机关报` `县委办公室编`: the name of the publication and of its publisher, at the head of the first page. */
export const masthead: FurnitureRule = {
  name: 'masthead',
  limit: 40,
  test: ({ row, rows, index, opensIssue, headed }) => {
    if (row.mark === 'masthead') return true;
    if (index >= 8 || !opensIssue) return false;
    const text = row.text.replace(/\s+/g, '');
    if (headed && /^(?:主办|主辦|主编|主編|承办|编印|出版|编辑|编)[:：]/.test(text)) return true;
    if (/[。,，:：；]/.test(text)) return false;
    if (namesIssue(rows, index)) return true;
    if (publication.test(text) && text.length <= 18) return headed || row.text !== text;
    return (
      headed &&
      (publisher.test(text) ||
        /^(?:国内统一|國內統一|CN|ISSN|刊号|邮发代号|内部资料|内部資料|免费交流|仅供|密级)/.test(text))
    );
  },
};
