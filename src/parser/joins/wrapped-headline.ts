import { type House, spaceAbove } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import { hasLead, opensWithReporter } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence } from '../text/marks.ts';

/** Flush lines that a headline and its writer's name take at most. */
const mostLines = 5;

/** `「孩子問我，熊在哪裡？」`: words of another as a headline. */
const wholeQuote = /^(?:「[^「」]+[？！?!]」|“[^“”]+[？！?!]”)$/;

/** `路灯何时亮？` above `沈一舟`, above an indented paragraph: no text ends so, for below its writer stands the next headline. */
const asksAboveWriter = (rows: readonly Row[], index: number): boolean =>
  /[？?！!]$/.test(rows[index]?.text ?? '') &&
  (rows[index + 1]?.indent ?? 2) < 2 &&
  (rows[index + 2]?.indent ?? 0) >= 2 &&
  parseSignature(rows[index + 1]?.text ?? '') !== undefined;

/**
 * Flush lines none of which closes a sentence, right above an indented paragraph or a reporter's lead: no paragraph ends so, a headline
 * does.
 */
export function opensHeadline(rows: readonly Row[], index: number): boolean {
  for (let place = index; place < index + mostLines; place += 1) {
    const row = rows[place];
    if (!row) return false;
    if (row.indent >= 2 || opensWithReporter(row.text) || hasLead(row.text)) return place > index;
    if (place === index && (wholeQuote.test(row.text) || asksAboveWriter(rows, index))) continue;
    if (/[，,、；;：:）)]$/.test(row.text) || row.text.includes('。') || endsSentence(row.text)) return false;
  }
  return false;
}

/**
 * `粮丰价稳农家乐　三百万斤早稻归仓` `【读者来信】路灯何时亮`: two clauses set apart, or a column in front, and no mark of a sentence. A note of the
 * editors opens with its name (`【编者按】`), too.
 */
const wide =
  /^(?:【(?![编編](?:者?按|[前后後])|[开開][栏欄])[^】]{2,10}】[^，,。]+|[^\s，,。]{4,}\u3000+[^\s，,。]{4,})$/u;

/** True for a line that is a headline by its form, whatever its width. */
export const isWideHeadline = (text: string): boolean => wide.test(text);

/** `学校推“无手机课间” 操场重现跳橡皮筋`: the same with a blank of half the width, below a blank line; a line of text may hold one, too. */
const wideHalf = /^[^\s，,。]{4,} [^\s，,。]{4,}$/u;

/** True for such a line where a blank line stands above it, in a text with indents below the end of a sentence. */
export const isClausesBelowBlank = (row: Row, above: Row | undefined, house: House): boolean =>
  spaceAbove(row, house) > 0 &&
  row.text.includes(' ') &&
  wideHalf.test(row.text) &&
  (!house.indented || (row.indent < 2 && above !== undefined && endsSentence(above.text)));

/** A full line with blank lines around it, without indent and without the marks of a sentence: a headline. */
export const standsAlone = (row: Row, house: House): boolean =>
  spaceAbove(row, house) > 0 &&
  (row.indent < 2 || row.indent !== house.indent) &&
  (/\s/.test(row.text) || !/[，,。、]/.test(row.text));

/** Longest line of a writer's name below a headline. */
const longestName = 12;

/** `■本报记者 沈一舟`; an office alone that stands like a paragraph opens one: `　　▲渡口中学五月三日举行校` + `友义跑…`. */
export function signsOutright({ text, indent }: Row, house: House): boolean {
  const signature = /[）)】〕]$/.test(text) ? undefined : parseSignature(text);
  if (!signature?.explicit) return false;
  return signature.signers.length > 0 || !house.indented || indent !== house.indent;
}

/** `问：…` `文／沈一舟`: what stands right below a headline, full as it may be. */
export const isBelowHeadline = (text: string): boolean =>
  /^[问問][:：]/.test(text) || (text.length <= longestName && parseSignature(text)?.explicit === true);
