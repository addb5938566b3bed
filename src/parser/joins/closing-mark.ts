import { opensWithOneOf } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

const closes = opensWithOneOf('，,、。；;：:！？!?”’」』）)》〉】％%');

/** `…“示范街区` + `”建设。`: no line starts with a mark that closes or divides a sentence. */
export const closingMark: JoinRule = {
  name: 'closing-mark',
  test: ({ after }) => closes(after.text) && /[^.。,，:：;；!！?？)）]/.test(after.text),
};
