import type { FactText, YearEvidence, YearRule } from '../evidence.ts';
import { always } from '../interval.ts';
import { around, evidence } from '../mention.ts';

const printed = /(?<!\d)((?:19|20)\d\d)年(?<rest>度)?/gu;
const own = '原文所印年份';
/** What is said of the year to come or the year that has begun. */
const planned = /^[,，]?[^。；]{0,24}?(?:将|要|力争|计划|奋力)/u;
const judged = /^[^，。；]{0,10}(?:先进|表彰|总结大会|工作总结|述职|考核(?:结果|情况)|决算)/u;
const rewarded = /(?:表彰|总结|通报)[了]?[^，。；]{0,6}$/u;

const opens = /(?:^|[，,：:])[ ]?$/u;

/** `2020年度先进集体`: work is judged when its year has begun at the earliest. */
const isJudged = (before: string, after: string): boolean =>
  (judged.test(after) || rewarded.test(before)) && !/将|拟|计划/u.test(before);

/** `2021年，全街道将…`: nothing is planned for a year that is over. */
const isPlanned = (before: string, after: string): boolean => opens.test(before) && planned.test(after);

/** `表彰2020年度先进集体` is not printed before 2020; a sentence that opens `2021年，全街道将…` not after 2021. */
export const printedYears: YearRule = {
  name: 'printed-year',
  read: (text: FactText) =>
    [...text.folded.matchAll(printed)].flatMap((found): YearEvidence[] => {
      const [start, end] = [found.index, found.index + found[0].length];
      const { before, after } = around(text.folded, start, end);
      const year = found[1];
      const isYearOfWork = found.groups?.['rest'] !== undefined;
      if (!(isYearOfWork ? isJudged : isPlanned)(before, after)) return [];
      const stretch = isYearOfWork
        ? { from: `${year}-01-01`, to: always.to }
        : { from: always.from, to: `${year}-12-31` };
      return evidence(text, { start, end }, [stretch], own);
    }),
};
