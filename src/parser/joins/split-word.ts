import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { beforePeace } from '../text/ends-in-peace.ts';
import { endsWithHan, opensWithHan } from '../text/han.ts';
import { isLikelyName } from '../text/names.ts';
import { opensSentence } from '../text/opening.ts';
import { wordsAtBreak } from '../text/words.ts';
import { firstPiece, isToldBelow, mayBeFirstPiece } from './first-piece.ts';
import type { JoinRule } from './rule.ts';

/** Words that govern what follows: neither a sentence nor a headline ends with one. */
const governing = new Set(
  '在于於以将將从從自由向对對及与與和或被把使让讓给給跟同比往朝替至各每第约約近逾该該其并並且但又也都就很更最曾须須必之受'.split(
    '',
  ),
);

/** `逼出来的第一把`: no grammar word, but what counts. */
const counted = /[一二三四五六七八九十两兩几幾]把$/;

/** `师徒签约`: no word that governs a figure. */
const agreed = /[签簽预預节節合契违違公条條简簡赴履][约約]$/;

/** `握手言和` */
const peace = new RegExp(`[${beforePeace}]和$`);

/** `建议建立市级书库，按学` + `期轮换…。`: the break stands in the midst of a word (学期), or behind one that governs what follows. */
export const splitWord: JoinRule = {
  name: 'split-word',
  where: firstPiece,
  test: (site) => {
    const { before, after } = site;
    if (
      !endsWithHan(before.text) ||
      counted.test(before.text) ||
      agreed.test(before.text) ||
      peace.test(before.text) ||
      !mayBeFirstPiece(site) ||
      hasLead(after.text)
    )
      return false;
    const governs = governing.has(before.text.slice(-1));
    const mayBeCut = opensWithHan(after.text) && !opensSentence(after.text);
    if (!governs && !mayBeCut) return false;
    if (parseSignature(before.text) !== undefined || isLikelyName(before.text)) return false;
    if (isToldBelow(before.text, after.text)) return false;
    const { cut, last } = wordsAtBreak(before.text, after.text);
    return cut === undefined ? last !== undefined && governing.has(last) : mayBeCut;
  },
};
