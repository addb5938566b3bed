import type { DateWords } from '../words.ts';

/** The words of dates, apart from all others: the search page loads no more than these. */
export const dateHant: DateWords = {
  basis: { printed: '原文印出', inferred: '推斷', issue: '據本期日期', declared: '編者註明', unknown: '不詳' },
  basisWhy: {
    printed: '日期見於原文。',
    inferred: '原文沒有印出完整日期，由文中事實推斷。',
    issue: '文章本身沒有完整日期，採用所在一期的日期。',
    declared: '日期由編者註明。',
    unknown: '原文沒有可以確定日期的文字。',
  },
  printedAs: (text) => `原文作「${text}」。`,
  unknown: '日期不詳',
  unknownYear: '年份不詳',
  year: (year) => `${year}年`,
  month: (month) => `${month}月`,
  monthDay: (month, day) => `${month}月${day}日`,
  orLater: (date) => `不早於${date}`,
  orEarlier: (date) => `不晚於${date}`,
  between: (start, end) => `${start}至${end}`,
  since: (date) => `${date}起`,
  until: (date) => `至${date}`,
  oneOf: (dates) => dates.join('或'),
  approximate: (date) => `約${date}`,
  uncertain: (date) => `${date}（存疑）`,
  decade: (decade) => `${decade}年代`,
  century: (century) => `${century}世紀`,
  season: ['春', '夏', '秋', '冬'],
};
