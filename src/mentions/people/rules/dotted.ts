import type { IssueText } from '../../text/issue-text.ts';
import { dottedName } from '../foreign-name.ts';
import { readOffice } from '../offices/read-office.ts';
import { keyOf, type Sighting } from '../sighting.ts';

/** `约翰·史密斯`: transcribed names with a dot, wherever they stand, with the office printed before them. */
export function dottedNames(text: IssueText): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let at = folded.indexOf('·'); at >= 0; at = folded.indexOf('·', at + 1)) {
    const name = dottedName(folded, at);
    if (name === undefined) continue;
    const office = readOffice(folded, name.start);
    const sighting = { text, ...name, key: keyOf(folded.slice(name.start, name.end)), evidence: 'dotted-name' };
    found.push(office === undefined ? sighting : { ...sighting, office });
    at = name.end;
  }
  return found;
}
