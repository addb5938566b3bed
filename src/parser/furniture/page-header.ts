import type { FurnitureRule } from './rule.ts';

const number = '[\\dA-Za-z０-９〇○一二三四五六七八九十百零]{1,6}';
/** The pieces of which headers are made; what is left over is a publication's or a page's name. */
const pieces: readonly RegExp[] = [
  /(?:中华民国|中華民國|民国|民國|公元|西元)?[\d０-９〇○零一二三四五六七八九十元]{2,6}\s?年\s?[\d０-９一二三四五六七八九十]{1,3}\s?月\s?(?:[\d０-９一二三四五六七八九十廿卅]{1,3}\s?[日号號])?/gu,
  /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/g,
  /(?<![\d年])[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十廿卅]{1,3}日/gu,
  /(?<=^|\s)[A-D]?0\d(?=[\s:：|·]|$)/g,
  /(?<=^|\s)[A-D]\d{1,2}(?=[\s:：|·]|$)/g,
  /[〔[（(]\s?(?:19|20)\d\d\s?[〕\])）]/g,
  /(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]/gu,
  /(?:农历|農曆|夏历|古历|陰曆|阴历)?\s?[\p{Script=Han}]{2}年(?:[闰閏]?[正一二三四五六七八九十冬腊臘]{1,2}月)(?:初|十|廿|三|二)[一二三四五六七八九十]/gu,
  /(?:农历|農曆)[正一二三四五六七八九十冬腊臘]{1,2}月(?:初|十|廿|三|二)[一二三四五六七八九十]/gu,
  new RegExp(`第\\s?${number}\\s?[版页頁张張](?:\\s?[/／]?\\s?共\\s?${number}\\s?[版页頁张張])?`, 'gu'),
  new RegExp(`(?:A|B|C)?\\d{1,2}\\s?[版叠疊]|(?:今日|本期|本报今日)?共?${number}版`, 'gu'),
  new RegExp(`[（(【]?(?:总|總|累计|累計)?第\\s?${number}\\s?[期号號辑輯]\\s?[）)】]?`, 'gu'),
  new RegExp(`[（(【]?(?:总|總)(?:第)?\\s?${number}\\s?[期号號][）)】]?`, 'gu'),
];
const hasPage = new RegExp(
  `第\\s?${number}\\s?[版页頁]|^(?:A|B|C)?0?\\d{1,2}\\s?版|^[A-D]\\d{1,2}(?:[\\s:：|·]|$)`,
  'u',
);
const hasIssue = new RegExp(`第\\s?${number}\\s?[期号號]`, 'u');
const hasDate = /\d月|[一二三四五六七八九十]月|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/;
const hasWeekday = /(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]/;

/** What stands in a header beside numbers and dates: `民生`, `青口快报`. */
function leftover(text: string): string {
  let rest = text;
  for (const piece of pieces) rest = rest.replace(piece, ' ');
  return rest
    .replace(/^[A-D]?\d{1,2}(?=[\s:：|·])/, ' ')
    .replace(/[\s|｜丨·•:：,，、/／\-—–─―_=~()（）【】[\]《》<>●■◆★※*]+/gu, ' ')
    .trim();
}

/** The day on which a school or an office signs a notice stands below its name, alone. */
const isUnit = /(?:局|委|办|部|校|院|学|中心|公司|政府|会|站|处|社|所|街道|镇|乡|村|厅|團|學|會|處|廳|鎮|鄉)$/;

/** `第3版 民生 2021年6月2日 星期三` `中華民國110年6月2日` `2021年第5期(总第88期)`: the line above a page that names and dates it. */
export const pageHeader: FurnitureRule = {
  name: 'page-header',
  limit: 80,
  test: ({ row, before, index }) => {
    const { text } = row;
    if (
      /(?:时间|時間|日期|编号)\s?[:：]|(?:上接|下转|下轉)/.test(text) ||
      !/[\d〇○一二三四五六七八九十０-９]/.test(text) ||
      /[。；;！？!?“”「」]/.test(text)
    )
      return false;
    const page =
      hasPage.test(text) ||
      (hasDate.test(text) && /(?:^|\s)(?:[A-D]?0\d(?:[\s:：|·]|$)|[A-D]?\d{1,2}\s?版)/.test(text));
    const issue = hasIssue.test(text);
    const date = hasDate.test(text);
    if (!page && !issue && !date) return false;
    const rest = leftover(text);
    if (
      /\d/.test(rest) ||
      rest.length > 30 ||
      /(?:召开|举行|召開|舉行|会议|會議|完成|通过|決議|决议|论坛|赛事|比赛|开幕|开工|启动)/.test(rest)
    )
      return false;
    const words = rest === '' ? 0 : rest.split(' ').length;
    if (page) return rest.length <= 20;
    if (issue) return words <= 3 && (rest.length <= 6 || date || index < 8) && rest.length <= 18;
    if (hasWeekday.test(text)) return rest.length <= 16;
    if (!/年|[-./]/.test(text)) return false;
    if (rest === '')
      return (
        !(before && before.text.length <= 24 && isUnit.test(before.text) && index > 6) &&
        (row.opensPage || index < 6 || before?.opensPage === true)
      );
    return (
      (row.opensPage || index < 5) &&
      (/(?:报|報|讯|訊|刊|快讯|简报|簡報|通讯|通訊|编|編|印|办|辦)/.test(rest) || rest.length <= 6) &&
      rest.length <= 22
    );
  },
};
