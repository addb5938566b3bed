import { parseSignature } from '../signatures/parse-signature.ts';
import type { RoleRule } from './rule.ts';

/** Fewest names of a line in a list of names, and below a heading that says that names follow. */
const fewest = 3;

/** `校三好学生名单` `高一年级` `一等奖（3名）`: names stand below. */
const heading =
  /(?:名单|名單|名录|名錄|公示|榜|[年班][级級]|[班组組]|[等特][奖獎]|[奖獎]项?|称号|稱號)(?:[（(][^（()）]{1,12}[)）])?[:：]?$/u;

/** How many bare names, and nothing else, stand on the line; 0 for a line that says who signs. */
function countNames(text: string): number {
  if (text.length > 120 || !/[\s\u3000、，,]/.test(text)) return 0;
  const signature = parseSignature(text);
  if (!signature || signature.explicit || signature.units.length > 0) return 0;
  return signature.signers.length;
}

/** `李思源 王梓涵 陈雨桐`: names below the heading of a list, or one of several such lines; who signs an article does so on one line. */
export const nameList: RoleRule = {
  name: 'name-list',
  read: ({ unit, before, after }) => {
    if (unit.mark || unit.running) return undefined;
    const names = countNames(unit.text);
    if (names === 0) return undefined;
    const goesOn = before?.kind === 'list' && before.rule === 'name-list';
    const opens = names >= fewest && (countNames(after?.text ?? '') >= fewest || heading.test(before?.text ?? ''));
    return goesOn || (opens && before?.kind !== 'text') ? { kind: 'list' } : undefined;
  },
};
