import type { House } from '../house/survey.ts';
import type { Part } from '../part.ts';
import type { RowMark } from '../rows/row.ts';
import type { Signature } from '../signatures/parse-signature.ts';
import { mayBeSent, readFamiliar, readServing, readTitled, readTitledPenName } from '../signatures/titled.ts';
import { endsSentence } from '../text/marks.ts';
import type { Unit } from '../unit.ts';
import type { RoleSite } from './rule.ts';

/** `校長　沈一舟` below the last sentence: the head of the house signs a notice or a greeting as its office, not as a writer. */
const headOf =
  /^[副代]?(?:[校院局所會会社鄉乡鎮镇縣县市區区處处科理事董秘書书理]*[长長]|主任|主席|[书書][记記]|[總总]?[经經]理)[ \u3000]+\S+$/;

/** `校長的話` `卷首语` `主席獻辭`: what the head of a house writes in its bulletin, and signs as its writer. */
const foreword =
  /(?:[长長席任師师][的之]?[话話]|[寄心][语語]|獻辭|献辞|[卷刊]首[语語]?|扉[页頁]|[发發]刊[词詞辭])$|^(?:[卷刊]首[语語]?|扉[页頁]|[寄心][语語])[ \u3000|｜:：]/;
/** Parts above in which the headline of the text is looked for. */
const reach = 14;
const closesForeword = (above: readonly Part[]): boolean =>
  foreword.test(above.slice(-reach).findLast(({ kind }) => kind === 'short' || kind === 'column')?.text ?? '');

/** Marks of lines with which the next article opens. */
const opensArticle: ReadonlySet<RowMark> = new Set(['heading', 'item', 'section', 'brief']);

/** `河口之春`: a headline of any length; the office says that a writer stands below. */
const isShortAbove = (before: Part, name: string): boolean =>
  before.kind === 'short' && before.text.length >= 2 && !before.text.includes(name);

/** Longest line of verse. */
const longestVerse = 20;
/** A text, or the first line of a poem where others of the issue sign their texts so. */
const standsBelow = (after: Unit | undefined, { titledNames }: House): boolean =>
  after !== undefined && (after.running || (titledNames > 0 && after.mark === undefined && isLineOfVerse(after.text)));
const isLineOfVerse = (text: string): boolean => text.length <= longestVerse && !/[\d【】：:。]/.test(text);

/** `计算机系 青禾` between a headline and its text, where another of the issue signs so. */
function readPenName(text: string, before: Part, after: Unit | undefined, house: House): Signature | undefined {
  if (house.titledNames === 0 || before.kind !== 'short' || !standsBelow(after, house)) return undefined;
  const read = readTitledPenName(text);
  const name = read?.signers[0]?.name ?? '';
  return read && isShortAbove(before, name) && !after?.text.slice(0, 40).includes(name) ? read : undefined;
}

/** No text goes on below, unless it is the editors who speak. */
const isOver = (after: Unit | undefined): boolean => after?.running !== true || editorsNote.test(after.text);
const editorsNote = /^[（(【]?[编編](?:[者后後辑輯]|[读讀]往[来來])/;

/** `清花车间 小苏` between a headline and its text, or below the last sentence of a text. */
function readColleague(text: string, before: Part, after: Unit | undefined): Signature | undefined {
  const stands =
    before.kind === 'short'
      ? after?.running === true
      : before.kind === 'text' && endsSentence(before.text) && isOver(after) && after?.mark !== 'list';
  if (!stands) return undefined;
  if (before.kind !== 'short') return readFamiliar(text);
  const read = readFamiliar(text) ?? readServing(text);
  return read && !after?.text.slice(0, 40).includes(read.signers[0]?.name ?? '') ? read : undefined;
}

/** `河口大學教授 沈一舟` between a headline and a text that does not speak of its writer, or below the last sentence of a text. */
export function readTitledName(
  { text, mark, running }: Unit,
  { before, after, above, house }: RoleSite,
): Signature | undefined {
  if (mark !== undefined || (running && !/^[（(◎☉⊙□■]/.test(text))) return undefined;
  const titled = readTitled(text);
  const name = titled?.signers[0]?.name;
  if (!before) return undefined;
  if (titled === undefined || name === undefined)
    return readPenName(text, before, after, house) ?? readColleague(text, before, after);
  const below = after?.mark === undefined || opensArticle.has(after.mark) || titled.explicit;
  const closes = before.kind === 'text' && endsSentence(before.text) && isOver(after) && below;
  if (mayBeSent(text))
    return before.kind === 'text' && endsSentence(before.text) ? { ...titled, explicit: true } : undefined;
  if (titled.explicit) return closes || before.kind !== 'text' ? titled : undefined;
  const opens = isShortAbove(before, name) && standsBelow(after, house) && !after?.text.slice(0, 40).includes(name);
  if (!opens && closes && headOf.test(text) && !closesForeword(above))
    return { signers: [], units: [], explicit: true };
  return opens || (closes && readTitled(after?.text ?? '') === undefined) ? { ...titled, explicit: opens } : undefined;
}
