import type { DateRule } from '../found-date.ts';
import { readNumber } from '../numerals.ts';
import { numeral } from '../patterns.ts';

/** Characters at the head of a text in which a dateline stands. */
const reach = 60;
const day = new RegExp(
  `(?<![月${numeral.slice(1, -1)}])(${numeral}{1,3})日(?=(?:综合|綜合|外)?(?:专电|專電|电|電|讯|訊|消息|报道|報道|報導))`,
  'u',
);

/** `〔聯合社青口六日電〕` `（中央社記者沈一舟青口6日電）`: a dateline that prints the day alone. */
export const datelineDay: DateRule = {
  name: 'dateline-day',
  find: (text) => {
    if (!/^[〔（(［[【]?\p{Script=Han}/u.test(text)) return [];
    const found = day.exec(text.slice(0, reach));
    const number = readNumber(found?.[1] ?? '');
    if (!found || number === undefined || number < 1 || number > 31) return [];
    const value = `XXXX-XX-${String(number).padStart(2, '0')}`;
    const end = found.index + found[0].length;
    return [{ value, start: found.index, end, relative: { unit: 'day', by: 0 } }];
  },
};
