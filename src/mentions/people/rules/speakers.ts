import { isClauseEdge, wordSet } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { wordRank } from '../../words/lookup.ts';
import { type NameReading, readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { surnameClass } from '../surnames.ts';

/** What only a person does. */
const speech = wordSet(`
  告诉记者 告诉笔者 笑着说 高兴地说 激动地说 感慨地说 感慨道 感慨 坦言 直言 回忆 回忆道 回忆说 介绍说 解释说 补充说 说道 表示 指出 强调 笑道 直说 感叹 透露 谈到 谈起 说起 一家 今年 家住
  和丈夫 和妻子 和老伴 的妻子 的丈夫 的儿子 的女儿 的父亲 的母亲
`);

/** What only a person's name stands before: the age, the sex, the years of life. */
const biography =
  /^(?:，?今年[0-9]{1,3}岁|，[男女]，|（[男女]|（[左右中前后][一二三四五六起左右中排]?[）一二三四五六]|，现年|，?生于[0-9]|（[0-9]{4}[年—－-])/;

/** A very typical name of three characters that opens a clause before a usual word, and stands in the issue again. */
function opensAgain(
  folded: string,
  { start, end, length, score, after }: NameReading,
  count: (needle: string) => number,
) {
  return length === 3 && score >= 2.6 && after.weight >= 1.2 && !after.edge && count(folded.slice(start, end)) > 1;
}

/** Last characters of units: 重症医学科沈一舟摘得一等奖. */
const unitEnds = /[科室队班组]/;

/** Towns act too: 青口镇|举办. */
const placeEnds = /[镇乡村县里岛]/;

/** 白塔乡|今年, 青口镇|表示: what a person says or is told of this year a town is, too. */
const townEnds = /[镇乡村县]/;

/** Three characters that form no word with each other or their neighbours, before a verb: hardly anything but a name. */
function isUnexplained(folded: string, { start, length, score, after }: NameReading): boolean {
  if (length !== 3 || surnameClass(folded.charCodeAt(start)) < 2 || placeEnds.test(folded.charAt(start + 2)))
    return false;
  const isLikely = after.weight >= 2 ? score >= 1.6 : !after.edge && after.weight >= 1.7 && score >= 2;
  if (!isLikely || (after.edge && after.weight < 2)) return false;
  return [start - 1, start, start + 1, start + 2].every((at) => wordRank(folded, at) === 0);
}

/** `沈一舟说：`: a typical three-character name that opens a clause and speaks, without an office. */
export function speakers(text: IssueText, count: (needle: string) => number): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let start = 0; start < folded.length - 2; start++) {
    if (surnameClass(folded.charCodeAt(start)) < 2) continue;
    const opens = isClauseEdge(folded, start - 1);
    if (!opens && !unitEnds.test(folded.charAt(start - 1))) continue;
    const [best] = readNames(folded, start)
      .filter(
        (name) =>
          isUnexplained(folded, name) ||
          (opens &&
            (biography.test(folded.slice(name.end, name.end + 8)) ||
              (!townEnds.test(folded.charAt(name.end - 1)) && speech.startingAt(folded, name.end) > 0) ||
              (!placeEnds.test(folded.charAt(name.end - 1)) && opensAgain(folded, name, count)))),
      )
      .sort((a, b) => b.score - a.score);
    if (best === undefined) continue;
    const key = keyOf(folded.slice(start, best.end));
    if (isUnexplained(folded, best)) {
      found.push({ text, start, end: best.end, key, evidence: 'acts' });
      continue;
    }
    const isBiography = best.length === 3 && biography.test(folded.slice(best.end, best.end + 8));
    const needed = isBiography ? 1 : best.length === 2 ? 2.2 : 2.4;
    const recurs = isBiography || (best.length === 3 && best.score >= 3.4) ? true : count(key) > 1;
    if (best.score >= needed && recurs) found.push({ text, start, end: best.end, key, evidence: 'speaks' });
  }
  return found;
}
