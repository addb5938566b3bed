import type { PrintedDate, TextPlace } from '../../parser/tree.ts';
import { yearOf } from '../edtf.ts';
import { present } from '../present.ts';
import type { DateMention } from '../schema/index.ts';
import { type DateBase, daysOf, daysOfWriting } from './date-base.ts';
import { inWords } from './days.ts';
import { nearestYear } from './nearest-year.ts';
import { resolveShift } from './resolve-shift.ts';

type Field = DateMention['field'];
type Placed = PrintedDate & { at: TextPlace & { field: Field } };
type Reading = Pick<DateMention, 'basis'> & { value?: string | undefined; why?: string | undefined };

const fields: ReadonlySet<string> = new Set<Field>(['kicker', 'title', 'subtitle', 'body', 'note']);

const isPlaced = (date: PrintedDate): date is Placed => date.at !== undefined && fields.has(date.at.field);

/** The dates named in the texts of an article (`own`, in order), each with what it stands on; undefined when there is none. */
export function dateMentions(own: readonly PrintedDate[], base: DateBase): DateMention[] | undefined {
  const mentions: DateMention[] = [];
  let previous: DateMention | undefined;
  for (const date of own.filter(isPlaced)) {
    const { field, block, start, end } = date.at;
    const before = previous?.field === field && previous.block === block ? previous.value : undefined;
    const mention = present({
      ...readDate(date, base, before),
      printed: date.printed,
      field,
      block,
      start,
      end,
      lines: [date.span, ...(date.more ?? [])],
    });
    mentions.push(mention);
    previous = mention;
  }
  return mentions.length === 0 ? undefined : mentions;
}

/** `previous` is the value of the date before it in the same block. */
function readDate(date: PrintedDate, base: DateBase, previous: string | undefined): Reading {
  if (date.relative?.from === 'previous') return readFromPrevious(date, previous);
  if (date.relative !== undefined) return readShift(date, base);
  return date.value.startsWith('XXXX') ? readYearless(date, base, previous) : { value: date.value, basis: 'printed' };
}

function readFromPrevious(date: PrintedDate, previous: string | undefined): Reading {
  const value = previous === undefined ? undefined : resolveShift(date, previous);
  return value === undefined || previous === undefined
    ? open(date)
    : { value, basis: 'inferred', why: `“${date.printed}”从前文的${inWords(previous)}算起。` };
}

/** 昨日 is said on the day of writing; 今年 and 本月 hold for the day of the news too. */
function readShift(date: PrintedDate, base: DateBase): Reading {
  const ofWriting = date.relative?.unit === 'day' || date.relative?.unit === 'week';
  for (const { from, name } of ofWriting ? daysOfWriting(base) : daysOf(base)) {
    const value = resolveShift(date, from);
    if (value !== undefined)
      return { value, basis: 'inferred', why: `“${date.printed}”从${name}日期${inWords(from)}算起。` };
  }
  return open(date);
}

/** A day after another year in the same block may be of that year: it stays open. */
function readYearless(date: PrintedDate, base: DateBase, previous: string | undefined): Reading {
  const [counted] = daysOf(base);
  const told = yearOf(previous);
  if (told !== undefined && told !== yearOf(counted?.from))
    return { value: date.value, basis: 'printed', why: `年份没有印出；前文提到的是${told}年。` };
  const value = nearestYear(date.value, counted?.from);
  return value === undefined || counted === undefined
    ? { value: date.value, basis: 'printed', why: '年份没有印出。' }
    : { value, basis: 'inferred', why: `原文只印“${date.printed}”，年份由${counted.name}日期推得。` };
}

/** A word whose day is not known; what is printed of it stays. */
function open({ value, printed }: PrintedDate): Reading {
  const known = /\d/.test(value) ? { value } : {};
  return { ...known, basis: 'unknown', why: `“${printed}”从哪一天算起，原文没有印出。` };
}
