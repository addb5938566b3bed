import type { Part } from '../part.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsWithColon } from '../text/marks.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import type { Unit } from '../unit.ts';
import type { RoleRule } from './rule.ts';

/** Longest line of a list that a colon announces. */
const longest = 60;
/** `一等奖：《…》 高一（3）班 沈一舟`, `沈　舟　市公交公司职工`: prize, place or name, a gap, and what belongs to it. */
const divided = /^[^\s。]{1,16}(?:[:：]|[ \u3000]{1,4})\S/u;
const announcing = /(?:如下|名[单單]|[称稱][号號]|[奖獎]|[获獲]得者|[为為]|是|下列\S{0,8})[:：]$/u;

/** `三等奖：《…》 沈一舟；《…》 顾小满`, `组织奖（2个）：…`: a prize and who won it, however many. */
const prize = lean(/^\p{Script=Han}{1,8}[奖獎](?:[（(][^（()）]{1,6}[）)])?[:：]\S/u);

/** `報道：沈一舟` `◎顧小滿`: who wrote of the prizes, below them. */
function signs(text: string): boolean {
  const signature = parseSignature(text);
  return signature?.explicit === true && signature.signers.some(({ role }) => role !== 'reviewer');
}

/** Longest rest of a line of winners cut by the measure. */
const longestRest = 12;

/** Length from which a line of two clauses below prizes with colons is a headline, whatever stands below it; a shorter one heads a text. */
const shortestHeadline = 12;

/** `会长：沈一舟` / `河口小学筹建新校舍 千人宴筹款八十万`: no item like those above it. */
const isHeadline = (text: string, above: Part, below: Unit | undefined): boolean =>
  above.kind === 'list' &&
  /[:：]/.test(above.text) &&
  !/[:：]/.test(text) &&
  (text.length >= shortestHeadline || (below?.running === true && !prize.test(below.text))) &&
  !text.split(/[ \u3000]+/).some((piece) => isPersonName(piece));

/** `顾小满　罗立`, or what is left of a name. */
const holdsNames = (text: string): boolean =>
  text.length <= 3 || text.split(/[ \u3000、，,]+/).some((piece) => isPersonName(piece) || isTranscribedName(piece));

/** `國小組演說：第一名沈一舟、第二名顧小滿`: places and who took them. */
const ranked = /第[一二三四]名[^、，,;；\s]{1,12}[、，,;；\s]\s?第[二三四五]名/;

/** Prizes, winners and persons, line by line below a text that announces them with a colon. */
export const announcedList: RoleRule = {
  name: 'announced-list',
  ofLines: true,
  read: ({ unit, before, after }) => {
    if (!before || unit.mark || unit.text.length > longest) return undefined;
    if (unit.running && !prize.test(unit.text)) return undefined;
    if ((before.kind === 'short' || before.kind === 'list') && unit.text.includes('第') && ranked.test(unit.text))
      return { kind: 'list' };
    const below =
      (before.kind === 'list' && before.rule === 'announced-list') ||
      ((before.kind === 'text' || before.kind === 'short') &&
        endsWithColon(before.text) &&
        announcing.test(before.text.slice(-12)));
    if (!below) return undefined;
    if (isHeadline(unit.text, before, after)) return undefined;
    if (divided.test(unit.text)) return signs(unit.text) ? undefined : { kind: 'list' };
    // `…　孟一舟` / `顾小满` / `三等奖：…`: the last names of a prize, cut off by the measure
    const rest =
      before.kind === 'list' &&
      unit.text.length <= longestRest &&
      holdsNames(unit.text) &&
      /[:：]/.test(after?.text ?? '');
    return rest && divided.test(after?.text ?? '') && !signs(after?.text ?? '') ? { kind: 'list' } : undefined;
  },
};
