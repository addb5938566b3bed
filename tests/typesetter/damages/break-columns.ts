import type { Random } from '../random.ts';
import type { Break, Line, TruthArticle } from '../types.ts';

/** How often a paragraph is cut, and how often a cut is of a rarer kind. */
export interface BreakRates {
  /** Chance that a paragraph long enough is cut. */
  cut: number;
  repeat: number;
  lost: number;
  stop: number;
}

/** Shortest piece that a column break leaves, in characters. */
const shortest = 12;
const endMarks = /[。！？!?…；;]/;
const breakable = /[\p{Script=Han}，、,]/u;
const han = /\p{Script=Han}/u;

/** Offsets in mid-sentence at which a line can end: not within figures or names in Latin letters, no mark opens a column. */
function sentenceCuts(text: string): number[] {
  return Array.from({ length: Math.max(0, text.length - 2 * shortest) }, (_, index) => index + shortest).filter(
    (at) => {
      const before = text[at - 1] ?? '';
      const after = text[at] ?? '';
      return breakable.test(before) && han.test(after) && before !== after;
    },
  );
}

const stopCuts = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 2 * shortest) }, (_, index) => index + shortest).filter(
    (at) => endMarks.test(text[at - 1] ?? '') && han.test(text[at] ?? ''),
  );

function kindOf(random: Random, rates: BreakRates): Break {
  const roll = random.next();
  if (roll < rates.repeat) return 'repeat';
  if (roll < rates.repeat + rates.lost) return 'lost';
  return roll < rates.repeat + rates.lost + rates.stop ? 'stop' : 'sentence';
}

/** Cuts one paragraph in two as a column's end does, and notes in the truth what cannot be told from the print. */
function cutParagraph(line: Line, truth: TruthArticle, random: Random, rates: BreakRates): Line[] {
  const kind = kindOf(random, rates);
  const block = truth.body[line.block ?? -1];
  const { text } = line;
  const cuts = kind === 'stop' ? stopCuts(text) : sentenceCuts(text);
  if (cuts.length === 0 || block === undefined || block.kind === 'crosshead') return [line];
  const at = random.pick(cuts);
  const head = { ...line, text: text.slice(0, at) };
  const { opens: _, ...rest } = line;
  const tail: Line = { ...rest, text: text.slice(at), broken: kind };
  if (kind === 'repeat') {
    const twice = han.test(text[at - 2] ?? '') && random.chance(0.4) ? 2 : 1;
    if (!han.test(text[at - 1] ?? '')) return [head, { ...tail, broken: 'sentence' }];
    return [head, { ...tail, text: text.slice(at - twice) }];
  }
  if (kind === 'lost') {
    block.text = block.text.slice(0, at) + block.text.slice(at + 1);
    return [head, { ...tail, text: text.slice(at + 1) }];
  }
  if (kind === 'stop') block.stops.push(at);
  return [head, tail];
}

/**
 * `加快推进河道整` ⏎⏎ `治工程，力争年底完工。`: text runs on in the next column.
 * Mostly in mid-sentence; now and then characters are printed twice or lost, or the break comes after a full stop.
 */
export function breakColumns(
  lines: readonly Line[],
  truths: readonly TruthArticle[],
  random: Random,
  rates: BreakRates,
): Line[] {
  return lines.flatMap((line) => {
    const truth = line.article === undefined ? undefined : truths[line.article];
    const cut = line.role === 'body' && truth !== undefined && line.text.length > 60 && random.chance(rates.cut);
    return cut ? cutParagraph(line, truth, random, rates) : [line];
  });
}
