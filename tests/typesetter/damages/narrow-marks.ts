import type { Line, TruthArticle } from '../types.ts';

const narrow: Record<string, string> = { '，': ',', '：': ':', '；': ';', '？': '?', '！': '!', '（': '(', '）': ')' };

/** `，` as `,` and the like, as many composing systems export; full stops and quotation marks stay wide. */
export const narrowMarks = (text: string) => text.replace(/[，：；？！（）]/g, (mark) => narrow[mark] ?? mark);

/** Changes every printed string of the lines and of the truth in the same way; the change must keep lengths. */
export function changeText(
  lines: readonly Line[],
  truths: readonly TruthArticle[],
  change: (text: string) => string,
): Line[] {
  for (const truth of truths) {
    if (truth.column !== undefined) truth.column = change(truth.column);
    if (truth.title !== undefined) truth.title = change(truth.title);
    truth.kicker = truth.kicker.map(change);
    truth.subtitle = truth.subtitle.map(change);
    truth.titleAlso = truth.titleAlso.map(change);
    for (const block of truth.body) {
      block.text = change(block.text);
      if (block.tail !== undefined) block.tail = change(block.tail);
    }
  }
  return lines.map((line) => ({ ...line, text: change(line.text) }));
}
