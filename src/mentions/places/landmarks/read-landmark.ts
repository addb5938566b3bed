import type { Landmark } from './landmark.ts';
import { type FixedEnds, type NameStart, nameStart } from './name-start.ts';
import { objections } from './objections.ts';
import { suffixAt, townshipSuffixAt } from './suffix-at.ts';
import type { Suffix } from './suffixes.ts';
import { goesOn, hasFurtherSuffix } from './what-follows.ts';

/** A township of the counties in question: its name is known, so nothing else need speak for it. */
function listedTownship(folded: string, at: number, ends: FixedEnds): Landmark | undefined {
  const suffix = townshipSuffixAt(folded, at);
  if (suffix === undefined) return undefined;
  const end = at + suffix.word.length;
  const start = ends.townshipStart(end);
  return start === undefined || hasFurtherSuffix(folded, end, suffix) ? undefined : { start, end, suffix };
}

/** 定山县|河口乡: a county that no table knows is not part of its township's name. */
function behindCounty(folded: string, at: number, { kind, least }: Suffix, begin: NameStart): NameStart | undefined {
  if (kind !== 'township') return begin;
  const county = folded.slice(begin.start, at).lastIndexOf('县');
  if (county < 0) return begin;
  const start = begin.start + county + 1;
  return at - start >= least ? { start, sure: begin.sure } : undefined;
}

function namedPlace(folded: string, at: number, ends: FixedEnds): Landmark | undefined {
  const suffix = suffixAt(folded, at);
  if (suffix === undefined) return undefined;
  const end = at + suffix.word.length;
  if (goesOn(folded, end, suffix) || ends.shortStart(end) !== undefined) return undefined;
  const outer = nameStart(folded, at, suffix, ends);
  const begin = outer && behindCounty(folded, at, suffix, outer);
  if (begin === undefined) return undefined;
  const { start, sure } = begin;
  const name = folded.slice(start, at);
  const rest = folded.slice(end, end + 3);
  const behindShortName = ends.shortStart(at) !== undefined;
  const candidate = { folded, start, suffixAt: at, end, suffix, name, rest, sure, behindShortName };
  return objections.some((speaksAgainst) => speaksAgainst(candidate)) ? undefined : { start, end, suffix };
}

/** The place whose last word starts at `at` in folded text: a township of the list, or a name that nothing speaks against. */
export function readLandmark(folded: string, at: number, ends: FixedEnds): Landmark | undefined {
  return listedTownship(folded, at, ends) ?? namedPlace(folded, at, ends);
}
