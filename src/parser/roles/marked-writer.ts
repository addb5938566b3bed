import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { isCommonWord } from '../text/names.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import type { RoleSite } from './rule.ts';

const holdsMark = holdsOneOf('■□◎☉◆⊙');

/** The mark and the name of `◎黄如是`. */
const markedName = lean(/^[□◎☉⊙]\s?(\p{Script=Han}{2,3})$/u);

/** `◎黄如是`: any two or three characters behind the mark of a writer, between a headline and its text. */
export function readMarkedName({ text }: Unit, { before, after }: RoleSite): Signature | undefined {
  const name =
    before?.kind === 'short' && after?.running === true && holdsMark(text) ? markedName.exec(text)?.[1] : undefined;
  if (name === undefined || isCommonWord(name)) return undefined;
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
