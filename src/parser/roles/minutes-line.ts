import { opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

/** Who was there and who took it down: the lines below the last of the minutes. */
const attended =
  /^(?:出[ \u3000]*席|列[ \u3000]*席|缺[ \u3000]*席|[请請][ \u3000]*假|旁[听聽]|[参參]加|[记記紀][ \u3000]*[录錄])(?:人[员員]?|[单單]位)?\s?[:：]\s*\S/;
const opens = opensWithOneOf('出列缺请請旁参參记記紀');
const longest = 300;

/** `出席：…` `列席：…` `记录：…`, one below the other under the text of minutes: they close it. */
export const minutesLine: RoleRule = {
  name: 'minutes-line',
  read: ({ unit: { text, mark }, before, after }) => {
    if (mark || text.length > longest || !opens(text) || !attended.test(text) || text.endsWith('。')) return undefined;
    if (before?.rule === 'minutes-line') return { kind: 'note' };
    const below = before?.kind === 'text' || (before?.kind === 'list' && before.rule === 'list-mark');
    return below && after !== undefined && opens(after.text) && attended.test(after.text)
      ? { kind: 'note' }
      : undefined;
  },
};
