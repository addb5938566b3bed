import type { Part } from '../part.ts';
import { isSchoolClass } from '../signatures/labels.ts';
import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { readTitled } from '../signatures/titled.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { isBorneWord, isCommonWord, isLikelyName } from '../text/names.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import { firstWord } from '../text/words.ts';
import type { Unit } from '../unit.ts';
import type { RoleRule, RoleSite } from './rule.ts';

/** `記者沈一舟／青口報導`: says from where the text below is reported. */
const reports =
  /^[^【〔（(].*[／/╱∕\\＼][^／/╱∕\\＼]{0,12}(?:報導|報道|报道|报导|[電电訊讯])[:：]?$|^【.*(?:報導|報道|报道|报导)】$/;

/** A line of its own that opens the text below, when no headline stands above it. */
function opensText({ text }: Unit, { before, after }: RoleSite): boolean {
  const alone = before === undefined || before.kind === 'text' || before.kind === 'signature';
  return alone && after?.running === true && reports.test(text);
}

const named = (text: string): Signature => ({
  signers: [{ name: text.replace(/[\s\u3000]+/g, ''), role: 'writer', start: 0, end: text.length }],
  units: [],
  explicit: false,
});

const isHeadlineAbove = (before: Part | undefined, text: string) =>
  before?.kind === 'short' && before.text.length >= 6 && !before.text.includes(text);

/** `微　燕`: a pen name of two characters, set wide. */
const widePenName = lean(/^\p{Script=Han}(?: {2,}|\u3000+)\p{Script=Han}$/u);

/**
 * `贺知章`: a rare name by its place alone: between a headline and its text, which does not speak of it, or below the last sentence
 * of a text. One with a surname that few bear stands below a headline only where another does.
 */
function standsAsName({ text, mark }: Unit, { before, after, house }: RoleSite): boolean {
  if (mark === undefined && widePenName.test(text) && isHeadlineAbove(before, text)) return after?.running === true;
  if (mark !== undefined || text.length > 4) return false;
  // `黑白集`: a word and a character are the name of a column
  const likely = isLikelyName(text) && !(text.length === 3 && firstWord(text).length === 2);
  if (!likely && !isRareName(text) && !isBorneWord(text)) return false;
  if (isHeadlineAbove(before, text))
    return (likely || house.standingNames > 0) && after?.running === true && !after.text.includes(text);
  return (
    (likely || text.length === 3) &&
    before?.kind === 'text' &&
    endsSentence(before.text) &&
    text.length <= 3 &&
    after?.running !== true &&
    !after?.mark
  );
}

/** The mark and the name of `◎黄如是`. */
const markedName = lean(/^[□◎☉⊙]\s?(\p{Script=Han}{2,3})$/u);

/** `◎黄如是`: any two or three characters behind the mark of a writer, between a headline and its text. */
function readMarkedName({ text }: Unit, { before, after }: RoleSite): Signature | undefined {
  const name = before?.kind === 'short' && after?.running === true ? markedName.exec(text)?.[1] : undefined;
  if (name === undefined || isCommonWord(name)) return undefined;
  const start = text.length - name.length;
  return { signers: [{ name, role: 'writer', start, end: text.length }], units: [], explicit: true };
}

/** `雨澤心田 ■ 沈一舟`: a column or school, the mark of a writer, the name. */
const markedTail = lean(/^\S{2,12}[ \u3000]?[■□◎☉◆][ \u3000]?(\p{Script=Han}[\p{Script=Han} \u3000]{1,9})$/u);

function readMarkedTail({ text, mark }: Unit, { before }: RoleSite): Signature | undefined {
  const tail = mark === undefined && before?.kind === 'short' ? markedTail.exec(text)?.[1] : undefined;
  const read = tail === undefined ? undefined : parseSignature(tail);
  if (tail === undefined || !read || read.signers.length === 0) return undefined;
  const shift = text.length - tail.length;
  const signers = read.signers.map((signer) => ({ ...signer, start: signer.start + shift, end: signer.end + shift }));
  return { signers, units: [], explicit: true };
}

/** `□据新华社电` `綜合報導` `本报评论员`: from where a text comes when nobody signs it. */
const nameless =
  /^[□■◎（(【]?\s?(?:[据據]\S{2,8}[电電讯訊]|(?:本[报報刊台社])?(?:[综綜]合|[编編][译譯])\S{0,4}(?:[报報][导導道]|外[电電]|[消信]息)|新[华華]社(?:供)?稿|本[报報刊]特?[约約]?(?:[评評][论論][员員]|[编編][辑輯]部|社[论論]))[)）】]?$/u;

const mayBeNameless = opensWithOneOf(`${blanks}□■◎（(【据據本综綜编編新`);

/** Such a line between a headline and its text. */
const readNameless = ({ text }: Unit, { before, after }: RoleSite): Signature | undefined =>
  text.length <= 16 && before?.kind === 'short' && after?.running === true && mayBeNameless(text) && nameless.test(text)
    ? { signers: [], units: [], explicit: true }
    : undefined;

/** `校長　沈一舟` below the last sentence: the head of the house signs a notice or a greeting as its office, not as a writer. */
const headOf =
  /^[副代]?(?:[校院局所會会社鄉乡鎮镇縣县市區区處处科理事董秘書书理]*[长長]|主任|主席|[书書][记記]|[總总]?[经經]理)[ \u3000]+\S+$/;

/** `钢都之春`: a headline of any length; the office says that a writer stands below. */
const isShortAbove = (before: Part, name: string): boolean =>
  before.kind === 'short' && before.text.length >= 2 && !before.text.includes(name);

/** `河口大學教授 沈一舟` between a headline and a text that does not speak of its writer, or below the last sentence of a text. */
function readTitledName({ text, mark, running }: Unit, { before, after }: RoleSite): Signature | undefined {
  if (mark !== undefined || (running && !/^[（(◎☉⊙□■]/.test(text))) return undefined;
  const titled = readTitled(text);
  const name = titled?.signers[0]?.name;
  if (titled === undefined || name === undefined || !before) return undefined;
  const below = after?.mark === undefined || after.mark === 'heading' || titled.explicit;
  const closes = before.kind === 'text' && endsSentence(before.text) && after?.running !== true && below;
  if (titled.explicit) return closes || before.kind !== 'text' ? titled : undefined;
  const opens = isShortAbove(before, name) && after?.running === true && !after.text.slice(0, 40).includes(name);
  if (!opens && closes && headOf.test(text)) return { signers: [], units: [], explicit: true };
  return opens || (closes && readTitled(after?.text ?? '') === undefined) ? { ...titled, explicit: opens } : undefined;
}

const schools = /^[^—-].*(?:[小中大][学學]|[学學]校|[学學]院|校[区區]|幼[儿兒][园園]|[国國][小中]|[高初]中|班|[级級])$/;

/** `青口实验学校` / `三（13）班` / `沈一舟`: school and class of a pupil, each on a line above the name. */
const isAboveWriter = ({ before, after }: RoleSite): boolean =>
  (before?.kind === 'short' || (before?.kind === 'signature' && !before.glued)) &&
  after !== undefined &&
  !after.running &&
  after.text.length <= 30 &&
  (isSchoolClass(after.text) || (parseSignature(after.text)?.signers.length ?? 0) > 0);

/** Brackets, dots and marks with which a signature opens, whatever its length. */
const opensAsSignature = opensWithOneOf('（(·•【〔［口□■◆◎☉⊙—\\');

/** `沈一舟` `·沈一舟·` `(城管局 沈一舟)` `■记者 沈一舟 文/图`: a line of its own that signs. */
export const signatureLine: RoleRule = {
  name: 'signature-line',
  read: (site) => {
    const { unit, before } = site;
    if (unit.text.length > 120 || unit.mark === 'heading') return undefined;
    if (unit.running && !opensAsSignature(unit.text)) return undefined;
    const signature =
      parseSignature(unit.text) ??
      readMarkedName(unit, site) ??
      readMarkedTail(unit, site) ??
      readTitledName(unit, site);
    const agency = signature && signature.signers.length > 0 ? undefined : readNameless(unit, site);
    if (agency) return { kind: 'signature', signature: agency };
    if (!signature)
      return before && standsAsName(unit, site) ? { kind: 'signature', signature: named(unit.text) } : undefined;
    if (signature.explicit && signature.signers.length > 0)
      return { kind: 'signature', signature, ...(opensText(unit, site) ? { opens: true } : {}) };
    if (signature.explicit && before && (endsText(before) || standsBelowHeadline(site)))
      return { kind: 'signature', signature };
    if (signature.signers.length === 0)
      return schools.test(unit.text) && isAboveWriter(site)
        ? { kind: 'signature', signature: { ...signature, units: [] } }
        : undefined;
    if (isCommonWord(unit.text) || isTitleAbove(site)) return undefined;
    return before ? { kind: 'signature', signature } : undefined;
  },
};

/** `石滩` above `文／沈一舟`: a title that looks like a name, when the line below names the writer outright. */
function isTitleAbove({ unit, after }: RoleSite): boolean {
  if (!after || after.running || unit.text.length > 3 || after.text.length > 30) return false;
  const below = parseSignature(after.text);
  return below?.explicit === true && below.signers.length > 0 && below.signers.every(({ role }) => role === 'writer');
}

/** `县委通讯组 青口日报记者`: bodies that sign with a label between a headline and its text. */
const standsBelowHeadline = ({ unit, before, after }: RoleSite) =>
  isHeadlineAbove(before, unit.text) && after?.running === true;

/** A body signs in brackets or behind a label below the text: `（县林业局供稿）`. */
const endsText = ({ kind, text }: Part) =>
  (kind === 'text' && endsSentence(text)) || kind === 'list' || kind === 'table';
