import { wordRank } from '../words/lookup.ts';
import { opensAspect } from './after/aspect.ts';
import { finalWeight } from './name-score.ts';
import { type NameReading, readNames } from './read-name.ts';
import { isPureSurname, surnameClass } from './surnames.ts';

/** How much the place before the name speaks for a name: an office, an occupation, the next name of a list. */
export interface Expectation {
  /** Least sum of name score and what follows, when a mark ends the name. */
  atEdge: number;
  /** The same when running text follows. */
  inText: number;
}

export const expectations = {
  office: { atEdge: 0.7, inText: 1.6 },
  occupation: { atEdge: 2.4, inText: 3 },
  listOfOffice: { atEdge: 0.4, inText: 1.6 },
  listOfOccupation: { atEdge: 2, inText: 2.8 },
} satisfies Record<string, Expectation>;

/** Two readings nearer than this are settled by how often each stands in the issue. */
const closeCall = 0.9;

/** A name as typical as this is believed even before an unknown word. */
const typical = 3.3;

/** 原告|沈淑芬|骑: behind a clean head a name of three characters, none of which makes a word, ends before any word. */
function isAlone(folded: string, { start, end, length, score, after }: NameReading): boolean {
  const code = folded.charCodeAt(start);
  if (length !== 3 || surnameClass(code) < 2 || after.weight < -1.5) return false;
  if (wordRank(folded, start) > 0 || wordRank(folded, start - 1) > 0 || wordRank(folded, end - 1) > 0) return false;
  if (/[了着过]/.test(folded.charAt(end)) || opensAspect(folded, end - 1)) return false;
  // 史长河|给, 卢长生|转卖: the given name is a word, and a particle or a word follows.
  if (wordRank(folded, start + 1) > 0) return wordRank(folded, start + 1) < 2 && after.weight >= 1 && score >= 0.4;
  // 记者沈宁|新寮6日电: behind a reporter's name stands a place.
  if (/记者$/.test(folded.slice(start - 3, start).trimEnd())) return false;
  const last = folded.charAt(end - 1);
  // 沈宁|测温, 沈宁|总要: the last character begins the next words.
  if (after.weight < 1 && (/[正总常屏坐冲]/.test(last) || finalWeight(folded.charCodeAt(end - 1)) < 0)) return false;
  return score >= (after.weight >= 0.6 ? 1 : 1.3);
}

/** Between an office and a mark even an unusual name of three characters is a name: 镇海洋. */
function leastSum(folded: string, { start, length, after, score }: NameReading, expected: Expectation): number {
  if (isAlone(folded, { start, end: start + length, length, after, score })) return score + after.weight;
  // Three characters that make no word with each other or with what stands beside them are hardly anything but a name.
  const isUnexplained =
    length === 3 &&
    wordRank(folded, start) === 0 &&
    wordRank(folded, start + 1) < (isPureSurname(folded.charCodeAt(start)) ? (after.weight >= 2 ? 3 : 2) : 1) &&
    wordRank(folded, start + 2) === 0 &&
    wordRank(folded, start - 1) === 0;
  if (isUnexplained && after.weight >= 1.2)
    return Math.min(expected.inText, 1.8) - (expected === expectations.office ? 1.6 : 0.8);
  // Between an office and a verb even a word may be a name: 区长高明主持.
  if (after.weight >= 2 && expected === expectations.office) return expected.inText - 0.9;
  // 经理沈舟|忙: two characters that are no word, behind an office and before a verb.
  const isPair = length === 2 && [start - 1, start, start + 1].every((at) => wordRank(folded, at) === 0);
  if (isPair && expected === expectations.office && after.weight >= 1.5) return expected.inText - 1;
  // 教师卢宁|举着: behind an occupation only a verb will do.
  if (isPair && expected === expectations.occupation && after.weight >= 1.7) return expected.inText - 0.6;
  if (!after.edge) return score >= typical ? expected.inText - 1.2 : expected.inText;
  return length === 3 && wordRank(folded, start) === 0 ? expected.atEdge - 1.6 : expected.atEdge;
}

/** A string of three characters that stands in the issue again, never cut short, is one name. */
function withRecurrence(folded: string, found: NameReading, count: (needle: string) => number): NameReading {
  if (found.length < 3 || found.score < -1.5 || found.score > 3) return found;
  const times = count(folded.slice(found.start, found.end));
  const recurs = times > 1 && times === count(folded.slice(found.start, found.end - 1));
  return recurs ? { ...found, score: found.score + 1 } : found;
}

const total = ({ score, after }: NameReading) => score + after.weight;

/**
 * The name that starts at `start` in folded text, or undefined when no reading is good enough.
 * `count` tells how often a folded string stands in the issue: the longer of two close readings must recur to be taken.
 */
export function chooseName(
  folded: string,
  start: number,
  expected: Expectation,
  count: (needle: string) => number,
): NameReading | undefined {
  const good = readNames(folded, start)
    .map((found) => withRecurrence(folded, found, count))
    .filter((found) => total(found) >= leastSum(folded, found, expected))
    .sort((a, b) => total(b) - total(a));
  const [best, second] = good;
  if (best === undefined || second === undefined || total(best) - total(second) >= closeCall) return best;
  const longer = best.end > second.end ? best : second;
  const shorter = longer === best ? second : best;
  const longerCount = count(folded.slice(start, longer.end));
  const shorterCount = count(folded.slice(start, shorter.end));
  if (longerCount === shorterCount && longerCount > 1) return longer;
  return shorterCount > longerCount ? shorter : best;
}
