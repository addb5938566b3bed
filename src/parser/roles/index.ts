import type { House } from '../house/survey.ts';
import { type Part, partOf } from '../part.ts';
import { isField } from '../rows/records/is-field.ts';
import { splitClosing } from '../splits/index.ts';
import { endsSentence } from '../text/marks.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { inOneFrame } from '../text/same-frame.ts';
import { saysAgain } from '../text/says-again.ts';
import { isCutOff, sendsToRest } from '../text/teaser.ts';
import type { Unit } from '../unit.ts';
import { standsAboveData } from './above-data.ts';
import { standsAboveSubtitle } from './above-subtitle.ts';
import { standsAboveWriter } from './above-writer.ts';
import { announcedList } from './announced-list.ts';
import { announcement } from './announcement.ts';
import { captionLine } from './caption-line.ts';
import { closeWithData } from './closing-data.ts';
import { closingLine } from './closing-line.ts';
import { columnLabel } from './column-label.ts';
import { columnLine } from './column-line.ts';
import { contactLine } from './contact-line.ts';
import { dataLine } from './data-line.ts';
import { dayLine } from './day-line.ts';
import { factLine } from './fact-line.ts';
import { forecastLine } from './forecast-line.ts';
import { readListedWriter } from './listed-writer.ts';
import { loneData } from './lone-data.ts';
import { metaLine } from './meta-line.ts';
import { minutesLine } from './minutes-line.ts';
import { nameList } from './name-list.ts';
import { markNameRuns } from './name-runs.ts';
import { noteLine } from './note.ts';
import { readRecordField } from './record-field.ts';
import { longestLine, type RoleRule } from './rule.ts';
import { letterClose, salutation } from './salutation.ts';
import { signOff } from './sign-off.ts';
import { signatureLine } from './signature-line.ts';
import { freeTitles } from './title-like-name.ts';
import { markVerse } from './verse.ts';

/** The rules in the order they are tried; the first that speaks names the part. */
export const roleRules: readonly RoleRule[] = [
  minutesLine,
  signOff,
  salutation,
  letterClose,
  announcedList,
  announcement,
  nameList,
  signatureLine,
  closingLine,
  columnLabel,
  dayLine,
  contactLine,
  factLine,
  forecastLine,
  metaLine,
  dataLine,
  loneData,
  noteLine,
  captionLine,
  columnLine,
];

/** The rules that may speak of a paragraph, as most units are. */
const ofParagraphs = roleRules.filter(({ ofLines }) => ofLines === undefined);

/** How an exclamation in running text ends or starts; headlines exclaim otherwise. */
const exclamation = /^(?:这|這|那|我|你|他|她|原来|原來|多么|多麼|真|啊|哦|哇)|[啊呀呢吧哦哩嘛][！!…]+$/;

/** `「孩子问我，熊在哪里？」` above a plain short line: a quotation for a headline, its subtitle or writer below it. */
const isQuotedHeadline = (text: string, after: Unit | undefined): boolean =>
  after !== undefined &&
  !after.running &&
  /^[“「『].*[”」』]$/.test(text) &&
  !/^[“「『]/.test(after.text) &&
  !endsSentence(after.text);

/**
 * `这真是难忘的一天啊！` `推行已有两年,成效如何?` `昨天一大早… 閱讀全文>>`, `（請看附圖） ......` below a marked headline: a short sentence of the text, which a line of a
 * headline is not.
 */
function isSpoken(text: string, before: Part | undefined): boolean {
  if (before?.kind === 'text' && sendsToRest(text)) return true;
  if ((before?.mark === 'item' || before?.mark === 'heading') && isCutOff(text)) return true;
  if (!before || !endsSentence(text) || text.startsWith('【') || /^\S+[ \u3000]\S/.test(text)) return false;
  const below = before.kind === 'text';
  if (/[,，]/.test(text)) return below || (text.length >= 16 && before.kind === 'short');
  return below && (/[。｡]$/.test(text) || exclamation.test(text));
}

/** How a headline ends that asks or exclaims. */
const asks = endsWithOneOf('？?！!');

/** Longest headline in a frame; headlines above with which a line is compared, and parts among which they are looked for. */
const longestFramed = 60;
const compared = 3;
const reach = 200;

/** `〈副刊〉三十家賀青口日報／渡口，我們的船`: long as a sentence, in the frame of a headline above. */
function isFramedHeadline({ text, mark }: Unit, above: readonly Part[]): boolean {
  if (mark !== undefined || text.length > longestFramed || /[。；;]|[,，、：:]$/.test(text)) return false;
  let seen = 0;
  for (let back = 1; back <= reach && seen < compared; back += 1) {
    const part = above.at(-back);
    if (part === undefined) return false;
    if (part.kind !== 'short') continue;
    if (inOneFrame(part.text, text)) return true;
    seen += 1;
  }
  return false;
}

/** Names each unit by its form; a signature run on after a text becomes a part of its own. */
export function readParts(units: readonly Unit[], house: House): Part[] {
  const parts: Part[] = [];
  units.forEach((unit, index) => {
    if (unit.mark === 'caption') {
      parts.push(partOf(unit, 'caption', 'picture-text'));
      return;
    }
    // a marked headline of several is one, whatever it says
    if (unit.under && unit.mark === 'heading') {
      parts.push(partOf({ ...unit, running: false }, 'short', 'short-line'));
      return;
    }
    if (isField(unit)) {
      parts.push(readRecordField(unit));
      return;
    }
    const below = units[index + 1];
    if (
      ((unit.running || unit.mark === 'list') && below && saysAgain(unit.text, below.text)) ||
      (unit.running && isFramedHeadline(unit, parts))
    ) {
      parts.push(partOf({ ...unit, mark: undefined, running: false }, 'short', 'short-line'));
      return;
    }
    const listed = unit.mark === 'list' || unit.mark === 'table' ? unit.mark : undefined;
    const split = splitClosing(unit, house, parts);
    if (split) {
      for (const part of split)
        parts.push(
          listed && (part.kind === 'text' || part.kind === 'short')
            ? { ...part, kind: listed, rule: `${listed}-mark` }
            : part,
        );
      return;
    }
    const writer = listed === 'list' ? readListedWriter(unit.text) : undefined;
    if (writer) {
      parts.push(partOf(unit, 'signature', 'listed-writer', { signature: writer }));
      return;
    }
    if (listed) {
      parts.push(partOf(unit, listed, `${listed}-mark`));
      return;
    }
    const site = { unit, before: parts[parts.length - 1], after: units[index + 1], above: parts, house };
    for (const rule of unit.running && unit.text.length > longestLine ? ofParagraphs : roleRules) {
      const read = rule.read(site);
      if (read) {
        parts.push(partOf(unit, read.kind, rule.name, read));
        return;
      }
    }
    const before = parts[parts.length - 1];
    const headed =
      standsAboveData(unit, units[index + 1], units[index + 2]) ||
      standsAboveSubtitle(unit, units[index + 1]) ||
      (before?.rule !== 'spoken' && standsAboveWriter(unit, units[index + 1], units[index + 2]));
    const flush = house.indented && unit.indent < 2 && asks(unit.text);
    const spoken =
      !unit.running &&
      !isQuotedHeadline(unit.text, units[index + 1]) &&
      !headed &&
      !flush &&
      !unit.mark &&
      isSpoken(unit.text, before);
    if (headed) parts.push(partOf({ ...unit, running: false }, 'short', 'short-line'));
    else if (unit.running) parts.push(partOf(unit, 'text', 'running'));
    else if (spoken) parts.push(partOf({ ...unit, running: true }, 'text', 'spoken'));
    else parts.push(partOf(unit, 'short', 'short-line'));
  });
  return markVerse(markNameRuns(closeWithData(freeTitles(parts))), house);
}
