import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';

/** Longest headline with the marks of a sentence, and longest subtitle. */
const longest = 32;
const longestSubtitle = 40;

/** `——一台储能车的二十六天` */
const dashed = /^(?:——|──|—|─|--)\s?[^\s—─-].{3,}$/u;
const opensDashed = opensWithOneOf('—─-');

/**
 * `「孩子問我，熊在哪裡？」` above `——自然教育推手談山林課`: a headline, whatever its commas and its last mark say. What a name signs
 * behind a dash is no headline.
 */
export const standsAboveSubtitle = ({ text, mark }: Unit, after: Unit | undefined): boolean =>
  mark === undefined &&
  text.length <= longest &&
  after !== undefined &&
  after.text.length <= longestSubtitle &&
  opensDashed(after.text) &&
  dashed.test(after.text) &&
  !/[。；;]/.test(text) &&
  !endsSentence(after.text) &&
  (parseSignature(after.text)?.signers.length ?? 0) === 0;
