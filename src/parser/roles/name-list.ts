import type { Part } from '../part.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { readTitled } from '../signatures/titled.ts';
import { lean } from '../text/lean.ts';
import { endsWithColon } from '../text/marks.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import type { RoleRule } from './rule.ts';

/** Fewest names of a line in a list of names, and below a heading that says that names follow. */
const fewest = 3;
/** Fewest pieces of a line of which not all are plain names. */
const fewestInRow = 4;

/** `校三好学生名单` `高一年级` `一等奖（3名）`: names stand below. */
const heading =
  /(?:名单|名單|名录|名錄|公示|榜|[年班][级級]|[班组組]|[等特][奖獎]|[奖獎]项?|称号|稱號)(?:[（(][^（()）]{1,12}[)）])?[:：]?$/;

/** A list of persons goes on below either. */
const listRules: ReadonlySet<string> = new Set(['name-list', 'announced-list']);

/** `沈一舟　揭　明　格日勒图雅`: pieces of the length of names, a rare one too. */
const piecesOfNames = /^\p{Script=Han}{2,6}$/u;
/** Share of the pieces that must be plain names. */
const shareOfNames = 0.6;

/** How many names stand on a line of nothing else, when most of them are plain ones. */
function countMostlyNames(text: string): number {
  const pieces = text
    .replace(/(?<=(?:^|[ \u3000])\p{Script=Han})[ \u3000]{1,2}(?=\p{Script=Han}(?:[ \u3000]|$))/gu, '')
    .split(/[ \u3000]+/);
  if (pieces.length < fewestInRow || !pieces.every((piece) => piecesOfNames.test(piece))) return 0;
  const names = pieces.filter((piece) => isPersonName(piece) || isTranscribedName(piece)).length;
  return names >= pieces.length * shareOfNames ? pieces.length : 0;
}

/** How many bare names, and nothing else, stand on the line; 0 for a line that says who signs. */
function countNames(text: string): number {
  if (text.length > 120 || !/[\s\u3000、，,]/.test(text)) return 0;
  const signature = parseSignature(text);
  if (!signature) return countMostlyNames(text);
  if (signature.explicit || signature.units.length > 0) return 0;
  return signature.signers.length;
}

/** `沈一舟　青口小学教师` `六年甲班　沈一舟`: one name with a body, a class or an office, and no word of writing. */
function isEntry(text: string): boolean {
  if (
    text.length < 4 ||
    text.length > 30 ||
    !/[\s\u3000]/.test(text) ||
    /[记記]者|通[讯訊]|[摄攝文图圖]|[：:]/.test(text)
  )
    return false;
  const signature = parseSignature(text);
  if (!signature) return readTitled(text)?.explicit === false;
  const [signer] = signature.signers;
  const described =
    signature.units.length > 0 || (signer !== undefined && text.length >= signer.end - signer.start + 5);
  return signature.signers.length === 1 && signer?.role === 'writer' && described;
}

/** `沈一舟 青口水泵厂` `罗立（三合村）` `于　群　（女）　市公交公司班组长`: a name, and what its bearer is. */
const bearer = lean(
  /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})(?:[ \u3000]+[^ \u3000].{1,23}|[ \u3000]*[（(][^（()）]{1,24}[）)].{0,20})$/u,
);
const labelled = /[记記]者|通[讯訊][员員]|[摄攝][影]?$|[：:，。]/;

/** A line of a list that the words above announce: `…名单公布如下：`. */
function isBearer(text: string): boolean {
  if (text.length < 5 || text.length > 34 || labelled.test(text)) return false;
  const name = bearer.exec(text)?.[1];
  return name !== undefined && isPersonName(name);
}

/** `罗立（三合村）` `青口乡：沈一舟、顾小满`: who lives where, one line of several. */
const winner = lean(
  /^(?:(?<name>\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han}|\p{Script=Han}{2,5}[·•・‧]\p{Script=Han}{2,6})[ \u3000]*[（(][^（()）]{2,16}[）)]|\p{Script=Han}{2,8}[省市县縣州区區乡鄉镇鎮村里道][:：][ \u3000]*(?<names>\p{Script=Han}{2,4}(?:[、，, \u3000]\p{Script=Han}{2,4}){0,7}))$/u,
);

/** Such a line; brackets that say what someone did for the paper are none. */
function isWinner(text: string): boolean {
  if (text.length < 5 || text.length > 50 || !/[）):：、\p{Script=Han}]$/u.test(text) || !/[（(:：]/.test(text))
    return false;
  if (/[记記]者|通[讯訊][员員]|[摄攝图圖]|文[/／）)]/.test(text)) return false;
  const { name, names } = winner.exec(text)?.groups ?? {};
  if (name !== undefined) return isPersonName(name) || isTranscribedName(name);
  return names?.split(/[、，, \u3000]/).some((piece) => isPersonName(piece)) ?? false;
}

/** Shortest line with a colon at its end that announces a list; `讲述人：` is a label. */
const shortestAnnouncement = 8;

/** `…授予以下同志荣誉称号：`: what stands below is a list. */
const announces = (before: Part | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'text' || (before.kind === 'short' && before.text.length >= shortestAnnouncement)) &&
  endsWithColon(before.text);

/** `李思源 王梓涵 陈雨桐`: names below the heading of a list, or one of several such lines; who signs an article does so on one line. So `沈一舟　青口小学教师`, line by line below a text. */
export const nameList: RoleRule = {
  name: 'name-list',
  read: ({ unit, before, after }) => {
    if (unit.mark || unit.running) return undefined;
    if (endsWithColon(unit.text) && /[，,]/.test(unit.text) && isBearer(after?.text ?? '')) return { kind: 'text' };
    const goesOn = before?.kind === 'list' && listRules.has(before.rule);
    if ((goesOn || announces(before)) && isBearer(unit.text)) return { kind: 'list' };
    if (isWinner(unit.text) && (goesOn || isWinner(after?.text ?? ''))) return { kind: 'list' };
    const inList = goesOn || before?.kind === 'text' || heading.test(before?.text ?? '');
    if (inList && isEntry(unit.text) && (goesOn || isEntry(after?.text ?? ''))) return { kind: 'list' };
    const names = countNames(unit.text);
    if (names === 0) return undefined;
    const opens = names >= fewest && (countNames(after?.text ?? '') >= fewest || heading.test(before?.text ?? ''));
    return goesOn || (opens && before?.kind !== 'text') ? { kind: 'list' } : undefined;
  },
};
