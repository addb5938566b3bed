import type { Part } from '../part.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { endsWithColon } from '../text/marks.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import { isBearer, isEntry, isWinner } from './list-entry.ts';
import type { RoleRule } from './rule.ts';

/** Fewest names of a line in a list of names, and below a heading that says that names follow. */
const fewest = 3;
/** Fewest names of two lines below a text. */
const fewestInTwo = 8;
/** Fewest pieces of a line of which not all are plain names. */
const fewestInRow = 4;

/** `校三好学生名单` `高一年级` `一等奖（3名）`: names stand below. */
const heading =
  /(?:名单|名單|名录|名錄|公示|榜|[年班][级級]|[班组組]|[等特][奖獎]|[奖獎]项?|称号|稱號)(?:[（(][^（()）]{1,12}[)）])?[:：]?$|[（(][\d一二三四五六七八九十]{1,3}[名人位个個][)）][:：]?$/;

const endsAsHeading = endsWithOneOf('单單录錄示榜级級班组組奖獎项号號）):：');
const isHeading = (text: string): boolean => endsAsHeading(text) && heading.test(text);

/** A list of persons goes on below either. */
const listRules: ReadonlySet<string> = new Set(['name-list', 'announced-list']);

/** `沈一舟　揭　明　格日勒图雅`: pieces of the length of names, a rare one too. */
const piecesOfNames = /^\p{Script=Han}{2,6}$/u;
/** Share of the pieces that must be plain names. */
const shareOfNames = 0.6;

const holdsPieces = holdsOneOf(`${blanks}、，,`);
/** What stands neither in names nor between them in a list of nothing else. */
const holdsOther = holdsOneOf('0123456789，,、。：:；;！？!?（）()《》“”「」—–-·•／/|｜■●◆▲★【】');

/** How many names stand on a line of nothing else, when most of them are plain ones. */
function countMostlyNames(text: string): number {
  if (holdsOther(text)) return 0;
  const pieces = text
    .replace(/(?<=(?:^|[ \u3000])\p{Script=Han})[ \u3000]{1,2}(?=\p{Script=Han}(?:[ \u3000]|$))/gu, '')
    .split(/[ \u3000]+/);
  if (pieces.length < fewestInRow || !pieces.every((piece) => piecesOfNames.test(piece))) return 0;
  const names = pieces.filter((piece) => isPersonName(piece) || isTranscribedName(piece)).length;
  return names >= pieces.length * shareOfNames ? pieces.length : 0;
}

/** How many bare names, and nothing else, stand on the line; 0 for a line that says who signs. */
function countNames(text: string): number {
  if (text.length > 120 || !holdsPieces(text)) return 0;
  const signature = parseSignature(text);
  if (!signature) return countMostlyNames(text);
  if (signature.explicit || signature.units.length > 0) return 0;
  return signature.signers.length;
}

/** Shortest line with a colon at its end that announces a list; `讲述人：` is a label. */
const shortestAnnouncement = 8;

/** `…授予以下同志荣誉称号：`: what stands below is a list. */
const announces = (before: Part | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'text' || (before.kind === 'short' && before.text.length >= shortestAnnouncement)) &&
  endsWithColon(before.text);

/**
 * `李思源 王梓涵 陈雨桐`: names below the heading of a list, or one of several such lines; who signs an article does so on one line. So
 * `沈一舟　青口小学教师`, line by line below a text.
 */
export const nameList: RoleRule = {
  name: 'name-list',
  ofLines: true,
  read: ({ unit, before, after }) => {
    if (unit.mark || unit.running) return undefined;
    if (endsWithColon(unit.text) && /[，,]/.test(unit.text) && isBearer(after?.text ?? '')) return { kind: 'text' };
    const goesOn = before?.kind === 'list' && listRules.has(before.rule);
    if ((goesOn || announces(before)) && isBearer(unit.text)) return { kind: 'list' };
    if (isWinner(unit.text) && (goesOn || isWinner(after?.text ?? ''))) return { kind: 'list' };
    const inList = goesOn || before?.kind === 'text' || isHeading(before?.text ?? '');
    if (inList && isEntry(unit.text) && (goesOn || isEntry(after?.text ?? ''))) return { kind: 'list' };
    const names = countNames(unit.text);
    if (names === 0) return undefined;
    if (goesOn) return { kind: 'list' };
    if (names < fewest) return undefined;
    const more = countNames(after?.text ?? '');
    const opens =
      before?.kind === 'text'
        ? more >= fewest && names + more >= fewestInTwo
        : more >= fewest || isHeading(before?.text ?? '');
    return opens ? { kind: 'list' } : undefined;
  },
};
