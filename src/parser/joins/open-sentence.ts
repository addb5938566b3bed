import { hasLead } from '../signatures/lead.ts';
import { endsWithColon } from '../text/marks.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

const enumerator =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．是]|\d{1,2}[、.．]|[①-⑳●◆■▲★○◎•])/;

const isDivided = endsWithOneOf('；;');
const isClosed = endsWithOneOf('）)');

/** `…皆大欢喜。（本报驻青口记者）`: who wrote or gave the text, behind its last sentence. */
const closedInBrackets = /[。！？!?”」]\s*[（(][^（()）]{2,30}[）)]$/;

/** `…选拔培养紧缺` + `的专业干部。`: running text that stops in mid-sentence goes on in the next column. */
export const openSentence: JoinRule = {
  name: 'open-sentence',
  where: { wrapped: false, running: true, open: true, text: true },
  test: ({ before, after, house }) => {
    if (after.mark) return false;
    if (house.indented && after.indent >= 2) return false;
    if (endsWithColon(before.text) || hasLead(after.text)) return false;
    if (isClosed(before.text) && closedInBrackets.test(before.text.slice(-40))) return false;
    return !(isDivided(before.text) && enumerator.test(after.text));
  },
};
