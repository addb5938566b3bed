import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import type { FurnitureRule } from './rule.ts';

/** `News` `NO.501` `Newsletter No. 95` `Day: June 1, 2018`: a few words of another script, no sentence. */
const label = /^[A-Z\d][A-Za-z\d.:,'’&/-]*(?:\s[A-Za-z\d.:,'’&/-]+){0,3}$/;
/** `本地 Local` `宣 布 事 項 ANNOUNCEMENTS`: the name of a section in two languages. */
const double = new RegExp(
  `^(?:\\p{Script=Han}\\s?){2,6}\\s?(?:${anyWord('News Local Features? Announcements?')}|Campus News|${anyWord(
    'Editorials? Opinions? Sports World Community Education Culture Events? Notices? Letters Interviews?',
    'Health Business Activities Columns? Reports? Highlights? Updates?',
  )})$`,
  'iu',
);
const longest = 32;
const longestLatin = 24;
const shortestHeadline = 5;
const han = /\p{Script=Han}{2}/u;

const longestSigned = 40;
/** `文 | 沈一舟`: who wrote the text above. */
const signs = (text: string): boolean => text.length <= longestSigned && parseSignature(text)?.explicit === true;

/**
 * A few Latin words between the end of a text and a Chinese headline: what a site or a page calls a section, a button or an issue.
 * Below a headline they are its translation, above a text they are a headline themselves.
 */
export const latinLabel: FurnitureRule = {
  name: 'section-label',
  limit: longest,
  needs: { ends: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.' },
  test: ({ row: { text, mark }, before, after, belowFurniture }) =>
    mark === undefined &&
    /[A-Za-z]{2}/.test(text) &&
    (double.test(text) || (text.length <= longestLatin && label.test(text))) &&
    (before === undefined || belowFurniture || endsSentence(before.text) || signs(before.text)) &&
    after !== undefined &&
    after.text.length >= shortestHeadline &&
    !isRunningText(after.text) &&
    han.test(after.text),
};
