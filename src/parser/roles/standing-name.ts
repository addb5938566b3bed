import { isSectionName } from '../furniture/header-text.ts';
import { bareColumn, isBriefsName } from '../headlines/column-name.ts';
import { betweenDots } from '../house/name-habits.ts';
import type { House } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { isUnitName } from '../signatures/labels.ts';
import { parseSignature, type Signature, type Signer } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import {
  isBorneWord,
  isLikelyName,
  isPersonName,
  isPossibleName,
  isPossiblePenName,
  mayBeGiven,
  withoutBlanks,
} from '../text/names.ts';
import { isRareName, rareSurnameLength } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import { firstWord } from '../text/words.ts';
import type { Unit } from '../unit.ts';
import { isBarePenName } from './pen-name.ts';
import type { RoleSite } from './rule.ts';

export const named = (text: string): Signature => ({
  signers: [{ name: text.replace(/[\s\u3000]+/g, ''), role: 'writer', start: 0, end: text.length }],
  units: [],
  explicit: false,
});

export const isHeadlineAbove = (before: Part | undefined, text: string) =>
  before?.kind === 'short' && before.text.length >= 6 && !before.text.includes(text);

/** `河　燕`: a pen name of two characters, set wide. */
const widePenName = lean(/^\p{Script=Han}(?: {2,}|\u3000+)\p{Script=Han}$/u);
/** `耕 夫`: far to the right one blank is enough. */
const spacedPenName = lean(/^\p{Script=Han} \p{Script=Han}$/u);
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x3000;

const between = /[ \u3000、]+/;
const fewestNames = 2;
const mostNames = 6;

/** `任一舟 王宗满 丹红` between a headline and its text: a row of names, the rare ones among plain ones. */
export function standAsNames({ text, mark }: Unit, { before, after }: RoleSite): Signature | undefined {
  if (mark !== undefined || text.length > longestRow || !between.test(text)) return undefined;
  if (after?.running !== true || !isHeadlineAbove(before, text)) return undefined;
  const names = text.split(between);
  if (names.length < fewestNames || names.length > mostNames || !names.every(isOfRow)) return undefined;
  const plain = names.filter((name) => isPersonName(name)).length;
  if (plain * 2 < names.length || names.some((name) => after.text.includes(name))) return undefined;
  let from = 0;
  const signers = names.map((name): Signer => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { name, role: 'writer', start, end: from };
  });
  return { signers, units: [], explicit: false };
}
const longestRow = 24;
const isOfRow = (name: string): boolean =>
  (name.length <= 3 && isPossibleName(name) && !isUnitName(name)) || isPersonName(name);

/**
 * `·区一舟·` `·拾穗·`: a rare name between dots, or between a headline and its text any that may be a pen name, where other names stand so;
 * columns do, too.
 */
export function standsBetweenDots(text: string, { before, after, house }: RoleSite): Signature | undefined {
  const name = house.dottedNames > 0 ? betweenDots(text) : '';
  const isPen = before?.kind === 'short' && after?.running === true && isPossiblePenName(name);
  if (name === '' || !(isPen || isRareName(name))) return undefined;
  const start = text.indexOf(name);
  return { signers: [{ name, role: 'writer', start, end: start + name.length }], units: [], explicit: true };
}

/** Cells by which who signs at the right end of the column stands deeper than a paragraph opens. */
const farIndent = 4;

/** Right below a text, at the other end of the column, where those stand who sign; no text or centred headline follows. */
export const standsFarRight = ({ unit, after, house }: RoleSite): boolean =>
  unit.gap === 0 &&
  unit.indent >= (house.indent ?? 0) + farIndent &&
  (after === undefined || (!after.running && after.indent < unit.indent));

/** Names that close texts on lines of their own, from which on a word set wide is one, too. */
const habitOfClosing = 2;

/** `海　波` below the last sentence: a name, set wide, of any kind where more space stands below it than above, or far to the right. */
function closesWide(site: RoleSite): boolean {
  const { unit, before, after, house } = site;
  const { text, gap } = unit;
  if (before?.kind !== 'text' || before.rule === 'verse' || !endsSentence(before.text)) return false;
  if (after === undefined || after.gap > gap || standsFarRight(site)) return true;
  // `秋　收` / `■ 沈一舟`: a headline and who wrote below it
  if (parseSignature(after.text) !== undefined) return false;
  const name = withoutBlanks(text);
  return (
    !after.running &&
    (house.closingNames >= habitOfClosing || surnameLength(name) + rareSurnameLength(name) > 0 || isBorneWord(name))
  );
}

/** What stands between a headline and its text and is no writer. */
const opening =
  /^(?:前言|引[言子]|序[言曲幕章]|代序|小引|[题題][记記]|楔子|[之其第][一二三四五六七八九十]|.[篇部幕章])$/;

/** Longest pen name that is no plain name: `南山客`. */
const longestPenName = 3;

/** Whether a text holds two characters of a name that stand side by side in it. */
const saysPartOf = (text: string, name: string): boolean => {
  for (let at = 0; at + 1 < name.length; at += 1) if (text.includes(name.slice(at, at + 2))) return true;
  return false;
};

/** `【青青文苑】转角的单车`: below the headline of a column nothing as short as a pen name is a subtitle. */
const inColumn =
  /^[【〖][^】〗]{0,6}(?:文苑|[诗詩][^】〗]?|副刊|散文|[随隨][笔筆]|小小?[说說]|文[学學藝艺]|[园園]地|[习習]作)[】〗]\S{2}/;

/** Pen names between headlines and texts that are a habit. */
const habitOfPens = 2;
/** Writers of the house stand between headline and text. */
export const signsBelowHeadlines = ({ standingNames, standingPens }: House): boolean =>
  standingNames >= habit || standingPens >= habitOfPens;

/** What stands between a headline and its text where other names of the house stand, and which the text does not say. */
const standsForName = (name: string, before: Part | undefined, after: Unit | undefined, house: House): boolean =>
  (signsBelowHeadlines(house) || inColumn.test(before?.text ?? '')) &&
  before?.kind === 'short' &&
  before.text.length >= name.length + (house.standingNames + house.standingPens >= habitOfPens ? 0 : 1) &&
  after !== undefined &&
  after.mark === undefined &&
  (after.running || /[，,。！？]$/.test(after.text)) &&
  !opening.test(name) &&
  !saysPartOf(after.text, name);

/** `春城` below `相会在北京`, `南山客`: two or three characters of any kind. */
const isPenName = (text: string, before: Part | undefined, after: Unit | undefined, house: House): boolean =>
  isPossiblePenName(text) && !isUnitName(text) && standsForName(text, before, after, house);
const habit = 1;

/** Far to the right one of four characters, too: `春江花月`. */
const longestFar = 4;
const farRight = 12;

/** The headline below stands farther from the name than the text does; with equal gaps no word of the dictionary is a name. */
const isFarther = (unit: Unit, after: Unit, house: House): boolean =>
  !after.running &&
  (after.gap > unit.gap ||
    (house.closingNames >= habitOfClosing &&
      parseSignature(after.text) === undefined &&
      firstWord(unit.text).length < unit.text.length));

/**
 * `老槐` below the last sentence of a text: characters of any kind, where other texts of the house end with names on lines of their own.
 */
function isClosingPenName(site: RoleSite): boolean {
  const { unit, before, after, house } = site;
  return (
    house.closingNames >= habit &&
    (unit.text.length <= longestPenName || (unit.text.length === longestFar && unit.indent >= farRight)) &&
    before?.kind === 'text' &&
    endsSentence(before.text) &&
    (after === undefined || isFarther(unit, after, house) || standsFarRight(site)) &&
    isPossibleName(unit.text) &&
    !isSectionName(unit.text)
  );
}

/**
 * `位建平` between two texts of one paragraph, where the text above stands right below the name of a column of briefs, or below one that is
 * signed on a line of its own: the briefs of a column have no headlines.
 */
function signsBrief({ before, after, above }: RoleSite): boolean {
  if (before?.kind !== 'text' || after?.running !== true || !endsSentence(before.text)) return false;
  const [over, previous] = above.slice(-3, -1);
  if (previous === undefined) return false;
  if (previous.kind === 'short' || previous.kind === 'column') return isBriefsName(bareColumn(previous.text));
  return (
    previous.kind === 'signature' &&
    previous.glued !== true &&
    (previous.signature?.signers.length ?? 0) > 0 &&
    over?.kind === 'text' &&
    endsSentence(over.text)
  );
}

/**
 * `贺知章`: a rare name by its place alone: between briefs that are signed one by one, between a headline and its text, which does not
 * speak of it, or below the last sentence of a text. One with a surname that few bear stands below a headline only where another does.
 */
export function standsAsName(site: RoleSite): boolean {
  const { unit, before, after, house } = site;
  const { text, mark } = unit;
  if (before?.kind === 'text' && before.mark === 'brief' && after?.mark === 'brief')
    return isPossibleName(text.replace(/\s+/g, ''));
  const spaced = mark === undefined && isBlank(text.charCodeAt(1)) && spacedPenName.test(text);
  if (spaced && standsForName(withoutBlanks(text), before, after, house)) return true;
  const wide =
    mark === undefined && isBlank(text.charCodeAt(1)) && (widePenName.test(text) || (spaced && standsFarRight(site)));
  if (wide && isHeadlineAbove(before, text)) return after?.running === true;
  if (wide && standsForName(withoutBlanks(text), before, after, house)) return true;
  if (wide && closesWide(site)) return true;
  if (mark !== undefined || text.length > 4) return false;
  if (isPenName(text, before, after, house) || isClosingPenName(site) || isBarePenName(site)) return true;
  // `黑白集`: a word and a character are the name of a column
  const likely = isLikelyName(text) && !(text.length === 3 && firstWord(text).length === 2);
  if (!likely && !isRareName(text) && !isBorneWord(text)) return false;
  if (isHeadlineAbove(before, text))
    return (likely || house.standingNames > 0) && after?.running === true && !after.text.includes(text);
  if (text.length > 3 || !mayBeGiven(text.slice(1)) || after?.mark) return false;
  if (after?.running === true) return signsBrief(site);
  return (likely || text.length === 3) && before?.kind === 'text' && endsSentence(before.text);
}
