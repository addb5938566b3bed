import { isSectionName } from '../furniture/header-text.ts';
import { isColumnName } from '../headlines/column-name.ts';
import { isKickerForm } from '../headlines/line-forms.ts';
import { bracketedName } from '../house/name-habits.ts';
import { aboveIn } from '../lists.ts';
import type { Part } from '../part.ts';
import { isUnitName } from '../signatures/labels.ts';
import { hasLead } from '../signatures/lead.ts';
import type { Signature } from '../signatures/parse-signature.ts';
import { isMarkedCaption } from '../text/caption.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { isPossiblePenName, withoutBlanks } from '../text/names.ts';
import { notesOfWork } from '../text/notes-of-work.ts';
import { anyWord } from '../text/one-of.ts';
import { surnameLength } from '../text/surnames.ts';
import { firstWord } from '../text/words.ts';
import type { Unit } from '../unit.ts';
import type { RoleSite } from './rule.ts';

/** What stands below a headline or a text in as few characters and signs nothing: notes of a work, names of boxes, what is told later. */
const noName = new RegExp(
  `^${anyWord(
    notesOfWork,
    '前言 引[言子] 序[言曲幕章] 代序 小引 [题題尾][记記声聲] 楔子 [后後][记記] [图圖][说說文] [导導][读讀语語] 提要 按[语語] [编編][者后後前] [链鏈]接',
    '[资資附][料录錄] [预預]告 花絮 [综綜]述 [侧側札手][记記] [公通][告知] [启啟声聲][事明] [谜謎]底 答案',
  )}$`,
);

/** Two or three characters of any kind that may be a pen name, and name no column, section or part. */
export const mayBePenName = (text: string): boolean =>
  isPossiblePenName(text) && !noName.test(text) && !isUnitName(text) && !isSectionName(text) && !isColumnName(text);

/** Nothing of the page stands below: its last text ends, and so does what it says. */
const endsPage = (after: Unit | undefined): boolean => after === undefined || after.opensPage || after.parted === true;

/** `（一事一议）` `【三里桥时评】` `（老城记忆）`: the column of a comment or an essay, below which its writer signs. */
const ofColumn = lean(/[（(](?<name>\p{Script=Han}{2,6})[）)]$|^[【〖](?<boxed>\p{Script=Han}{2,8})[】〗]/u);
/** What else stands in brackets at the end of a headline. */
const noColumn = /[图圖文上下中篇讯訊]$|^(?:[节節摘选選]|[连連][载載]|[试試][行用]|[修审審送][订訂改定]|[代暂暫])/;
const namesColumn = (text: string): boolean => {
  const { name, boxed } = ofColumn.exec(text)?.groups ?? {};
  return boxed !== undefined || (name !== undefined && !noColumn.test(name));
};
/** Parts above in which the headline of a text is looked for. */
const reach = 12;

/** The text above stands below the headline of a column. */
export function closesColumn(above: readonly Part[]): boolean {
  for (let place = above.length - 1; place >= Math.max(0, above.length - reach); place -= 1) {
    const part = above[place];
    if (part === undefined || part.kind === 'text') continue;
    return (
      (part.kind === 'short' || part.kind === 'column') &&
      (namesColumn(part.text) || namesColumn(aboveIn(above, place)?.text ?? ''))
    );
  }
  return false;
}

/** The name stands close to the text above, and apart from what is below. */
const standsApart = (unit: Unit, after: Unit): boolean => after.gap > unit.gap;

/**
 * `一苇` below the last sentence of a text: where the page ends or the name is set apart from what is below, below the text of a column,
 * or where the name signs elsewhere outright.
 */
function closesBare({ unit, before, after, above, house }: RoleSite): boolean {
  if (before?.kind !== 'text' || !endsSentence(before.text) || after?.running === true) return false;
  if (after !== undefined && isMarkedCaption(after.text)) return false;
  return (
    after === undefined ||
    endsPage(after) ||
    standsApart(unit, after) ||
    house.penNames.has(unit.text) ||
    closesColumn(above)
  );
}

/** Shortest headline below which two characters are who wrote; a shorter line may be the column in which they are the title. */
const shortestHeadline = 5;
const ofTwo = lean(/^\p{Script=Han}{2}$/u);

/** `穷根` / text / `出路` / text: the next short line is as short, and stands above a text of its own: both are crossheads. */
function isCrosshead({ unit, units, index }: RoleSite): boolean {
  const next = units.findIndex(({ running }, place) => place > index && !running);
  return units[next]?.text.length === unit.text.length && units[next + 1]?.running === true;
}

/** `守堤` above `守了四十年…江堤`, `注意` above `本报讯`: what a text or a box is about, told by its words, a dictionary or a lead. */
const tellsTopic = (text: string, below: string): boolean =>
  hasLead(below) || firstWord(text) === text || [...text].every((character) => below.includes(character));

/** `听雨` below `一碗阳春面` and above its text, which does not say so: no subtitle is as short. */
const standsBare = (site: RoleSite): boolean => {
  const { unit, before, after, house } = site;
  const { text } = unit;
  return (
    before?.kind === 'short' &&
    before.mark === undefined &&
    after?.running === true &&
    after.mark === undefined &&
    (house.penNames.has(text) ||
      (ofTwo.test(text) &&
        withoutBlanks(before.text).length >= shortestHeadline &&
        !isKickerForm(before.text) &&
        !isColumnName(before.text) &&
        !tellsTopic(text, after.text) &&
        !isCrosshead(site))) &&
    !after.text.includes(text)
  );
};

/** `掌柜老八` `船工老吴`: a trade and how people call who follows it. */
const nickname = lean(/^\p{Script=Han}{2}[老小阿](?<called>\p{Script=Han})$/u);
const isNickname = (text: string): boolean => {
  const called = text.length === longestNickname ? (nickname.exec(text)?.groups?.['called'] ?? '') : '';
  return called !== '' && (surnameLength(called) > 0 || /[一二三四五六七八九]/.test(called));
};
const longestNickname = 4;

/** A pen name that no mark, no label and no habit of the house tells, but its place. */
export const isBarePenName = (site: RoleSite): boolean =>
  mayBePenName(site.unit.text) ? closesBare(site) || standsBare(site) : isNickname(site.unit.text) && closesBare(site);

/** `（北窗）` between a headline and its text, where other names of the house stand so in brackets. */
export function readBracketedPen({ text, mark }: Unit, { before, after, house }: RoleSite): Signature | undefined {
  if (house.standingBrackets === 0 || mark !== undefined || before?.kind !== 'short' || after?.running !== true)
    return undefined;
  const name = bracketedName(text);
  if (!mayBePenName(name)) return undefined;
  return { signers: [{ name, role: 'writer', start: 1, end: 1 + name.length }], units: [], explicit: true };
}
