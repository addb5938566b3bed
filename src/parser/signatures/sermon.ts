import { lean } from '../text/lean.ts';
import { isLikelyName, isPersonName } from '../text/names.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import type { Signature } from './signature.ts';
import { nameCalled } from './titled.ts';

const opensAsSermon = opensWithOneOf('经經读讀讲講证證');
const sermon = /^(?:[经經]文|[读讀][经經]|[讲講][员員道]|[证證]道)[:：]/;
const longest = 48;
const preacher = lean(/(?:[讲講][员員道]|[证證]道)[:：][ \u3000]?(?<said>\p{Script=Han}{2,7})/u);

/** `經文：詩篇23篇　講員：沈一舟牧師`: of which passage a sermon was, and whose, in either order or one of them alone. */
export function readSermon(text: string): Signature | undefined {
  if (text.length > longest || !opensAsSermon(text) || !sermon.test(text)) return undefined;
  const found = preacher.exec(text);
  const said = found?.groups?.['said'] ?? '';
  const name = nameCalled(said) ?? said;
  if (found === null || !(isPersonName(name) || isLikelyName(name) || isRareName(name)))
    return { signers: [], units: [], explicit: true };
  const start = found.index + found[0].length - said.length;
  return { signers: [{ name, role: 'writer', start, end: start + name.length }], units: [], explicit: true };
}
