import { endsWithOneOf } from '../text/quick-look.ts';
import { isWireDay } from '../text/wire-day.ts';
import type { FurnitureRule } from './rule.ts';

/** `zh-HK` `kjy15_20210602_s` `:::` `4874268`: no word, no name. */
const code = /^(?:[a-z]{2}-[A-Z]{2}|[A-Za-z\d.]+(?:_[A-Za-z\d.]+)+|:{2,}|\d{7,})$/;
/** `0:00 / 3:12`, and what a player says to try its voice. */
const player = /^(?:\d{1,2}:\d\d\s?\/\s?\d{1,2}:\d\d|test)$/;
/** `年月日:2021:20210602:…`: the head of a record of a database. */
const record = /^(?:年月日|记录号|記錄號|索书号|索書號)\s?[:：]\s?\d/;
/** `6 j% X0 Y+ B* w` at the head of a line: what forums strew between paragraphs against copying; letters and signs mixed in twos. */
const noise = /^(?:[!-~]{1,3}\s+){4}/;
const mixed = /(?:^|\s)(?:[A-Za-z][^\w\s.,:;]|[^\w\s.,:;'"(-][A-Za-z])(?=\s|$)/;
const words = /\p{Script=Han}{6}/u;
const isNoise = (text: string): boolean => noise.test(text) && !words.test(text) && mixed.test(text.slice(0, 24));

/**
 * `{{< video src="…" >}}` `<\/i>","library":"solid"}}">`: a piece of a program, without a word of Chinese; quotation marks alone are those
 * of English.
 */
const program = /^\{\{[<%].*[%>]\}\}$|^(?=[^{}<>=]*[{}<>=])(?=(?:[^"{}<>=;]*["{}<>=;]){6})[^\u3400-\u9fff]{20,}$/;

/** The last line of a dispatch: a sentence, or who edited it. */
const closesText = endsWithOneOf('。！？」』）)');

/** A line that names a record of a database or a site, no article; among figures it may be a cell of a table. */
export const codeLine: FurnitureRule = {
  name: 'code-line',
  limit: 200,
  needs: {
    opens: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:年记記索!"#$%&\'()*+,-./;<=>?@[\\]^_`{|}~',
  },
  test: ({ row: { text, mark }, before, after }) => {
    if (mark !== undefined) return false;
    if (isNoise(text) || record.test(text) || player.test(text) || program.test(text)) return true;
    if (before !== undefined && isWireDay(text) && closesText(before.text)) return false;
    return code.test(text) && !/^[\d.,]+$/.test(before?.text ?? '') && !/^[\d.,]+$/.test(after?.text ?? '');
  },
};
