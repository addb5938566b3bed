import { wordRank } from '../words/lookup.ts';
import { finalCharacters, middleCharacters, neverInNames } from './given-characters.ts';
import { surnameClass } from './surnames.ts';

/** Words of their own that no given name holds: 王小芸|昨, 沈宁|第一次, 乐捐. */
const neverGiven = '昨第捐却只';

type Lists = Record<'typical' | 'good' | 'odd' | 'unfit', string>;

/** Weight of a character in a given name; 0 stands for "never", so that the neutral weight is stored as 100. */
function weights(lists: Lists): Uint8Array {
  const table = new Uint8Array(0x10000).fill(100);
  const put = (characters: string, weight: number) => {
    for (const character of characters) if (character !== '\n') table[character.charCodeAt(0)] = 100 + weight;
  };
  put(lists.typical, 15);
  put(lists.good, 8);
  put(lists.odd, -6);
  put(lists.unfit, -18);
  for (const character of neverInNames + neverGiven) table[character.charCodeAt(0)] = 0;
  return table;
}

const middle = weights(middleCharacters);
/** 施能杰, 乔得胜: at the end these are a verb of the next words, in the middle they are rare. */
for (const character of '能得') middle[character.charCodeAt(0)] = 90;
const final = weights(finalCharacters);

/** How well the character with this code unit ends a given name: 1.5 typical, 0.8 good, 0 neutral. */
export const finalWeight = (code: number): number => ((final[code] ?? 100) - 100) / 10;
const surnameWeight = [Number.NEGATIVE_INFINITY, -1.2, 0.4, 1.2];

function givenWeight(folded: string, at: number, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const code = folded.charCodeAt(at + index);
    const stored = (index + 1 < length ? middle : final)[code] ?? 0;
    if (stored === 0) return Number.NEGATIVE_INFINITY;
    sum += (stored - 100) / 10;
  }
  if (length === 1) return sum * 0.8;
  // 菲菲, 婷婷: a doubled character is a given name far more often than chance.
  return folded.charCodeAt(at) === folded.charCodeAt(at + 1) ? Math.max(sum, 0) + 0.8 : sum;
}

/**
 * The score of a usual surname and a given name of two characters that are no word with each other, by their code units; negative
 * infinity when one of them stands in no name. Cheap: three looks into tables.
 */
export function bareScore(surname: number, first: number, last: number): number {
  const given = middle[first] ?? 0;
  const end = final[last] ?? 0;
  if (given === 0 || end === 0) return Number.NEGATIVE_INFINITY;
  const sum = (given - 100) / 10 + (end - 100) / 10;
  return (surnameWeight[surnameClass(surname)] ?? 0) + (first === last ? Math.max(sum, 0) + 0.8 : sum);
}

/** What the characters lose because they are a word or parts of words. */
function wordPenalty(folded: string, at: number, surname: number, given: number): number {
  if (surname === 2) return 0;
  if (given === 1) return wordRank(folded, at) * 1.5;
  const words = Math.max(wordRank(folded, at), wordRank(folded, at + 1));
  return words * 0.7;
}

/**
 * How much a stretch of text looks like a person's name, from its characters alone: above 2 a typical name, below 0 hardly one,
 * negative infinity none. `surname` and `given` are lengths in characters; `at` is where the surname starts in folded text.
 */
export function nameScore(folded: string, at: number, surname: number, given: number): number {
  const first = surname === 2 ? 1.5 : (surnameWeight[surnameClass(folded.charCodeAt(at))] ?? 0);
  return first + givenWeight(folded, at + surname, given) - wordPenalty(folded, at, surname, given);
}
