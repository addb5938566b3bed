import type { Part } from '../part.ts';
import { hasLead } from '../signatures/lead.ts';
import { datesItself, opensAsNews } from '../text/opening.ts';
import { chooseTitle, type Settling } from './choose-title.ts';
import { isPictureColumn } from './column-name.ts';
import { by, type Headline, type HeadlineRule } from './headline.ts';
import { type SetApart, setApart } from './set-apart.ts';

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

/** The headline whose title are the plain lines from `first` to `last`, by a rule; nothing was weighed. */
function titled(
  { column, kicker, subtitle, plain }: SetApart,
  first: number,
  last: number,
  rule: HeadlineRule,
): Headline {
  return {
    column,
    kicker: [...kicker, ...plain.slice(0, first).map((part) => by('above-title', part))],
    title: plain.slice(first, last + 1).map((part) => by(rule, part)),
    subtitle: [...plain.slice(last + 1).map((part) => by('below-title', part)), ...subtitle],
    margin: 1,
    evidence: [],
    weighings: [],
  };
}

/** A headline without a plain line: the last kicker, the first subtitle or a column has to do. */
function withoutPlain({ column, kicker, subtitle }: SetApart): Headline {
  const line =
    kicker.at(-1) ?? subtitle[0] ?? column.find(({ text, mark }) => mark !== 'section' && !isPictureColumn(text));
  const others = (parts: readonly Part[]): Part[] => parts.filter((part) => part !== line);
  return {
    column: others(column),
    kicker: others(kicker),
    title: line ? [by('nothing-plainer', line)] : [],
    subtitle: others(subtitle),
    margin: 0.5,
    evidence: [],
    weighings: [],
  };
}

function arrangeLines(lines: readonly Part[], text: string, settling: Settling | undefined): Headline {
  const apart = setApart(lines);
  const { plain, kicker, subtitle } = apart;
  if (plain.length === 0) return withoutPlain(apart);
  if (plain.length === 1) return titled(apart, 0, 0, 'only-line');
  const marked = plain.findIndex(({ mark }) => mark === 'heading');
  if (marked >= 0) {
    const last = plain.findLastIndex(({ mark }) => mark === 'heading');
    return titled(apart, marked, last, 'marked');
  }
  // a deck with its kicker and subtitle set apart, or news with its lead: what is left is the title
  const even = kicker.length + subtitle.length > 0 || hasLead(text) || opensAsNews(text) || datesItself(text);
  const { first, last, ...weighed } = chooseTitle(plain, { below: text, even }, settling);
  return { ...titled(apart, first, last, 'weighed'), ...weighed };
}
