import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { isCommonWord } from '../text/names.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import type { RoleSite } from './rule.ts';

const holdsMark = holdsOneOf('■□◎☉◆⊙');
const opensMarked = opensWithOneOf('□■◎○●◇◆☉⊙△▲口');

/** The mark and the name of `◎黄如是`. */
const markedName = lean(/^(.)\s?(\p{Script=Han}{2,4})$/u);
/** Marks that stand before writers in many papers; any other does where the house sets it before names. */
const usual = new Set('□◎☉⊙');
/** Longest name behind such a mark, where nothing but the mark says so. */
const longestUsual = 3;

/** `◎黄如是` `○拾荒者`: any few characters behind the mark of a writer, between a headline and its text. */
export function readMarkedName({ text }: Unit, { before, after, house }: RoleSite): Signature | undefined {
  if (before?.kind !== 'short' || after === undefined || after.mark !== undefined || !opensMarked(text))
    return undefined;
  const [, mark = '', name = ''] = markedName.exec(text) ?? [];
  const habitual = house.nameMarks.has(mark);
  if (!habitual && (!usual.has(mark) || !after.running || name.length > longestUsual)) return undefined;
  if (name === '' || isCommonWord(name)) return undefined;
  const start = text.length - name.length;
  return { signers: [{ name, role: 'writer', start, end: text.length }], units: [], explicit: true };
}

/** `河口心田 ■ 沈一舟`: a column or school, the mark of a writer, the name. */
const markedTail = lean(/^\S{2,12}[ \u3000]?[■□◎☉◆][ \u3000]?(\p{Script=Han}[\p{Script=Han} \u3000]{1,9})$/u);

export function readMarkedTail({ text, mark }: Unit, { before }: RoleSite): Signature | undefined {
  const tail =
    mark === undefined && before?.kind === 'short' && holdsMark(text) ? markedTail.exec(text)?.[1] : undefined;
  const read = tail === undefined ? undefined : parseSignature(tail);
  if (tail === undefined || !read || read.signers.length === 0) return undefined;
  const shift = text.length - tail.length;
  const signers = read.signers.map((signer) => ({ ...signer, start: signer.start + shift, end: signer.end + shift }));
  return { signers, units: [], explicit: true };
}
