import type { DateRule } from '../found-date.ts';
import { datelineDay } from './dateline-day.ts';
import { dotted } from './dotted.ts';
import { english } from './english.ts';
import { relative } from './relative.ts';
import { written } from './written.ts';
import { years } from './years.ts';

/** The ways of writing dates, the fullest first: where two claim the same characters, the first has them. */
export const dateRules: DateRule[] = [written, dotted, english, datelineDay, relative, years];
