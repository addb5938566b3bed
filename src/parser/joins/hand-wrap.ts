import { hasRoom, isFull, isFullFirst, isOverfull } from '../house/full-line.ts';
import { type House, spaceAbove } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import { hasLead, leadLength } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensAsNews } from '../text/opening.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { goesOnBelowStop } from './below-stop.ts';
import type { JoinRule, JoinSite } from './rule.ts';
import {
  isBelowHeadline,
  isClausesBelowBlank,
  isWideHeadline,
  opensHeadline,
  signsOutright,
  standsAlone,
} from './wrapped-headline.ts';

/** `…笑笑。(沈一舟)`: the writer in brackets ends a text as a full stop does. */
const isSignedInBrackets = (text: string) =>
  /[）)]$/.test(text) && /[。！？”」』][（(](?:[^（）()]|[（(][^（）()]{1,4}[）)]){2,30}[）)]$/.test(text.slice(-40));

/** Widest indent of a paragraph; a line set deeper is pushed to the right edge: it signs or dates the text above it. */
const widestIndent = 8;

/** Cells by which a line set in the middle stands deeper than a paragraph: a headline, however full the line is. */
const centred = 4;

/** `二〇〇五年十月十三日`: the day on which a notice is signed. */
const day = /^[\d二〇○零一二三四五六七八九]{4}年[\d〇○一二三四五六七八九十]{1,2}月[\d〇○一二三四五六七八九十]{1,3}日$/;

/** Shortest line that is a headline rather than the rest of a name. */
const shortestHeadline = 4;

/**
 * What follows a full line that ends a sentence goes on with it when it is a full line or ends a sentence, too; a name or a headline does
 * neither.
 */
const isLineOfText = (row: Row, house: House): boolean =>
  isFull(row, house) || endsSentence(row.text) || isSignedInBrackets(row.text);

/**
 * A line that is not full and yet stops in mid-sentence: the column is narrower beside a picture. Signatures, verses and headlines are
 * short, or have blanks.
 */
function isNarrower({ text }: Row, { measure = 0 }: House): boolean {
  return /[，,、；]$/.test(text) || (2 * text.length >= measure * 0.6 && !/[\s　）)]/.test(text));
}

/** Names run on after the last full stop that make it the habit of a house. */
const habit = 2;

/** In text without indents a line that is not full and closes no sentence: no line inside a paragraph is, and no last one. */
const isFlushHeadline = (row: Row, house: House): boolean =>
  !isFull(row, house) && !/[，,、；;：:。！!”」』）)]$/.test(row.text) && !row.text.includes('。');

/** `上白粳 每石 七十三萬元`: a price, a programme, a score. */
const isTabular = (text: string): boolean => /^[^\s，,。]+\s+[^\s，,。]+\s+[^\s，,。]+$/.test(text);

/** Marks that open a line of its own: no sentence goes on with one. */
const opensOwn = /^(?:[▲▼▶◀←→↑↓◆◎]|[■□●] ?(?![■□●]))/;

/** `（作者沈一舟，現居南部）`: who wrote the text above, alone on its line. */
const bracketed = /^[（(][^（()）]{4,}[）)]$/;

/** `（学` + `务处／沈一舟）`: a bracket opened at the end of a line and closed at the start of the next. */
const opened = /[（(〔【][^（()）〔〕【】。]{0,24}$/;
const isCutInBrackets = (before: string, after: string): boolean =>
  opened.test(before.slice(-26)) && /^[^（(〔【。，,]{0,20}[）)〕】]/.test(after);

/** `本报讯（记者 沈一舟）`: a lead fills its line, and the text may begin the next with the blank behind it. */
const endsInBracket = /[）)】〕]$/;
const isLeadAlone = (text: string): boolean => endsInBracket.test(text) && leadLength(text) === text.length;

/** `5月6日,崭新的电动渡船停靠` `消防分队日前为长者安装住警器，一天`: the first line of a text, however wide; no headline tells the day so. */
const dayInside = /^[^，,。]{2,14}(?:日前|近日|昨日|\d日)[^，,。]{2,}[，,]/;
const opensText = ({ text }: Row): boolean => !endsSentence(text) && (opensAsNews(text) || dayInside.test(text));

/** By how many characters the lines of a narrow column differ. */
const ragged = 2;

/** The text of a picture in a column of its own, narrower than the others: its lines are as long as its first. */
const goesOnNarrow = (head: Row, before: Row, after: Row): boolean =>
  opensText(head) &&
  (before === head
    ? after.text.includes('。') && after.text.length <= head.text.length + ragged
    : !endsSentence(before.text) &&
      Math.abs(before.text.length - head.text.length) <= ragged &&
      after.text.length <= head.text.length + ragged &&
      /[，,。]/.test(after.text));

/** Shortest first line of a paragraph in a narrow column. */
const shortestFirst = 8;

/**
 * `　　本報下季度徵訂工作開始，請到各` + `郵電局所辦理手續。`: where paragraphs are set in and headlines are not, the first line of a text in a
 * narrower column of its own; the one below is flush, no wider than the column, and reads as text.
 */
const opensNarrow = ({ before, after, house }: JoinSite): boolean =>
  house.indented &&
  before.indent === house.indent &&
  before.indent >= 2 &&
  before.text.length >= shortestFirst &&
  !endsSentence(before.text) &&
  !/[\s：:]/.test(before.text) &&
  after.indent < 2 &&
  spaceAbove(after, house) === 0 &&
  2 * after.text.length <= 2 * before.text.length + before.indent + ragged &&
  /[，。；]/.test(after.text) &&
  parseSignature(after.text) === undefined;

/** The next lines of such a text. */
function goesOnSetIn({ head, before, after, house }: JoinSite): boolean {
  if (!house.indented || head.indent !== house.indent || before === head || endsSentence(before.text)) return false;
  const width = head.text.length + head.indent / 2;
  return (
    Math.abs(before.text.length - width) <= ragged &&
    after.text.length <= width + ragged &&
    /[，。；]/.test(after.text) &&
    parseSignature(after.text) === undefined
  );
}

/** The first line, no running text yet, is a headline of its own: it is too full, too wide, or pushed to the middle. */
const isOwnHeadline = ({ rows, index, before, after, house }: JoinSite): boolean =>
  isOverfull(before, house) ||
  hasLead(after.text) ||
  (before.indent !== house.indent && isWideHeadline(before.text)) ||
  isClausesBelowBlank(before, rows[index - 2], house) ||
  before.indent >= (house.indented ? (house.indent ?? 0) : 0) + centred ||
  (before.indent < 2 && opensHeadline(rows, index - 1));

/** A line of a narrow column, or a bracket, is cut: it goes on whatever else holds. */
function isCut(site: JoinSite): boolean {
  const { head, before, after, house } = site;
  if (spaceAbove(after, house) > 0) return false;
  // `（通讯员 韩` + `　斌 钟红霞）`: the blank that sets a name wide opens the line
  if (after.indent < (house.indent ?? 2) && isCutInBrackets(before.text, after.text)) return true;
  return after.indent < 2 && (goesOnNarrow(head, before, after) || goesOnSetIn(site));
}

/** The first line, no running text yet, signs, is the subtitle's headline, or has a dash below it. */
const isParted = ({ before, after, house }: JoinSite): boolean =>
  signsOutright(before, house) ||
  isBelowHeadline(after.text) ||
  (house.indented && before.indent < 2 && dashed.test(after.text));
const dashed = /^(?:——|──|—)\S/;

/** `…冒雨看戏。记者 沈一舟 摄` `…下月聯賽。（沈一舟攝）`: who took the picture ends its text, however full the line; no `摄` + `影` cut in two. */
const credit = /[。！？!?”」』]\s?(?:[（(][^（()）。]{2,16}[摄攝][)）]|[^（()）。，,、：:；;]{2,16}[摄攝])$/;
const endsCredited = endsWithOneOf('摄攝)）');
const isCredited = ({ before, after }: JoinSite): boolean =>
  endsCredited(before.text) && credit.test(before.text.slice(-24)) && !after.text.startsWith('影');

/** The line is closed: a bracket by itself, what announces a list, or the credit of a picture. */
const isClosed = (site: JoinSite): boolean => isCredited(site) || isClosedOutright(site);
const isClosedOutright = ({ rows, index, head, before }: JoinSite): boolean =>
  (bracketed.test(before.text) && (before === head || endsSentence(rows[index - 2]?.text ?? ''))) ||
  announcing.test(before.text);
const announcing = /(?:如下|名[单單])[:：]$/;

/** The line above stops in mid-sentence, and no name closes it. */
function isOpen({ rows, index, before, after, running, house }: JoinSite): boolean {
  if (endsSentence(before.text) || isSignedInBrackets(before.text)) return false;
  if (!running || after.text.length < shortestHeadline || closingTail(before.text) === undefined) return true;
  return !(house.indented ? opensHeadline(rows, index) : house.gluedNames >= habit && isFlushHeadline(after, house));
}

/** A full line goes on below a blank one: the column or the page ends there. */
const goesOnBelowBlank = ({ before, after, house }: JoinSite, headline: boolean): boolean =>
  !hasRoom(before, after, house) &&
  (before.text.length > 8 || (house.indented && before.indent === house.indent)) &&
  !(headline && standsAlone(before, house));

/**
 * `　　本刊下季度征订开始，请到各` / `邮电局办理。`: where paragraphs are indented, the first line of one, however full; a headline with a comma
 * is not set in as far as they are.
 */
function opensIndented(site: JoinSite): boolean {
  const { head, before, after, house } = site;
  if (before !== head || !house.indented || before.indent !== house.indent || after.indent >= 2) return false;
  return /[，,]/.test(before.text) && isOpen(site);
}

/** A line that is not full goes on beside a picture. */
const goesOnBesidePicture = ({ before, after, running, house }: JoinSite): boolean =>
  house.indented &&
  !house.sharp &&
  running &&
  isNarrower(before, house) &&
  !parseSignature(after.text) &&
  !day.test(before.text.slice(0, 16));

/** A full line that ends a sentence goes on with a line of text. */
const goesOnBelowSentence = ({ rows, index, head, before, after, house }: JoinSite): boolean =>
  isLineOfText(after, house) &&
  (house.indented
    ? !opensHeadline(rows, index)
    : !hasRoom(before, after, house) && goesOnBelowStop(before, after, head));

/** `　　本刊征集老照片，请到` + `镇文化站登记。`: where paragraphs are indented, a flush line of text is the rest of one, however narrow its column. */
const isFlushRest = ({ head, before, after, house }: JoinSite): boolean =>
  house.indented &&
  before === head &&
  before.indent >= 2 &&
  before.indent === house.indent &&
  after.indent < 2 &&
  spaceAbove(after, house) === 0 &&
  before.text.length >= shortestHeadline &&
  !endsSentence(before.text) &&
  (endsSentence(after.text) || isRunningText(after.text)) &&
  (parseSignature(before.text)?.signers.length ?? 0) === 0;

/** Text wrapped by hand: a full line goes on in the next one, until an indent, a blank line or a short last line ends the paragraph. */
export const handWrap: JoinRule = {
  name: 'hand-wrap',
  where: { wrapped: true },
  test: (site) => {
    const { rows, index, head, before, after, running, house } = site;
    if (after.mark || before.indent > widestIndent) return false;
    const headline = before === head && !running;
    if ((headline && isOwnHeadline(site)) || opensOwn.test(after.text)) return false;
    if (isCut(site) || (headline && opensNarrow(site))) return true;
    if ((headline && isParted(site)) || isClosed(site)) return false;
    if (before === head && after.indent < (house.indent ?? 0) && isLeadAlone(before.text)) return true;
    if (isFlushRest(site)) return true;
    if (house.indented && after.indent >= 2) return false;
    const first = before === head && isFullFirst(before, after, rows[index + 1], house);
    const full = first || isFull(before, house);
    if (spaceAbove(after, house) > 0) return full && isOpen(site) && goesOnBelowBlank(site, headline);
    if (opensIndented(site)) return true;
    if (!full) return isOpen(site) && goesOnBesidePicture(site);
    if (headline && (isTabular(before.text) || (!first && hasRoom(before, after, house)))) return false;
    return isOpen(site) || goesOnBelowSentence(site);
  },
};
