import { anyWord } from './one-of.ts';
import { endsWithOneOf } from './quick-look.ts';

const cutOff = new RegExp(
  `${anyWord(
    '(?:^|[^.])\\.{3} \\s\\.{6} (?:^|[^…])…',
  )}(?:\\s?[[［【(（]?(?:[阅閱][读讀]全文|[继繼][续續][阅閱][读讀]|查看全文|[详詳][情细細]|全文|更多|[Rr]ead [Mm]ore)[\\]］】)）]?)?[\\s>＞»|｜]*$`,
);
const mayBe = endsWithOneOf('.…文读讀情细細多eE>＞»|｜]］】)）');

/** `縣府日前表示，去 ...` `昨天一大早… 閱讀全文>> |` `昨天一大早...[详细]`: breaks off, as the starts of texts do that lists of a site print. */
export const isCutOff = (text: string): boolean => mayBe(text) && cutOff.test(text.slice(-24));

/** `昨天一大早… 閱讀全文>> |`: breaks off and sends to the rest. */
export const sendsToRest = (text: string): boolean => isCutOff(text) && !/[.…]$/.test(text);
