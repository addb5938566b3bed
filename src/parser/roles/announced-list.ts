import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithColon } from '../text/marks.ts';
import type { RoleRule } from './rule.ts';

/** Longest line of a list that a colon announces. */
const longest = 60;
/** `一等奖：《…》 高一（3）班 沈一舟`, `沈　舟　市公交公司职工`: prize, place or name, a gap, and what belongs to it. */
const divided = /^[^\s。]{1,16}(?:[:：]|[ \u3000]{1,4})\S/u;
const announcing = /(?:如下|名[单單]|[称稱][号號]|[奖獎]|[获獲]得者|[为為]|是|下列\S{0,8})[:：]$/u;

/** `報道：沈一舟` `◎顧小滿`: who wrote of the prizes, below them. */
function signs(text: string): boolean {
  const signature = parseSignature(text);
  return signature?.explicit === true && signature.signers.some(({ role }) => role !== 'reviewer');
}

/** Longest rest of a line of winners cut by the measure. */
const longestRest = 12;

/** Prizes, winners and persons, line by line below a text that announces them with a colon. */
export const announcedList: RoleRule = {
  name: 'announced-list',
  read: ({ unit, before, after }) => {
    if (!before || unit.mark || unit.running || unit.text.length > longest) return undefined;
    const below =
      (before.kind === 'list' && before.rule === 'announced-list') ||
      ((before.kind === 'text' || before.kind === 'short') &&
        endsWithColon(before.text) &&
        announcing.test(before.text.slice(-12)));
    if (!below) return undefined;
    if (divided.test(unit.text)) return signs(unit.text) ? undefined : { kind: 'list' };
    // `…　孟一舟` / `顾小满` / `三等奖：…`: the last names of a prize, cut off by the measure
    const rest = before.kind === 'list' && unit.text.length <= longestRest && /[:：]/.test(after?.text ?? '');
    return rest && divided.test(after?.text ?? '') && !signs(after?.text ?? '') ? { kind: 'list' } : undefined;
  },
};
