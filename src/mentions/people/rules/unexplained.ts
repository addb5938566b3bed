import { gazetteer } from '../../places/divisions/gazetteer.ts';
import { isClauseEdge } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { wordRank } from '../../words/lookup.ts';
import { opensAspect } from '../after/aspect.ts';
import { whatPrecedes } from '../before.ts';
import { bareScore, finalWeight } from '../name-score.ts';
import { nameWithoutSurname } from '../names-without-surname.ts';
import { headEndingAt } from '../offices/heads.ts';
import { type NameReading, readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { isCompoundSurname, surnameClass } from '../surnames.ts';

/** Last characters of places, goods and offices whose names are made like those of people: 黄泥坡, 何家湾, 高丽菜, 白瓷砖. */
const otherEnds = new Set(
  '镇乡村县里岛湾坡岗堡畔沟塘桥堰庄屯寨峪坪坝巷街路港店圩埠滩渡冲垸畈坞菜粮士姆醮崮吉总馆楼亭寺庙祠坊苑蒙剌宫殿砖'
    .split('')
    .map((end) => end.charCodeAt(0)),
);
/** 江 and 泉 end names of people as well as of places: before a verb they are believed. */
const eitherEnds = /[山江河湖溪泉城洲岭峰潭浦口]/;
/** Things whose names are made like those of people, by their first two characters. */
const things =
  /^(?:康乃馨|万年青|石斛兰|向日葵|金银花|白玉兰|黄梅雨|金丝楠|马铃薯|金龟子|龙舌兰|白兰地|万宝路|石榴|白鹭|白鹤|白鸽|黄鹂|黄莺|金穗|龙须|荷尔|[黄白金红](.)\1)/;

/** Characters of the longest title of a work, before and behind a name. */
const longestTitle = 40;

/** The least a name may score here. */
const least = 1.9;

/** No two characters from the one before `start` to the one behind `end` make a word. */
function isNoWord(folded: string, start: number, end: number): boolean {
  for (let at = start - 1; at < end; at++) if (wordRank(folded, at) > 0) return false;
  return true;
}

/** 沈一舟、|顾满三人: the next of a row looks like a name too. */
const opensPair = (folded: string, end: number): boolean =>
  folded.charAt(end) === '、' &&
  readNames(folded, end + 1).some(
    ({ start, end: close, score, after }) =>
      score >= 1.2 && (after.edge || after.weight >= 1.5) && isNoWord(folded, start + 1, close - 1),
  );

/** The surer what stands beside the name, the less its characters need to say. */
function isBelieved(folded: string, { start, end, score, after }: NameReading): boolean {
  if (after.title > 0) return score >= least;
  if (eitherEnds.test(folded.charAt(end - 1)) && (after.edge || after.weight < 2 || score < 2.6))
    return score >= 3.3 && after.weight >= 0.8 && !after.edge;
  const before = whatPrecedes(folded, start);
  if (after.edge) return score >= (before < 0.6 ? 3.2 : opensPair(folded, end) ? least : 2.2);
  if (after.weight >= 2) return score >= least;
  if (after.weight >= 1.2) return score >= (before >= 0.6 ? 1.9 : 2.3);
  if (after.weight >= 0.6) return score >= (before >= 0.6 ? 2.3 : 3.2);
  return after.weight > -2 && before >= 0.6 && score >= 2.7;
}

/** Where a name of three characters, or of four with a 复姓, would end; undefined when nothing of the kind stands here. */
function endAt(folded: string, start: number): number | undefined {
  const rank = surnameClass(folded.charCodeAt(start));
  if (isCompoundSurname(folded, start)) {
    const end = start + 4;
    return isNoWord(folded, start + 1, end) && folded.charAt(end - 1) !== '家' ? end : undefined;
  }
  if (rank < 2) return undefined;
  const end = start + 3;
  const last = folded.charCodeAt(end - 1);
  return bareScore(folded.charCodeAt(start), folded.charCodeAt(start + 1), last) >= least &&
    finalWeight(last) >= -1 &&
    !otherEnds.has(last) &&
    isNoWord(folded, start, end) &&
    !isCompoundSurname(folded, start - 1)
    ? end
    : undefined;
}

/** 锡|林浩特: the name of a division stands here, or begins before and reaches here. */
const touchesPlace = (folded: string, start: number): boolean =>
  [start, start - 1, start - 2].some((at) =>
    gazetteer()
      .at(folded, at)
      .some(({ name }) => at + name.length > start),
  );

/** 护理师|周宁, 罗桑|旺堆, 范岚|家的: the stretch begins in another word or ends in one. */
function isCutWrong(folded: string, start: number, end: number): boolean {
  if (headEndingAt(folded, start + 1) !== undefined) return true;
  // 记者袁翔|柑园8日电: behind a reporter's name stands the place.
  if (folded.startsWith('记者', start - 2)) return true;
  // 史梅|七岁: the last character counts the years.
  if (/^[一二两三四五六七八九十]岁/.test(folded.slice(end - 1, end + 1))) return true;
  if (folded.charAt(end - 1) === '家' && /[的里有人]/.test(folded.charAt(end))) return true;
  // 冯璐|挎着, 夏松|成了: the last character is a verb.
  if (/[了着过]/.test(folded.charAt(end)) || opensAspect(folded, end - 1)) return true;
  // 沈一舟|曾在, 沈荣|嘴上说, 沈宁|允一个月内: the last character begins the next words.
  if (/^(?:曾[\u4e00-\u9fff]|嘴上|允(?:[0-9一两二三四五六七八九十]|将|研))/.test(folded.slice(end - 1, end + 1)))
    return true;
  // 罗桑旺|堆: a part of a Tibetan name stands across the edge.
  return [start - 1, start, end - 1].some((at) => (nameWithoutSurname(folded, at) ?? 0) > Math.max(end, at + 1));
}

/** 将|於明春回访, 私下|向吕敏仪说: the first character is the preposition, in traditional print or before a surname. */
function opensWithPreposition({ text, folded }: IssueText, start: number): boolean {
  if (text.charAt(start) === '於') return true;
  return (
    folded.charAt(start) === '向' &&
    surnameClass(folded.charCodeAt(start + 1)) === 3 &&
    !isClauseEdge(folded, start - 1)
  );
}

/** 《薛平贵与王宝钏》: the title of a work names no one who acts. */
function insideTitle(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - longestTitle), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && folded.slice(end, end + longestTitle).includes('》');
}

/** 队长|江陈阿缎: a second surname stands between the office and the name. */
const behindSurname = (folded: string, start: number): boolean =>
  surnameClass(folded.charCodeAt(start - 1)) === 3 && headEndingAt(folded, start - 1) !== undefined;

/** `一位老同学沈一舟赶来`: a typical name, none of whose characters makes a word with its neighbour; hardly anything but a name. */
export function unexplainedNames(text: IssueText): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let start = 0; start < folded.length - 2; start++) {
    const end = endAt(folded, start);
    if (end === undefined || isCutWrong(folded, start, end)) continue;
    if (things.test(folded.slice(start, end)) || touchesPlace(folded, start)) continue;
    const name = readNames(folded, start).find((reading) => reading.end === end);
    if (name === undefined || !isBelieved(folded, name)) continue;
    if (opensWithPreposition(text, start) || behindSurname(folded, start) || insideTitle(folded, start, end)) continue;
    found.push({ text, start, end, key: keyOf(folded.slice(start, end)), evidence: 'like-a-name' });
    start = end - 1;
  }
  return found;
}
