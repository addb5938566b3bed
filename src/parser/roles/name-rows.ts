import type { Part } from '../part.ts';
import { isSchoolClass } from '../signatures/labels.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';

/** Names of a line of a class that are no writers by themselves. */
const fewestOfClass = 2;

const blank = new RegExp(`[${blanks}]`);
const holdsBlank = holdsOneOf(blanks);
const holdsOther = holdsOneOf('（(【〔［[：:／/·•■□◆●◎☉⊙○▲△★☆—─');

/** `沈一舟` `沈一舟　顾小满`: names, and nothing that says that they sign. */
const isBare = ({ kind, glued, signature, text }: Part): boolean =>
  kind === 'signature' &&
  glued !== true &&
  signature?.explicit === false &&
  signature.signers.length > 0 &&
  signature.units.length === 0 &&
  !(holdsOther(text) && !/^[^·•]{1,6}[·•][^·•]{1,8}$/.test(text));

/** `一年甲班　沈一舟　顾小满`: pupils of a class. */
export function isOfClass({ kind, glued, signature, text }: Part): boolean {
  if (kind !== 'signature' || glued === true || holdsOther(text)) return false;
  if ((signature?.signers.length ?? 0) < fewestOfClass) return false;
  return isSchoolClass(text.slice(0, text.search(blank)));
}

/** `沈一舟（青口林场） 顾小满（白沙中学）` of several such lines: who is honoured, and where they work. */
const pairs = lean(
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[（(]\p{Script=Han}{2,12}[）)](?:[ \u3000、]+(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})[（(]\p{Script=Han}{2,12}[）)])+$/u,
);
const endsAsPair = endsWithOneOf('）)');
/** What brackets behind names of writers hold. */
const written = /[（(](?:[^（()）]*(?:[记記]者|通[讯訊][员員])|[摄攝图圖文][^（()）]?)[）)]/;

export const isPaired = ({ kind, glued, text }: Part): boolean =>
  (kind === 'signature' || kind === 'short') &&
  glued !== true &&
  endsAsPair(text) &&
  pairs.test(text) &&
  !written.test(text);

/** Names of a line, of which two make a list. */
const many = 3;
const pieceOfName = /^\p{Script=Han}{2,4}$/u;

/** `林建珊　暴春芳　巫雨珊`: three names and more, a rare one among them. */
export function isMany({ kind, running, mark, text, signature, glued }: Part): boolean {
  if (glued === true || mark !== undefined || running || holdsOther(text) || !holdsBlank(text)) return false;
  if (kind === 'signature') return signature?.explicit === false && signature.signers.length >= many;
  if (kind !== 'short') return false;
  const pieces = joinWideNames(text).split(/[ \u3000]+/);
  const plain = pieces.filter((piece) => isPersonName(piece)).length;
  return (
    pieces.length >= many &&
    plain >= many - 1 &&
    pieces.every(
      (piece) => pieceOfName.test(piece) && (isPersonName(piece) || isRareName(piece) || isTranscribedName(piece)),
    )
  );
}

/** `匡　楠` as one piece. */
const joinWideNames = (text: string): string =>
  text.replace(/(?<=(?:^|[ \u3000])\p{Script=Han})[ \u3000]{1,2}(?=\p{Script=Han}(?:[ \u3000]|$))/gu, '');

/** A line that its heading has made a list already. */
export const isListed = ({ kind, rule }: Part): boolean => kind === 'list' && rule === 'name-list';
/** Any of these lines. */
export const isRow = (part: Part | undefined): part is Part =>
  part !== undefined && (isBare(part) || isOfClass(part) || isPaired(part) || isMany(part) || isListed(part));
