import type { Part } from '../part.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { bareColumn, isColumnName, isNamedAsColumn, isPictureColumn } from './column-name.ts';
import { by, type Headline, type HeadlineRule } from './headline.ts';
import { isAttendant, isHalfTitle, isNamed, isSaying } from './line-forms.ts';
import { isOneHeadline } from './one-headline.ts';

const bracketed = /^(?:【[^】]{1,14}】|〖[^〗]{1,14}〗|[·•‧・■◆●※★☆◎◇]\s?[^·•‧・※]{2,8}\s?[·•‧・■◆●※★☆◎◇])$/;
const mayBeBracketed = opensWithOneOf('【〖·•‧・■◆●※★☆◎◇');
const subtitleMark = /^(?:[—―─－-]{1,2}|——)/;

const colonEnd = endsWithOneOf(':：');

/** The rule by which a line is a column (栏目) of this headline; absent for every other line. */
export function columnRule({ text, mark, under }: Part, place: number, count: number): HeadlineRule | undefined {
  if (mayBeBracketed(text) && bracketed.test(text)) return 'column-brackets';
  return isPictureColumn(text) ||
    (place === 0 && count > 1 && !(under && mark === 'heading') && isColumnName(bareColumn(text)))
    ? 'column-name'
    : undefined;
}

/** The lines of a headline that say themselves what they are, and the plain ones, among which the title stands. */
export interface SetApart extends Pick<Headline, 'column' | 'kicker' | 'subtitle'> {
  plain: Part[];
}

/** `健康讲堂` above `别让眼睛太累`; above a dash, or its other half (`老茶馆` / `新味道`), it is the title itself. */
const namesTexts = ({ kind, mark, text }: Part, below: Part | undefined): boolean =>
  kind === 'short' &&
  mark === undefined &&
  isNamedAsColumn(text) &&
  below?.kind === 'short' &&
  !isOneHeadline(text, below.text) &&
  !subtitleMark.test(below.text) &&
  !columnRule(below, 1, 2);

/** Parts the lines of a headline that are columns from the others. */
function partColumns(lines: readonly Part[]): { column: Part[]; rest: Part[] } {
  const column: Part[] = [];
  const rest: Part[] = [];
  lines.forEach((line, place) => {
    const rule =
      columnRule(line, place, lines.length) ?? (place === 0 && namesTexts(line, lines[1]) ? 'column-name' : undefined);
    if (line.kind === 'column') column.push(line);
    else if (rule) column.push(by(rule, line));
    else rest.push(line);
  });
  return { column, rest };
}

/**
 * The rule by which a line leads up to the title below it: with a colon, or as a saying above all plain lines; not the name of whom the
 * title of a feature tells, which has a subtitle behind a dash.
 */
function leadingRule(line: Part, last: Part, plain: readonly Part[]): HeadlineRule | undefined {
  const isFirst = plain.length === 0;
  const isHalf = isHalfTitle(line.text) || (isNamed(line.text) && subtitleMark.test(last.text));
  if (colonEnd(line.text) && !isHalf) return isFirst || line !== last ? 'ends-with-colon' : undefined;
  return isFirst && line !== last && isSaying(line.text) ? 'saying' : undefined;
}

/** The rule by which a line says more of the title above it. */
function followingRule(line: Part, last: Part, { plain, subtitle }: SetApart): HeadlineRule | undefined {
  if (subtitleMark.test(line.text)) return 'dash';
  if (plain.length === 0) return undefined;
  if (line === last && isAttendant(line.text)) return 'attendant';
  return subtitle.length > 0 ? 'below-dash' : undefined;
}

/** Takes what says itself what it is out of the lines of a headline; a line by itself is plain, whatever it says. */
export function setApart(lines: readonly Part[]): SetApart {
  const { column, rest } = partColumns(lines);
  const last = rest[rest.length - 1];
  if (rest.length <= 1 || last === undefined) return { column, kicker: [], subtitle: [], plain: rest };
  const apart: SetApart = { column, kicker: [], subtitle: [], plain: [] };
  for (const line of rest) {
    const leading = leadingRule(line, last, apart.plain);
    const following = leading ? undefined : followingRule(line, last, apart);
    if (leading) {
      // `市领导话新年` / `青口镇镇长沈一舟：`: what stands above a speaker leads up, too
      apart.kicker.push(...apart.plain.splice(0).map((part) => by('above-title', part)), by(leading, line));
    } else if (following) apart.subtitle.push(by(following, line));
    else apart.plain.push(line);
  }
  return apart;
}
