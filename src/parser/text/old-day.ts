import { lean } from './lean.ts';

const stem = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?';
const oldDay = lean(
  new RegExp(
    `^(?:[农農夏][历曆]|[岁歲]次)?${stem}\\s?[闰閏]?[正元一二三四五六七八九十冬腊臘]{1,2}月(?:初[一二三四五六七八九十]|[十廿卅二三]{1,2}[一二三四五六七八九十]?)日?$`,
    'u',
  ),
);
const longest = 16;

/** `辛丑年六月初二` `歲次辛丑六月初二`: nothing but a day of the old calendar with its year; without one (`农历六月初二`) it heads a page. */
export const isOldDay = (text: string): boolean => text.length <= longest && text.includes('月') && oldDay.test(text);
