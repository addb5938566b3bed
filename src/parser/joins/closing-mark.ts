import type { JoinRule } from './rule.ts';

/** `…“示范街区` + `”建设。`: no line starts with a mark that closes or divides a sentence. */
export const closingMark: JoinRule = {
  name: 'closing-mark',
  test: ({ after }) =>
    /^[，,、。；;：:！？!?”’」』）)》〉】％%]/.test(after.text) && /[^.。,，:：;；!！?？)）]/.test(after.text),
};
