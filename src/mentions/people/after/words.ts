import { opensPredicate, wordRank } from '../../words/lookup.ts';
import { occupationHeads, officeHeads } from '../offices/heads.ts';
import { type After, type AfterRule, runsOn } from './after.ts';
import { particleWeight } from './particles.ts';
import { verbLength } from './verbs.ts';

/** 梁溪|区委: the stretch is the name of a division. */
export const divisionEnd: AfterRule = (folded, end) =>
  /[省市区县州盟旗镇乡村]/.test(folded.charAt(end)) ? runsOn(-4) : undefined;

const headLength = (folded: string, at: number) =>
  Math.max(officeHeads.startingAt(folded, at), occupationHeads.startingAt(folded, at));

/** 沈玉和|现场指导: what joins names does not stand before a verb, so it is the last character of the name. */
export const joiner: AfterRule = (folded, end) => {
  if (!/[和与及]/.test(folded.charAt(end))) return undefined;
  // 沈宁与|被告顾立: what is joined to the name has an office or an occupation too.
  if (headLength(folded, end + 1) > 0) return runsOn(1.8);
  return verbLength(folded, end + 1) > 0 || opensPredicate(folded, end + 1) ? runsOn(-0.8) : undefined;
};

/** Where no rule speaks: a particle, or a word that may follow a name. */
export function anyWord(folded: string, end: number): After {
  const word = opensPredicate(folded, end) ? 1.5 : wordRank(folded, end) > 0 ? 0.6 : -1.5;
  return runsOn(Math.max(particleWeight(folded.charCodeAt(end)), word));
}
