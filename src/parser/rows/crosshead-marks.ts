import { bareColumn, namesSection } from '../headlines/column-name.ts';
import { isDataLine } from '../roles/data-line.ts';
import { isLabelled } from '../roles/meta-line.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { itemMark } from './marked-headlines.ts';
import type { Row } from './row.ts';

/** Longest line, without its mark, that most crossheads are. */
const shortCrosshead = 9;

/** A short line without a mark, right above a text. */
const isPlainHeadline = (rows: readonly Row[], index: number): boolean => {
  const [row, below] = [rows[index], rows[index + 1]];
  if (!row || !below || row.mark || isRunningText(row.text) || endsSentence(row.text)) return false;
  return isRunningText(below.text) && !itemMark.test(row.text) && parseSignature(row.text) === undefined;
};

/**
 * Text stands above the first of the marked lines, as no name of a column of briefs does, and nobody signs between them, though others sign
 * on the page.
 */
function isInside(rows: readonly Row[], first: number, last: number): boolean {
  if (!isRunningText(rows[first - 1]?.text ?? '')) return false;
  const signs = rows.flatMap(({ text }, index) =>
    !isRunningText(text) && parseSignature(text) !== undefined ? [index] : [],
  );
  return signs.length >= 2 && !signs.some((index) => index > first && index < last);
}

/** Fewest Chinese characters of a headline: `〔2012〕39号` counts an issue. */
const words = lean(/^(?:[^\p{Script=Han}]*\p{Script=Han}){3}/u);

/** `地方短訊` `校聞`: below the name of a column of briefs or of a section stand headlines. */
const standsInBriefs = (rows: readonly Row[], first: number): boolean =>
  namesSection(bareColumn(rows[first - 1]?.text ?? ''));

/** A writer, a line of data or a lead stands right below. */
function isHeaded(rows: readonly Row[], index: number): boolean {
  if (!words.test(rows[index]?.text ?? '')) return false;
  const below = rows[index + 1]?.text ?? '';
  if (isRunningText(below)) return hasLead(below);
  return isLabelled(below) || isDataLine(below) || parseSignature(below) !== undefined;
}

/**
 * Marks that stand before crossheads: behind them short lines whose text opens like any paragraph, while an unmarked headline above
 * the first of them has its writer, its data or a lead below it.
 */
export function crossheadMarks(rows: readonly Row[], leads: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const mark of new Set(leads.map((index) => rows[index]?.text.charAt(0) ?? ''))) {
    const marked = leads.filter((index) => rows[index]?.text.startsWith(mark));
    const length = marked.reduce((sum, index) => sum + (rows[index]?.text.length ?? 0), 0) / marked.length - 1;
    const headed = rows.some(
      ({ text }, index) => text.startsWith(mark) && !isRunningText(text) && isHeaded(rows, index),
    );
    const [first = 0] = marked;
    if (headed || standsInBriefs(rows, first)) continue;
    const last = marked[marked.length - 1] ?? first;
    const above = rows.slice(0, first).some(({ text }, index) => !isRunningText(text) && isHeaded(rows, index));
    const plain = rows.flatMap((_, index) => (isPlainHeadline(rows, index) ? [index] : []));
    const among = plain.some((index) => index > first && index < last);
    const around = plain.some((index) => index < first) && plain.some((index) => index > last);
    const inside = !among && isInside(rows, first, last);
    if (length > shortCrosshead ? inside && plain.length >= marked.length : above || (around && !among))
      found.add(mark);
  }
  return found;
}
