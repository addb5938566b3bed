import { leadLength } from '../signatures/lead.ts';
import { wires } from '../signatures/wires.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { JoinRule } from './rule.ts';

/** Longest wire that stands alone on its line. */
const longest = 24;

const endsWired = endsWithOneOf('讯訊电電');
const opensBracket = opensWithOneOf('（(【〔［[');
const signed = /^[（(【〔［[][^（）()。]{0,14}(?:记者|記者|通讯员|通訊員|作者|[报報]道)/;

/** `〔本報青口十五日` + `專電〕…`: a lead that is cut before its bracket closes. */
const opened = /^[（(【〔［[][^（()）【】〔〕［\]。，,：:]{3,}$/;
const closesSoon = /^[^（()）【】〔〕［\]。，,]{1,12}[）)】〕\]］]/;
const isCutInBrackets = (before: string, after: string): boolean =>
  opensBracket(before) && opened.test(before) && closesSoon.test(after) && leadLength(before + after) > before.length;

/** `本报青口5月6日讯` + `（记者 沈一舟）5月6日，…`: a lead that is cut before its reporter's bracket, or in it. */
export const cutLead: JoinRule = {
  name: 'cut-lead',
  where: { open: true },
  test: ({ before: { text }, after }) =>
    text.length <= longest &&
    ((endsWired(text) &&
      opensBracket(after.text) &&
      signed.test(after.text) &&
      wires.patterns.some((pattern) => pattern.exec(`${text}${after.text}`)?.[0].length === text.length)) ||
      isCutInBrackets(text, after.text)),
};
