import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { surnameLength } from '../text/surnames.ts';
import type { JoinRule } from './rule.ts';

/** What stands behind the last full stop of a line: the first characters of a name. */
const tail = lean(/[。！？!?”」』][（(]?(\p{Script=Han}{1,3})$/u);
/** The rest of a name on a line of its own, and what its bearer did. */
const rest = lean(/^(\p{Script=Han}{1,2})(?:[摄攝]影?|[图圖文])?[）)]?$/u);
/** Longest rest of a name, with what stands behind it. */
const longest = 5;

/** `…一千余份。欧阳金` + `凤`, `…铺设管网。徐` + `春生摄`: the end of the line cuts the name that signs the text. */
export function isCutName(above: string, below: string): boolean {
  if (below.length > longest) return false;
  const given = rest.exec(below)?.[1];
  const opening = given === undefined ? undefined : tail.exec(above.slice(-5))?.[1];
  if (given === undefined || opening === undefined) return false;
  // `…。沈一` + `舟`; two characters more are no rest of a name that may end there
  if (opening.length > 1 && (given.length > 1 || below.length > given.length)) return false;
  return surnameLength(opening) > 0 && isPersonName(opening + given);
}

/** A name behind the last full stop that the end of a line cuts. */
export const cutName: JoinRule = {
  name: 'cut-name',
  where: { running: true, open: true },
  test: ({ before, after }) => isCutName(before.text, after.text),
};
