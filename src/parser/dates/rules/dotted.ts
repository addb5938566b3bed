import type { DateRule } from '../found-date.ts';
import { makeDate } from '../make-date.ts';

/** Longer texts write their dates out; in them figures with dots are sums, versions and scores. */
const longest = 200;
const looks = /[\d０-９][-/.／．－][\d０-９]/;
const western = /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])/g;
const republic = /(?<![\d.-])(1\d\d)([-/.])(\d{2})\2(\d{2})(?![\d.%-])/g;

/** Full-width figures and marks as half-width ones; the length stays. */
const narrow = (text: string) =>
  text.replace(/[０-９／．－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** `2021-06-02` `2021/6/2` `2021.6.2` `112-05-10`, in short lines. */
export const dotted: DateRule = {
  name: 'dotted',
  find: (text) => {
    if (text.length > longest || !looks.test(text)) return [];
    const plain = narrow(text);
    return [...plain.matchAll(western), ...plain.matchAll(republic)].flatMap((found) => {
      const [whole, year = '', , month, day] = found;
      const full = year.length === 4 ? Number(year) : Number(year) + 1911;
      const point = { year: full, month: Number(month), day: Number(day) };
      const date = makeDate(text, found.index, found.index + whole.length, point);
      return date.fault === 'impossible-date' ? [] : [date];
    });
  },
};
