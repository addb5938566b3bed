import type { FactText, YearEvidence, YearRule } from '../evidence.ts';
import { plans } from '../facts/plans.ts';
import { evidence } from '../mention.ts';

const planYear =
  /(?<said>今年|明年|去年)(?:是|系|为|作为)[^。；]{0,16}?[“”]?(?<plan>十[一二三四五]?五)[“”]?(?:规划)?[^，。；]{0,4}?的?(?<part>开局|起步|收官|决胜)之年/gu;
const offsets: Record<string, number> = { 今年: 0, 明年: -1, 去年: 1 };

function planned(text: FactText, found: RegExpExecArray): YearEvidence[] {
  const { said = '', plan = '', part = '' } = found.groups ?? {};
  const known = plans[plan];
  if (known === undefined || plan === '十') return [];
  const year = (['开局', '起步'].includes(part) ? known.first : known.last) + (offsets[said] ?? 0);
  const place = { start: found.index, end: found.index + found[0].length };
  return evidence(text, place, [{ from: `${year}-01-01`, to: `${year}-12-31` }], known.source);
}

/** `今年是“十三五”收官之年` is printed in 2020, `明年是“十四五”开局之年` too. */
export const fiveYearPlans: YearRule = {
  name: 'five-year-plan',
  read: (text) => [...text.folded.matchAll(planYear)].flatMap((found) => planned(text, found)),
};
