import { isUnitName } from '../signatures/labels.ts';
import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';

/** A list of who wrote, in brackets that are not closed yet, or a line of it. */
const openNames = /(?:^|[（(])[^（()）。]{0,12}(?:[记記]者|通[讯訊][员員])[^（()）。]{2,48}$/;
/** Characters in which such a list stands. */
const reach = 64;

/** A label, or a name of two characters set as wide as one of three. */
const signer = lean(
  /^(?:本[报報刊台]\S{0,6}[记記]者|[记記]者|通[讯訊][员員]|特[约約]\S{0,4}[记記]者|[实實][习習]生?|[见見][习習]|\p{Script=Han}[ \u3000]+\p{Script=Han}[ \u3000）)、])/u,
);
const blankSecond = (text: string): boolean => text.charAt(1) === ' ' || text.charAt(1) === '\u3000';
const opensLabel = opensWithOneOf('本记記通特实實见見');

/** `（记者 魏　可` + `通讯员 顾小满）`: where a line ends, the blank between two who signed is not printed. */
export const partsNames = (before: string, after: string): boolean =>
  (opensLabel(after) || blankSecond(after)) && signer.test(after) && openNames.test(before.slice(-reach));

/** `（沈一舟`: names, or a lead with names, in brackets that are not closed yet. */
const openBracket = lean(/[（(]\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{1,4}){0,9}$/u);
const longestOpen = 48;
/** `魏` behind a whole name or a label: the second character of a name set wide stands on the next line. */
const cutWide = lean(/(?:[（(]|\p{Script=Han}{2}[ \u3000、]+)\p{Script=Han}$/u);
const widestBlank = 2;

/** `…推广。（沈一舟` above ` 顾小满）`: the blank between two who signed stands at the head of the line. */
export const partsBlank = (before: string, after: { text: string; indent: number }): boolean =>
  after.indent >= 1 &&
  after.indent <= widestBlank &&
  /^[^（(。]{1,16}[）)]/.test(after.text) &&
  openBracket.test(before.slice(-longestOpen)) &&
  !cutWide.test(before.slice(-4));

/** `…。（青口市总工会` above `沈一舟）`: a body, and below it who of it signed. */
const openUnit = lean(/[。！？!?”」](?:[ \u3000]?)[（(](?<unit>[\p{Script=Han}\d]{3,14})$/u);
const restOfName = lean(/^(?<name>\p{Script=Han}{2,4})[）)]$/u);
const endsAsBracket = endsWithOneOf('）)');
export function partsUnit(before: string, after: string): boolean {
  if (after.length > longestRest || !endsAsBracket(after)) return false;
  const name = restOfName.exec(after)?.groups?.['name'] ?? '';
  return (
    (isPersonName(name) || isRareName(name)) && isUnitName(openUnit.exec(before.slice(-reach))?.groups?.['unit'] ?? '')
  );
}
const longestRest = 6;
