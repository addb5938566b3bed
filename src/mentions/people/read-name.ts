import { gazetteer } from '../places/divisions/gazetteer.ts';
import { isClauseEdge, isHan } from '../text/characters.ts';
import { wordRank } from '../words/lookup.ts';
import type { After } from './after/after.ts';
import { whatFollows } from './after/index.ts';
import { titlesAfter } from './after/titles.ts';
import { verbLength } from './after/verbs.ts';
import { isJapaneseSurname } from './japanese-surnames.ts';
import { nameScore } from './name-score.ts';
import { headEndingAt, occupationHeads } from './offices/heads.ts';
import { isCompoundSurname, isShySurname, surnameClass } from './surnames.ts';

const addresses =
  /^(?:某.?|.?某|总|姐|哥|叔|婶|姨|伯|嫂|爷|婆|老|阿[伯姨婆公嫂叔哥妹弟姐爸妈爷嬷]|小姐|婆婆|公公|老太|老汉|伯伯|叔叔|家人|氏|女|男|老师|队|局|校|院|处)$/;

/** Characters that are a verb or a preposition of their own more often than the end of a name. */
const lastParticle = /[为向对携称率随同请由让给作带以]/;

/** 董事长沈舟|称，: before a mark these are the verb. */
const saying = /[称说道问谈谓述供]/;

/** A stretch that may be a name. Offsets in UTF-16 code units. */
export interface NameReading {
  start: number;
  end: number;
  /** From the characters alone, see `nameScore`. */
  score: number;
  after: After;
  /** Characters of the name, blanks not counted. */
  length: number;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** 王主任, 林阿伯: a surname and a form of address are no full name. */
function isAddress(folded: string, start: number, end: number): boolean {
  const given = folded.slice(start, end);
  if (addresses.test(given) || titlesAfter.startingAt(folded, start) >= end - start) return true;
  // 馆员|和志工: 志工 is no given name, but 冠军 and 英雄 are.
  return /[工民员友警户]$/.test(given) && occupationHeads.startingAt(folded, start) >= end - start;
}

function reading(folded: string, start: number, surname: number, given: number): NameReading | undefined {
  const end = start + surname + given;
  for (let at = start + surname; at < end; at++) if (!isHan(folded.charCodeAt(at))) return undefined;
  const score = nameScore(folded, start, surname, given);
  if (score === Number.NEGATIVE_INFINITY || isAddress(folded, start + surname, end)) return undefined;
  if (folded.charAt(end - 1) === '女' && titlesAfter.startingAt(folded, end) > 0) return undefined;
  if (/^[高初大][一二三四五六]/.test(folded.slice(start, start + 2))) return undefined;
  const names = gazetteer().at(folded, start);
  // 梁溪, 江阴市: what is also a place is read as a person only with strong evidence.
  const isPlace = names.some(({ name }) => name.length >= surname + given);
  const place = !isPlace ? 0 : names.some(({ full }) => full.length > 0) ? 2.5 : 1.5;
  const after = whatFollows(folded, end);
  // 杜镇|党委书记: a unit before its own office is no name.
  if (after.title > 0 && surname + given === 2 && /[镇乡村区县市]/.test(folded.charAt(end - 1))) return undefined;
  // 书记沈明|为职工颁奖: before running text a last 为 is the preposition.
  const particle =
    after.title === 0 &&
    (after.edge && !isDigit(folded.charCodeAt(end)) ? saying : lastParticle).test(folded.charAt(end - 1))
      ? 1.5
      : 0;
  // 孟立|忆述，: the last character and what follows are one verb.
  const split = !after.edge && isClauseEdge(folded, end + 1) && verbLength(folded, end - 1) === 2 ? 1.5 : 0;
  // 明亮|曾主持: before a verb 曾 is the adverb.
  const adverb = folded.charAt(end - 1) === '曾' && verbLength(folded, end) > 0 ? 1.5 : 0;
  return { start, end, score: score - place - particle - split - adverb, after, length: surname + given };
}

/** `沈　舟`: a two-character name set with a blank inside, to be as wide as its neighbours. */
function spaced(folded: string, start: number): NameReading | undefined {
  let at = start + 1;
  while (folded.charCodeAt(at) === 0x20 && at - start <= 4) at++;
  if (at === start + 1 || !isHan(folded.charCodeAt(at))) return undefined;
  const after = whatFollows(folded, at + 1);
  if (!after.edge || folded.charAt(at + 1) === '·') return undefined;
  const score = nameScore(folded.charAt(start) + folded.charAt(at), 0, 1, 1);
  return score < -1 ? undefined : { start, end: at + 1, score, after, length: 2 };
}

/** Two surnames before a given name of two characters: 林郑月娥. */
function married(folded: string, start: number): NameReading | undefined {
  if (surnameClass(folded.charCodeAt(start)) < 3 || surnameClass(folded.charCodeAt(start + 1)) < 3) return undefined;
  const found = reading(folded, start + 1, 1, 2);
  if (found === undefined || found.score < 1.8 || wordRank(folded, start) > 0) return undefined;
  if (!found.after.edge && (found.score < 2.4 || headEndingAt(folded, start) === undefined)) return undefined;
  return { ...found, start, length: 4, score: found.score - 0.4 };
}

/** Every name that could start at `start` in folded text. */
export function readNames(folded: string, start: number): NameReading[] {
  const first = folded.charCodeAt(start);
  const readings: (NameReading | undefined)[] = [];
  if (isCompoundSurname(folded, start) || isJapaneseSurname(folded, start))
    readings.push(reading(folded, start, 2, 1), reading(folded, start, 2, 2));
  if (surnameClass(first) > 0) {
    readings.push(reading(folded, start, 1, 2));
    if (!isShySurname(first)) readings.push(reading(folded, start, 1, 1), married(folded, start));
    if (folded.charCodeAt(start + 1) === 0x20) readings.push(spaced(folded, start));
  }
  return readings.filter((found) => found !== undefined);
}
