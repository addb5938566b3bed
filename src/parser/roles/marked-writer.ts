import { isSectionName } from '../furniture/header-text.ts';
import { isColumnName } from '../headlines/column-name.ts';
import { moved } from '../signatures/moved.ts';
import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { isCommonWord, withoutBlanks } from '../text/names.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import type { RoleSite } from './rule.ts';

const holdsMark = holdsOneOf('■□◎☉◆⊙');
const opensMarked = opensWithOneOf('□■◎○●◇◆☉⊙△▲口');

/** The mark and the name of `◎黄如是`, `○一　苇`. */
const markedName = lean(
  /^(?<mark>.)\s?(?:(?<name>\p{Script=Han}{2,4})|(?<wide>\p{Script=Han}[ \u3000]+\p{Script=Han}))$/u,
);
/**
 * Marks that stand before writers in many papers; others stand before items, too, and sign where the house sets them before names, or
 * before a name set wide.
 */
const usual = new Set('□◎☉⊙');
const ofItems = new Set('○●■');
/** Two blanks of half the width, or a full one: a headline may hold a single half one. */
const isSetWide = (wide: string | undefined): boolean =>
  wide !== undefined && (wide.length > 3 || wide.charAt(1) === '\u3000');
/** Longest name behind such a mark, where nothing but the mark says so. */
const longestUsual = 3;

/** Lines of verse right below: plain and short. */
const isVerse = ({ running, mark, text }: Unit): boolean =>
  !running && mark === undefined && text.length <= longestVerse && parseSignature(text) === undefined;
const longestVerse = 20;

/** `◎黄如是` `○拾荒者`: any few characters behind the mark of a writer, between a headline and its text or poem. */
export function readMarkedName({ text }: Unit, { before, after, house }: RoleSite): Signature | undefined {
  if (before?.kind !== 'short' || after === undefined || after.mark !== undefined || !opensMarked(text))
    return undefined;
  const { mark = '', name, wide } = markedName.exec(text)?.groups ?? {};
  const printed = name ?? wide;
  if (printed === undefined) return undefined;
  const signs = usual.has(mark)
    ? printed.length <= longestUsual
    : (isSetWide(wide) && ofItems.has(mark)) ||
      (house.nameMarks.size === 0 && house.loneMarks.has(mark) && printed.length <= longestUsual);
  if (!house.nameMarks.has(mark) && !(signs && (after.running || isVerse(after)))) return undefined;
  const written = withoutBlanks(printed);
  if (isCommonWord(written) || isColumnName(written) || isSectionName(written)) return undefined;
  const start = text.length - printed.length;
  return { signers: [{ name: written, role: 'writer', start, end: text.length }], units: [], explicit: true };
}

/** `河口心田 ■ 沈一舟`: a column or school, the mark of a writer, the name. */
const markedTail = lean(/^\S{2,12}[ \u3000]?[■□◎☉◆][ \u3000]?(\p{Script=Han}[\p{Script=Han} \u3000]{1,9})$/u);

export function readMarkedTail({ text, mark }: Unit, { before }: RoleSite): Signature | undefined {
  const tail =
    mark === undefined && before?.kind === 'short' && holdsMark(text) ? markedTail.exec(text)?.[1] : undefined;
  const read = tail === undefined ? undefined : parseSignature(tail);
  if (tail === undefined || !read || read.signers.length === 0) return undefined;
  const shift = text.length - tail.length;
  return { signers: read.signers.map((signer) => moved(signer, shift)), units: [], explicit: true };
}
