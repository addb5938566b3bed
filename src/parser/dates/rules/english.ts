import { findsOf } from '../../text/finds.ts';
import { anyWord } from '../../text/one-of.ts';
import type { DateRule, FoundDate } from '../found-date.ts';
import { makeDate } from '../make-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names, short or long, and the figures beside them. */
const month = `(${anyWord(
  'J(?:an(?:uary)?|une?|uly?) Feb(?:ruary)? Ma(?:r(?:ch)?|y) A(?:pr(?:il)?|ug(?:ust)?) Sept?(?:ember)?',
  'Oct(?:ober)? Nov(?:ember)? Dec(?:ember)? JAN(?:UARY)? FEB(?:RUARY)? MAR(?:CH)? APR(?:IL)? MAY JUNE?',
  'JULY? AUG(?:UST)? SEPT?(?:EMBER)? OCT(?:OBER)? NOV(?:EMBER)? DEC(?:EMBER)?',
)})`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = '((?:18|19|20)\\d\\d)';

const monthFirst = new RegExp(`(?<![A-Za-z])${month}\\.?\\s?${day}\\s?,?\\s?${year}(?!\\d)`, 'g');
const dayFirst = new RegExp(`(?<!\\d)${day}\\s?(?:of\\s)?${month}\\.?\\s?,?\\s?${year}(?!\\d)`, 'g');

function dateOf(text: string, found: RegExpExecArray, year = '', month = '', day = ''): FoundDate {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const end = found.index + found[0].length;
  return makeDate(text, found.index, end, { year: Number(year), month: number, day: Number(day) });
}

/** `June 2, 2021` `2 June 2021` `Jun. 2nd, 2021`: papers of schools and of Hong Kong print the day in English too. */
export const english: DateRule = {
  name: 'english',
  // with one of these every month begins
  needs: { holds: 'JFMASOND' },
  find: (text) =>
    [
      ...findsOf(monthFirst, text).map((found) => dateOf(text, found, found[3], found[1], found[2])),
      ...findsOf(dayFirst, text).map((found) => dateOf(text, found, found[3], found[2], found[1])),
    ].sort((a, b) => a.start - b.start),
};
