import { anyWord } from '../text/one-of.ts';

/** What stands before a day of another calendar: the lunar one, the reigns of emperors in China and Japan, the cycle of sixty. */
const other = new RegExp(
  `${anyWord(
    '农历 農曆 農歷 阴历 陰曆 陰歷 夏历 夏曆 旧历 舊曆 舊歷 古历 古曆 顺治 順治 康熙 雍正 乾隆 嘉庆 嘉慶 道光 咸丰 咸豐 同治 光绪 光緒 宣统 宣統 洪宪 洪憲 康德 万历 萬曆',
    '嘉靖 洪武 永乐 永樂 崇祯 崇禎 明治 大正 昭和 平成 令和 [甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?',
  )}[（(]?[ \\u3000]*$`,
);

/** True when the date that starts at `start` counts by another calendar (农历五月初五, 光绪三十年三月): such days are left alone. */
export function isOtherCalendar(text: string, start: number): boolean {
  return other.test(text.slice(Math.max(0, start - 5), start));
}
