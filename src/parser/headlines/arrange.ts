import type { Part } from '../part.ts';
import { hasLead } from '../signatures/lead.ts';
import { datesItself, opensAsNews } from '../text/opening.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Evidence, Weighing } from '../tree.ts';
import { chooseTitle, type Settling } from './choose-title.ts';
import { bareColumn, isColumnName, isPictureColumn } from './column-name.ts';
import { isAttendant, isHalfTitle, isSaying } from './line-forms.ts';

/** Why a line of a headline is what it is; a line that is a column by its role keeps the rule of its role. */
export const headlineRules = [
  'column-brackets',
  'column-name',
  'ends-with-colon',
  'saying',
  'dash',
  'below-dash',
  'attendant',
  'nothing-plainer',
  'only-line',
  'below-data',
  'marked',
  'weighed',
  'above-title',
  'below-title',
] as const;

export type HeadlineRule = (typeof headlineRules)[number];

/** The lines of a headline by their part; `rule` of each says why. */
export interface Headline {
  column: Part[];
  kicker: Part[];
  title: Part[];
  subtitle: Part[];
  /** 0 to 1: how far the chosen title stands above the other lines. */
  margin: number;
  /** The rules that made a line the title among several. */
  evidence: Evidence[];
  /** What was weighed for each of several plain lines, in print order. */
  weighings: Weighing[];
  /** The line that would be the title in the next best reading. */
  other?: Part | undefined;
}

const bracketed = /^(?:【[^】]{1,14}】|〖[^〗]{1,14}〗|[·•‧・■◆●※★☆◎◇]\s?[^·•‧・※]{2,8}\s?[·•‧・■◆●※★☆◎◇])$/;
const mayBeBracketed = opensWithOneOf('【〖·•‧・■◆●※★☆◎◇');
const subtitleMark = /^(?:[—―─－-]{1,2}|——)/;

const colonEnd = endsWithOneOf(':：');

const by = (rule: HeadlineRule, part: Part): Part => ({ ...part, rule });

/** The rule by which a line is a column (栏目) of this headline; absent for every other line. */
export function columnRule({ text, mark, under }: Part, place: number, count: number): HeadlineRule | undefined {
  if (mayBeBracketed(text) && bracketed.test(text)) return 'column-brackets';
  return isPictureColumn(text) ||
    (place === 0 && count > 1 && !(under && mark === 'heading') && isColumnName(bareColumn(text)))
    ? 'column-name'
    : undefined;
}

/** Shortest line above a line of data that is the headline. */
const shortestAbove = 8;

/**
 * Arranges the lines of a headline; `text` is the start of the text below, `data` the number of its first line of data (作者, 时间):
 * what stands below that is no title when a headline stands above.
 */
export function arrangeHeadline(
  lines: readonly Part[],
  text: string,
  data = Number.POSITIVE_INFINITY,
  settling?: Settling,
): Headline {
  const above = lines.filter(({ line }) => line < data);
  if (
    above.length === lines.length ||
    !above.some((part) => part.kind === 'short' && part.text.length >= shortestAbove)
  )
    return arrangeLines(lines, text, settling);
  const headline = arrangeLines(above, text, settling);
  const below = lines.filter(({ line }) => line >= data).map((part) => by('below-data', part));
  return { ...headline, subtitle: [...headline.subtitle, ...below] };
}

function arrangeLines(lines: readonly Part[], text: string, settling: Settling | undefined): Headline {
  const column: Part[] = [];
  const rest: Part[] = [];
  lines.forEach((line, place) => {
    const rule = columnRule(line, place, lines.length);
    if (line.kind === 'column') column.push(line);
    else if (rule) column.push(by(rule, line));
    else rest.push(line);
  });
  const kicker: Part[] = [];
  const subtitle: Part[] = [];
  const plain: Part[] = [];
  for (const line of rest) {
    const colon = colonEnd(line.text) && !isHalfTitle(line.text);
    const leadsUp = colon || (isSaying(line.text) && line !== rest[rest.length - 1]);
    if (leadsUp && (plain.length === 0 || (colon && line !== rest[rest.length - 1])) && rest.length > 1) {
      // `市领导话新年` / `青口镇镇长沈一舟：`: what stands above a speaker leads up, too
      kicker.push(...plain.splice(0).map((part) => by('above-title', part)));
      kicker.push(by(colon ? 'ends-with-colon' : 'saying', line));
    } else if (subtitleMark.test(line.text) && rest.length > 1) subtitle.push(by('dash', line));
    else if (plain.length > 0 && line === rest[rest.length - 1] && isAttendant(line.text))
      subtitle.push(by('attendant', line));
    else if (subtitle.length > 0 && plain.length > 0) subtitle.push(by('below-dash', line));
    else plain.push(line);
  }
  if (plain.length === 0) {
    const line =
      kicker.pop() ??
      subtitle.shift() ??
      column.find(({ text: name, mark }) => mark !== 'section' && !isPictureColumn(name));
    return {
      column: column.filter((part) => part !== line),
      kicker,
      title: (line ? [line] : []).map((part) => by('nothing-plainer', part)),
      subtitle,
      margin: 0.5,
      evidence: [],
      weighings: [],
    };
  }
  // A line by itself is the title: nothing to weigh.
  if (plain.length === 1) {
    const title = plain.map((line) => by('only-line', line));
    return { column, kicker, title, subtitle, margin: 1, evidence: [], weighings: [] };
  }
  const marked = plain.findIndex(({ mark }) => mark === 'heading');
  if (marked >= 0) {
    const last = plain.findLastIndex(({ mark }) => mark === 'heading');
    return {
      column,
      kicker: [...kicker, ...plain.slice(0, marked).map((part) => by('above-title', part))],
      title: plain.slice(marked, last + 1).map((part) => by('marked', part)),
      subtitle: [...plain.slice(last + 1).map((part) => by('below-title', part)), ...subtitle],
      margin: 1,
      evidence: [],
      weighings: [],
    };
  }
  // a deck with its kicker and subtitle set apart, or news with its lead: what is left is the title
  const even = kicker.length + subtitle.length > 0 || hasLead(text) || opensAsNews(text) || datesItself(text);
  const { first, last, margin, weighings, evidence, other } = chooseTitle(plain, text, even, settling);
  return {
    column,
    kicker: [...kicker, ...plain.slice(0, first).map((part) => by('above-title', part))],
    title: plain.slice(first, last + 1).map((part) => by('weighed', part)),
    subtitle: [...plain.slice(last + 1).map((part) => by('below-title', part)), ...subtitle],
    margin,
    evidence,
    weighings,
    ...(other ? { other } : {}),
  };
}
