import type { DateWords } from '../words.ts';

/** The words of dates, apart from all others: the search page loads no more than these. */
export const dateHans: DateWords = {
  basis: { printed: '原文印出', inferred: '推断', issue: '据本期日期', declared: '编者注明', unknown: '不详' },
  basisWhy: {
    printed: '日期见于原文。',
    inferred: '原文没有印出完整日期，由文中事实推断。',
    issue: '文章本身没有完整日期，采用所在一期的日期。',
    declared: '日期由编者注明。',
    unknown: '原文没有可以确定日期的文字。',
  },
  printedAs: (text) => `原文作“${text}”。`,
  unknown: '日期不详',
  unknownYear: '年份不详',
  year: (year) => `${year}年`,
  month: (month) => `${month}月`,
  monthDay: (month, day) => `${month}月${day}日`,
  orLater: (date) => `不早于${date}`,
  orEarlier: (date) => `不晚于${date}`,
  between: (start, end) => `${start}至${end}`,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  oneOf: (dates) => dates.join('或'),
  approximate: (date) => `约${date}`,
  uncertain: (date) => `${date}（存疑）`,
  decade: (decade) => `${decade}年代`,
  century: (century) => `${century}世纪`,
  season: ['春', '夏', '秋', '冬'],
};
