import { findsOf } from '../../text/finds.ts';
import { type DateRule, type FoundDate, noDates } from '../found-date.ts';
import { makeDate } from '../make-date.ts';

/** Longer texts write their dates out; in them figures with dots are sums, versions and scores. */
const longest = 200;
const looks = /[\d０-９][-/.／．－][\d０-９]/;
const western = /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])/g;
const republic = /(?<![\d.-])(1\d\d)([-/.])(\d{2})\2(\d{2})(?![\d.%-])/g;

/** Lines that may bear a date without marks, and what numbers are otherwise. */
const shortest = 40;
const compact = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/g;
const eightFigures = /\d{8}/;
const otherNumbers = /[电電话話号號码碼线線:：@]/;

/** Full-width figures and marks as half-width ones; the length stays. */
const narrow = (text: string) =>
  text.replace(/[０-９／．－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** `2021-06-02` `2021/6/2` `2021.6.2` `112-05-10`, in short lines; `20210602` in very short ones. */
export const dotted: DateRule = {
  name: 'dotted',
  needs: { holds: '0123456789０１２３４５６７８９' },
  find: (text) => {
    if (text.length > longest) return noDates;
    if (!looks.test(text) && !(text.length <= shortest && eightFigures.test(text))) return noDates;
    const plain = narrow(text);
    const marked = [...findsOf(western, plain), ...findsOf(republic, plain)];
    const bare = text.length > shortest || otherNumbers.test(text) ? [] : findsOf(compact, text);
    return [
      ...marked.map((found) => dateOf(text, found, [found[1], found[3], found[4]])),
      ...bare.map((found) => dateOf(text, found, [found[1], found[2], found[3]])),
    ].filter(({ fault }) => fault !== 'impossible-date');
  },
};

function dateOf(text: string, found: RegExpExecArray, parts: readonly (string | undefined)[]): FoundDate {
  const [year = 0, month = 0, day] = parts.map(Number);
  const full = year < 1000 ? year + 1911 : year;
  return makeDate(text, found.index, found.index + found[0].length, { year: full, month, day });
}
