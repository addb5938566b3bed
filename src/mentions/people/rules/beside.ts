import { gazetteer } from '../../places/divisions/gazetteer.ts';
import { coverage } from '../../text/coverage.ts';
import { wordRank } from '../../words/lookup.ts';
import { whatPrecedes } from '../before.ts';
import { type NameReading, readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { surnameClass } from '../surnames.ts';

/** 沈一舟、顾小满|三人, 沈一舟、顾小满|等: a count or 等 closes a list as a mark does. */
const closesList = /^(?:[二两三四五六七八九]人|等(?![地处镇乡村县市区省国]))/;

const makesWord = (folded: string, start: number, end: number): boolean => {
  for (let at = start; at < end - 1; at++) if (wordRank(folded, at) > 0) return true;
  return false;
};

/** How good a name the stretch is beside a sure one: a word, a place or an unusual pair is none. */
function isLikely(folded: string, { start, end, length, score, after }: NameReading): boolean {
  if (makesWord(folded, start, end) || gazetteer().at(folded, start).length > 0) return false;
  const code = folded.charCodeAt(start);
  const common = surnameClass(code) > 1;
  const closed = after.edge || closesList.test(folded.slice(end, end + 2));
  if (length === 2) return closed && common && score >= 0.4;
  if (closed || after.weight >= 1.5) return score >= (common ? -0.5 : 0.4);
  // 顾小满|分列二、三位: a word begins behind it, and none across its end.
  return common && score >= 1 && after.weight >= 0.6 && wordRank(folded, end - 1) === 0;
}

const best = (names: readonly NameReading[]) => names.toSorted((a, b) => b.score - a.score || b.length - a.length)[0];

/** The name behind `、`, where the list goes on. */
function nameFrom(folded: string, start: number): NameReading | undefined {
  return best(readNames(folded, start).filter((name) => isLikely(folded, name)));
}

/** The name that ends at a `、`; what stands before it must let a name begin. */
function nameBefore(folded: string, end: number): NameReading | undefined {
  const names = [3, 2, 4].flatMap((length) =>
    end < length ? [] : readNames(folded, end - length).filter((name) => name.end === end),
  );
  return best(names.filter((name) => whatPrecedes(folded, name.start) >= 0.6 && isLikely(folded, name)));
}

/** `沈一舟、顾满`: what stands in a row with a name is a name, when nothing else explains it. */
export function namesBeside(known: readonly Sighting[]): Sighting[] {
  const covered = coverage();
  for (const { text, start, end } of known) covered.take(text, start, end);
  const found: Sighting[] = [];
  const take = ({ text }: Sighting, name: NameReading | undefined): Sighting | undefined => {
    if (name === undefined || !covered.take(text, name.start, name.end)) return undefined;
    const { start, end } = name;
    const sighting = { text, start, end, key: keyOf(text.folded.slice(start, end)), evidence: 'name-row' };
    found.push(sighting);
    return sighting;
  };
  for (const sighting of known) {
    const { folded } = sighting.text;
    for (let at: Sighting | undefined = sighting; at !== undefined && folded.charAt(at.end) === '、'; )
      at = take(at, nameFrom(folded, at.end + 1));
    for (let at: Sighting | undefined = sighting; at !== undefined && folded.charAt(at.start - 1) === '、'; )
      at = take(at, nameBefore(folded, at.start - 1));
  }
  return found;
}
