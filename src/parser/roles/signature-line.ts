import type { Part } from '../part.ts';
import { readCredit } from '../signatures/credit.ts';
import { readGroup } from '../signatures/group.ts';
import { isSchoolClass } from '../signatures/labels.ts';
import { readLead } from '../signatures/lead.ts';
import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { readSermon } from '../signatures/sermon.ts';
import { readUnitReport } from '../signatures/unit-report.ts';
import { isStoppedReport, isWordOfReport } from '../signatures/word-of-report.ts';
import { blanks } from '../text/blank.ts';
import { isMarkedCaption } from '../text/caption.ts';
import { lean } from '../text/lean.ts';
import { isLetterSpaced } from '../text/letter-spaced.ts';
import { endsSentence } from '../text/marks.ts';
import { isCommonWord, withoutBlanks } from '../text/names.ts';
import { isOfficeKicker } from '../text/office-kicker.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { firstWord } from '../text/words.ts';
import type { Unit } from '../unit.ts';
import { isFurtherFact } from './fact-line.ts';
import { readMarkedName, readMarkedTail } from './marked-writer.ts';
import { readBracketedPen } from './pen-name.ts';
import type { RoleRule, RoleSite } from './rule.ts';
import { opensLetter } from './salutation.ts';
import {
  isHeadlineAbove,
  named,
  standAsNames,
  standsAsName,
  standsBetweenDots,
  standsFarRight,
} from './standing-name.ts';
import { readTitledName } from './titled-writer.ts';

/** `記者沈一舟／青口報導`: says from where the text below is reported. */
const reports =
  /^[^【〔（(].*[／/╱∕\\＼][^／/╱∕\\＼]{0,12}(?:報導|報道|报道|报导|[電电訊讯])[:：]?$|^【.*(?:報導|報道|报道|报导)】$/;

/** `文／沈一舟`: a label, with which no letter is signed below its last line. */
const writes = /^(?:文[.．・·／/:：]|作者[:：])/;

/** A line of its own that opens the text below, or a letter, when no headline stands above it. */
function opensText({ text }: Unit, { before, after }: RoleSite): boolean {
  const alone = before === undefined || before.kind === 'text' || before.kind === 'signature';
  if (!alone || after === undefined) return false;
  return (after.running && reports.test(text)) || (writes.test(text) && opensLetter(after.text));
}

/** `□据新华社电` `綜合報導` `本报评论员`: from where a text comes when nobody signs it. */
const nameless = new RegExp(
  `^[□■◎（(【]?\\s?${anyWord(
    '[据據]\\S{2,8}[电電讯訊] (?:本[报報刊台社])?(?:[综綜]合|[编編][译譯])\\S{0,4}(?:[报報][导導道]|外[电電]|[消信]息) 新[华華]社(?:供)?稿',
    '本[报報刊]特?[约約]?(?:[评評][论論][员員]|[编編][辑輯]部|社[论論])',
  )}[)）】]?$`,
  'u',
);

const mayBeNameless = opensWithOneOf(`${blanks}□■◎（(【据據本综綜编編新`);

/** Such a line between a headline and its text. */
const readNameless = ({ text }: Unit, { before, after }: RoleSite): Signature | undefined =>
  text.length <= 16 && before?.kind === 'short' && after?.running === true && mayBeNameless(text) && nameless.test(text)
    ? { signers: [], units: [], explicit: true }
    : undefined;

const schools = /^[^—-].*(?:[小中大][学學]|[学學]校|[学學]院|校[区區]|幼[儿兒][园園]|[国國][小中]|[高初]中|班|[级級])$/;

/** `青口实验学校` / `三（13）班` / `沈一舟`: school and class of a pupil, each on a line above the name. */
const isAboveWriter = ({ before, after }: RoleSite): boolean =>
  (before?.kind === 'short' || (before?.kind === 'signature' && !before.glued)) &&
  after !== undefined &&
  !after.running &&
  after.text.length <= 30 &&
  (isSchoolClass(after.text) || (parseSignature(after.text)?.signers.length ?? 0) > 0);

/** `沈一舟／綜合報導。`: short enough to be no text. */
const isReport = (text: string): boolean => text.length <= 24 && isStoppedReport(text);

/** Brackets, dots and marks with which a signature opens, whatever its length. */
const opensAsSignature = opensWithOneOf('（(·•【〔［口▇█▌▎▪□■◆◎☉⊙—\\');

const isMarked = opensWithOneOf('□■▪◆●○▲△◎☐▢◇＊*★☆◉☉⊙');

/** `●青口镇消防演练进厂区`: behind the mark of an item and above a text, a headline that ends like the name of a body. */
const isMarkedHeadline = ({ unit, before, after }: RoleSite): boolean =>
  isMarked(unit.text) && before?.kind !== 'short' && after?.running === true && !/供稿$|[记記]者$/.test(unit.text);

/** `記者沈一舟報導組顧小滿`: a credit in whatever order. */
function readCreditLine({ text, mark, running }: Unit): Signature | undefined {
  if (mark !== undefined || running || text.length > longestCredit || isWordOfReport(text)) return undefined;
  const signers = readCredit(text);
  return signers && { signers, units: [], explicit: true };
}
const longestCredit = 48;

/** `【教務處訊】2022-10-03` between a headline and its text. */
const readReport = ({ text, mark }: Unit, { before, after }: RoleSite): Signature | undefined =>
  mark === undefined && before?.kind === 'short' && after?.running === true ? readUnitReport(text) : undefined;

/** `講員：沈一舟牧師` between the headline of a sermon and its text, or above the passage of which it was. */
const readPreacher = ({ text, mark }: Unit, { before, after }: RoleSite): Signature | undefined => {
  if (mark !== undefined || (before?.kind !== 'short' && before?.kind !== 'signature')) return undefined;
  if (after === undefined || !(after.running || after.text.length >= shortestOpening)) return undefined;
  return readSermon(text);
};
/** The first line of a text that no mark shows to be one. */
const shortestOpening = 20;

/** `前纺车间 一群工人` below the last sentence of a letter. */
const readLetter = ({ text, mark }: Unit, { before, after }: RoleSite): Signature | undefined =>
  mark === undefined && before?.kind === 'text' && endsSentence(before.text) && after?.running !== true
    ? readGroup(text)
    : undefined;

const presiding = lean(/^(\p{Script=Han}{2,4})主持$/u);
const endsAsPresiding = endsWithOneOf('持');

/** `沈一舟主持` below the headline of a meeting at which the text says that he was: its subtitle, no host of a column. */
function presides({ text }: Unit, { before, after }: RoleSite): boolean {
  if (before?.kind !== 'short' || after?.running !== true || !endsAsPresiding(text)) return false;
  const name = presiding.exec(text)?.[1];
  return name !== undefined && after.text.includes(name);
}

/** `沈一舟` `·沈一舟·` `(城管局 沈一舟)` `■记者 沈一舟 文/图`: a line of its own that signs. */
export const signatureLine: RoleRule = {
  name: 'signature-line',
  read: (site) => {
    const { unit, before } = site;
    if (unit.text.length > 120 || unit.mark === 'heading' || presides(unit, site)) return undefined;
    if (isFurtherFact(unit.text, before)) return undefined;
    if (site.after?.running === false && isOfficeKicker(unit.text)) return undefined;
    if (unit.running && !opensAsSignature(unit.text) && !isReport(unit.text)) return undefined;
    const reported = readReport(unit, site) ?? readPreacher(unit, site) ?? readLetter(unit, site);
    if (reported) return { kind: 'signature', signature: reported };
    const signature =
      parseSignature(unit.text) ??
      readMarkedName(unit, site) ??
      readMarkedTail(unit, site) ??
      standsBetweenDots(unit.text, site) ??
      readTitledName(unit, site) ??
      readBracketedPen(unit, site) ??
      readCreditLine(unit) ??
      standAsNames(unit, site);
    const agency = signature && signature.signers.length > 0 ? undefined : readNameless(unit, site);
    if (agency) return { kind: 'signature', signature: agency };
    if (signature && !signature.explicit && before?.kind === 'column' && site.after?.running === true) return undefined;
    if (!signature)
      return before && standsAsName(site) && !isTitleAbove(site) && !isLedBelow(site)
        ? { kind: 'signature', signature: named(unit.text) }
        : undefined;
    if (isPoemAbove(site) || isSaidBelow(site)) return undefined;
    if (signature.explicit && signature.signers.length > 0)
      return { kind: 'signature', signature, ...(opensText(unit, site) ? { opens: true } : {}) };
    if (
      signature.explicit &&
      before &&
      (endsText(before) || standsBelowHeadline(site)) &&
      !isMarkedHeadline(site) &&
      !isSignedBelow(site) &&
      !opensNextPage(site)
    )
      return { kind: 'signature', signature };
    if (signature.signers.length === 0 && before && endsText(before) && standsFarRight(site))
      return { kind: 'signature', signature };
    if (signature.signers.length === 0)
      return schools.test(unit.text) && isAboveWriter(site)
        ? { kind: 'signature', signature: { ...signature, units: [] } }
        : undefined;
    if (
      isCommonWord(unit.text) ||
      isToldOfUnit(signature, site) ||
      isTitleAbove(site) ||
      isLedBelow(site) ||
      isHeadlineBelowSigned(site) ||
      isWideHeadline(site) ||
      isCell(site) ||
      isCrosshead(site) ||
      headsPicture(site)
    )
      return undefined;
    return before ? { kind: 'signature', signature } : undefined;
  },
};

/** `石滩` above `文／沈一舟`: a title that looks like a name, when the line below names the writer outright. */
function isTitleAbove({ unit, after }: RoleSite): boolean {
  if (!after || after.running || unit.text.length > 3 || after.text.length > 30) return false;
  const below = parseSignature(after.text);
  return below?.explicit === true && below.signers.length > 0 && below.signers.every(({ role }) => role === 'writer');
}

/** `换新装` between a headline and a text whose lead names somebody else: who wrote it is told already, and the line is of the headline. */
function isLedBelow({ unit, before, after }: RoleSite): boolean {
  if (before?.kind !== 'short' || after?.running !== true || unit.text.length > longestName) return false;
  const signers = readLead(after.text)?.signers ?? [];
  return signers.length > 0 && !signers.some(({ name }) => name === withoutBlanks(unit.text));
}

const poem = /^\S{2,8}[（(][组組]?[诗詩][）)]$/;
const endsAsPoem = endsWithOneOf('）)');

/** `江上（诗）` above `□沈一舟`: no person whose work the poem is, but its title. */
const isPoemAbove = ({ unit, after }: RoleSite): boolean =>
  endsAsPoem(unit.text) && poem.test(unit.text) && (parseSignature(after?.text ?? '')?.signers.length ?? 0) > 0;

/** `路平、燈亮、水溝通` below `河口里里長沈一舟：`: what the office-holder promises, though each word may be a name. */
const isSaidBelow = ({ unit, before, after }: RoleSite): boolean =>
  before?.kind === 'short' &&
  after?.running === true &&
  !endsAsBracket(unit.text) &&
  isOfficeKicker(before.text) &&
  !ofWriters.test(before.text);
const ofWriters = /[记記撰作][者稿]|[编編][辑輯]|通[讯訊]|[摄攝]影|文字|整理|[图圖]|供稿/;

/**
 * `…。（沈一舟）` / `修伞人` / text: the text above is signed already; what reads like a name is the headline of the next, and so it is of a
 * poem where the one above is signed in brackets: `（沈一舟）` / `麦田` / `风从这头走到那头`.
 */
const isHeadlineBelowSigned = ({ unit, before, after }: RoleSite): boolean =>
  before?.kind === 'signature' &&
  after !== undefined &&
  before.signature?.signers.some(({ role }) => role === 'writer') === true &&
  (before.glued === true || (endsAsBracket(before.text) && !endsAsBracket(unit.text)));
const endsAsBracket = endsWithOneOf('）)');

/** `井 台 谣` below a signature: a headline of three characters set wide; of names those of two are. */
const isWideHeadline = ({ unit, before, after }: RoleSite): boolean =>
  before?.kind === 'signature' &&
  after !== undefined &&
  (before.signature?.signers.length ?? 0) > 0 &&
  unit.text.length >= shortestWide &&
  isLetterSpaced(unit.text);
const shortestWide = 5;

/** `第三小学 童画展` above `第三小学开展…`: the text tells of the body at once; nobody signs for it. */
const isToldOfUnit = ({ units: [unit] }: Signature, { before, after }: RoleSite): boolean =>
  unit !== undefined && before?.kind !== 'short' && after?.running === true && after.text.startsWith(unit.name);

/** `花海` nearer to `▲…` below than to the text above: the headline of a picture, though it may be a name. */
const headsPicture = ({ unit, after }: RoleSite): boolean =>
  after !== undefined && unit.gap > after.gap && unit.text.length <= longestName && isMarkedCaption(after.text);

/** `高　峰` */
const longestName = 4;

/** Parts and units beside a line among which the crosshead above and below it stands. */
const reach = 6;

/** `渡口` / text / `古桥` / text / `老街` / text: between crossheads of its length, or beside one that a dictionary knows, another, though it may be a name. */
function isCrosshead({ unit, before, after, above, units, index }: RoleSite): boolean {
  const { length } = unit.text;
  if (length > longestName || before?.kind !== 'text' || after?.running !== true) return false;
  const isAlike = (text: string): boolean => text.length === length && parseSignature(text) === undefined;
  const upper = above.slice(-reach).findLast(({ kind }) => kind !== 'text');
  const next = units.slice(index + 1, index + 1 + reach).findIndex(({ running }) => !running) + index + 1;
  const lower = next > index && units[next + 1]?.running === true ? units[next] : undefined;
  const alike = [upper?.kind === 'short' ? upper.text : '', lower?.text ?? ''].filter(isAlike);
  return alike.length > 1 || alike.some((text) => firstWord(text) === text);
}

/** `高麗菜` / `22元`, `44户` / `柳林`: the cells of a table. */
const isCell = ({ unit, before, after }: RoleSite): boolean =>
  unit.text.length <= longestName && (figured.test(before?.text ?? '') || figured.test(after?.text ?? ''));
const figured = /^(?:[-—+▲▼△▽]|[\d.,，%％:：/-]{1,10}[^\d\s]{0,3})$/;

/** `愛上圖書館（教務處報導）` above `三年二班　沈一舟` and a text: reads as bodies that sign, and is the headline of who does. */
function isSignedBelow({ unit, before, after }: RoleSite): boolean {
  if (before?.kind !== 'text' || !after || after.running || after.text.length > longestSigned || unit.gap === 0)
    return false;
  return (parseSignature(after.text)?.signers.length ?? 0) > 0;
}
const longestSigned = 30;

/** `◆編輯室` at the head of a page above a headline: who fills it, not who signed the text on the page before. */
const opensNextPage = ({ unit, before, after }: RoleSite): boolean =>
  unit.opensPage && before?.kind === 'text' && after?.running === false;

/** `县委通讯组 青口日报记者`: bodies that sign with a label between a headline and its text. */
const standsBelowHeadline = ({ unit, before, after }: RoleSite) =>
  isHeadlineAbove(before, unit.text) && after?.running === true;

/** A body signs in brackets or behind a label below the text: `（县林业局供稿）`. */
const endsText = ({ kind, text }: Part) =>
  (kind === 'text' && endsSentence(text)) || kind === 'list' || kind === 'table';
