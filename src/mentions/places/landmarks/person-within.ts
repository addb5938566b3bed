import { headEndingAt } from '../../people/offices/heads.ts';
import { readNames } from '../../people/read-name.ts';
import { isClauseEdge } from '../../text/characters.ts';
import type { Candidate } from './landmark.ts';

/** Last words that names of people end with too (余长河, 戴宝山), or begin with (江, 路). */
const ambiguous = /^[江河湖溪山湾路]$/;
/** What a trade ends with: 老木匠|江雪梅, 监誓人|江舟, 员警|江伟业. */
const tradeEnds = /[员匠师警人手民兵]/;

/** True when what may be a name covers the last word. */
const hasName = (folded: string, start: number, end: number): boolean =>
  readNames(folded, start).some((name) => name.end >= end && name.score > -1);

/** True when a name of at least `least` that starts at `start` covers the last word. */
const nameCovers = (folded: string, start: number, end: number, least: number): boolean =>
  readNames(folded, start).some((name) => name.end >= end && name.score + Math.min(name.after.weight, 2) >= least);

/**
 * 局长|余长河, 鲁长河|接到电话: what ends like the name of a river, a mountain or a road is the name of a person, behind an office or an
 * occupation and, where a clause opens with it, before what only people do.
 */
export function isWithinPerson({ folded, start, suffixAt, end, suffix }: Candidate): boolean {
  if (!ambiguous.test(suffix.word)) return false;
  for (let at = start; at < suffixAt; at++) {
    if (headEndingAt(folded, at) !== undefined && hasName(folded, at, end)) return true;
  }
  const isTrade = tradeEnds.test(folded.charAt(suffixAt - 1)) || headEndingAt(folded, suffixAt) !== undefined;
  if (isTrade && nameCovers(folded, suffixAt, end, 1.5)) return true;
  if (suffix.word === '路' || !isClauseEdge(folded, start - 1)) return false;
  return readNames(folded, start).some(
    ({ end: nameEnd, score, after }) => nameEnd === end && score > -1 && !after.edge && after.weight >= 1.7,
  );
}
