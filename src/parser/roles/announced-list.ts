import { endsWithColon } from '../text/marks.ts';
import type { RoleRule } from './rule.ts';

/** Longest line of a list that a colon announces. */
const longest = 60;
/** `一等奖：《…》 高一（3）班 沈一舟`, `沈　舟　市公交公司职工`: prize, place or name, a gap, and what belongs to it. */
const divided = /^[^\s。]{1,16}(?:[:：]|[ \u3000]{1,4})\S/u;
const announcing = /(?:如下|名[单單]|[称稱][号號]|[奖獎]|[获獲]得者|[为為]|是|下列\S{0,8})[:：]$/u;

/** Prizes, winners and persons, line by line below a text that announces them with a colon. */
export const announcedList: RoleRule = {
  name: 'announced-list',
  read: ({ unit, before }) => {
    if (!before || unit.mark || unit.running || unit.text.length > longest) return undefined;
    const below =
      (before.kind === 'list' && before.rule === 'announced-list') ||
      ((before.kind === 'text' || before.kind === 'short') &&
        endsWithColon(before.text) &&
        announcing.test(before.text.slice(-12)));
    return below && divided.test(unit.text) ? { kind: 'list' } : undefined;
  },
};
