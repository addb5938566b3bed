import { lean } from '../../text/lean.ts';
import { type DateRule, noDates } from '../found-date.ts';
import { readNumber } from '../numerals.ts';
import { numeral } from '../patterns.ts';

/** Characters at the head of a text in which a dateline stands. */
const reach = 60;
const opening = lean(/^[〔（(［[【]?\p{Script=Han}/u);
const number = lean(new RegExp(`(?<![月${numeral.slice(1, -1)}])${numeral}{1,3}$`, 'u'));
const wire = /^日(?:综合|綜合|外)?(?:专电|專電|电|電|讯|訊|消息|报道|報道|報導)/;

/** `〔聯合社青口六日電〕` `（中央社記者沈一舟青口6日電）`: a dateline that prints the day alone. */
export const datelineDay: DateRule = {
  name: 'dateline-day',
  needs: { holds: '日' },
  find: (text) => {
    for (let at = text.indexOf('日'); at > 0 && at < reach; at = text.indexOf('日', at + 1)) {
      if (!wire.test(text.slice(at, at + 6)) || !opening.test(text)) continue;
      const [printed = ''] = number.exec(text.slice(Math.max(0, at - 6), at)) ?? [];
      const day = readNumber(printed);
      if (day === undefined || day < 1 || day > 31) continue;
      const value = `XXXX-XX-${String(day).padStart(2, '0')}`;
      return [{ value, start: at - printed.length, end: at + 1, relative: { unit: 'day', by: 0 } }];
    }
    return noDates;
  },
};
