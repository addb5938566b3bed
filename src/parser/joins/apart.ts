import { isFull } from '../house/full-line.ts';
import { isLabelled } from '../roles/meta-line.ts';
import { isGreeting } from '../roles/salutation.ts';
import { dayAlone } from '../roles/sign-off.ts';
import { isField } from '../rows/records/is-field.ts';
import { hasLead, opensWithReporter, readLead } from '../signatures/lead.ts';
import { readUnitReport } from '../signatures/unit-report.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { isOfficeKicker } from '../text/office-kicker.ts';
import { datesItself } from '../text/opening.ts';
import { isPunctuatedLine } from '../text/punctuated-line.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { saysAgain } from '../text/says-again.ts';
import { unitsOf } from '../text/unit-set.ts';
import { closingMark } from './closing-mark.ts';
import { isCouplet } from './couplet.ts';
import { creditAt } from './credited-caption.ts';
import { cutLead } from './cut-lead.ts';
import { rulesByMeeting } from './meeting.ts';
import type { JoinSite, Meeting } from './rule.ts';
import { isSignedOff } from './signed-off.ts';

type ApartRule = (site: JoinSite) => boolean;

/** Jumps, marked headings, lists, tables and captions are what their marks say. */
const marked: ApartRule = ({ before, after }) =>
  before.mark === 'heading' ||
  after.mark === 'heading' ||
  before.jumpTo !== undefined ||
  after.jumpFrom !== undefined ||
  after.mark === 'list' ||
  after.mark === 'table' ||
  before.mark === 'table' ||
  after.mark === 'caption' ||
  before.mark === 'caption' ||
  isField(before) ||
  isField(after);

/** Below a blank line of Markdown, or one that its writer ended. */
const begun: ApartRule = ({ after }) => after.begins === true;

const signedOff: ApartRule = ({ before, after, house }) => isSignedOff(before, after, house);

/** A line with the indent of a paragraph begins one; the pieces that a column goes on with stand flush. */
const indented: ApartRule = (site) => site.house.indented && site.after.indent >= 2 && !closingMark.test(site);

/** `…合龙。沈一舟 摄` `…。照:青口大學提供`: who took or gave the picture, behind the last sentence of a caption. */
const credit = /[。！？!?」”)）\s][^。！？!?]{2,24}(?:[摄攝]|摄影|攝影|提供|供[图圖]|资料[图圖]|資料[图圖])$/;
const mayCredit = endsWithOneOf('摄攝影供图圖');
/**
 * `…在場人士。 記者沈一舟／攝影` `…。圖／縣政府提供`: the stroke says so in a wrapped text, too, where a line may end with a word for
 * pictures by chance.
 */
const outright =
  /[。！？”」）)][ \u3000]?(?:(?:本[报報])?(?:[记記]者)?[^\s。]{2,4}[／/](?:翻?[摄攝]影?)|(?:[图圖]|照片)[／/:：][^\s。]{2,16}提供)$/;
const credited: ApartRule = ({ before, house }) =>
  mayCredit(before.text) && (house.measure === undefined ? credit : outright).test(before.text.slice(-32));

/** `沈一舟接受採訪。 記者顧小滿／攝影` among the lines of a wrapped text: a caption by itself, whole in its one line. */
const captioned: ApartRule = ({ before, head, after }) =>
  (before === head && creditAt(before.text) !== undefined) ||
  (endsSentence(before.text) && creditAt(after.text) !== undefined);

/** `▲…` `图为…`: a caption goes on with no sentence above it, nor does the headline of a picture, set off above one. */
const opensAsPicture = opensWithOneOf('▲▼△▽◀▶↑↓←→图圖');
const picture = /^(?:[▲▼△▽◀▶↑↓←→]\S{2}|[图圖][为為])/;
const longestTitle = 16;
const opensAsCaption = opensWithOneOf('图圖');
const isPicture = (text: string): boolean => opensAsPicture(text) && picture.test(text);
/** `7月10日，…见绿。（沈一舟 摄）`: news below a picture, and who took it. */
const taken = /[。！”」][（(]?(?:[^。，！？!?]{2,20}[摄攝]|[图圖][／/]\S{2,8})[)）]?$/;
const mayBeTaken = endsWithOneOf('摄攝)）');
const holdsSlash = holdsOneOf('／/');
const pictured: ApartRule = ({ rows, index, after, house }) => {
  const { text, gap } = after;
  if (isPicture(text)) return house.measure === undefined || !opensAsCaption(text);
  if (
    (mayBeTaken(text) || holdsSlash(text.slice(-9))) &&
    taken.test(text.slice(-32)) &&
    datesItself(text.slice(0, text.indexOf('。')))
  )
    return true;
  return gap > 0 && text.length <= longestTitle && !endsSentence(text) && isPicture(rows[index + 1]?.text ?? '');
};

/** `【通讯社青口20日电】` alone on its line: where the dispatch below comes from. A lead with names may open the text below. */
const isClosed = endsWithOneOf('】〕）)');
const dispatch: ApartRule = ({ before }) => {
  if (before.text.length > 30 || !isClosed(before.text)) return false;
  const lead = readLead(before.text);
  return lead !== undefined && lead.length === before.text.length && lead.signers.length === 0;
};

/** `【讀經進度】` alone on its line heads what stands below it, however full the line above. */
const opensBox = opensWithOneOf('【');
const box = /^【[^【】]{2,14}】$/;
const boxed: ApartRule = ({ after }) => opensBox(after.text) && box.test(after.text) && !hasLead(after.text);

/** `【教務處訊】2022-10-03` on a line of its own above the text. */
const reported: ApartRule = ({ before }) => readUnitReport(before.text) !== undefined;

/** Fewest lines in a row that all end with marks and are too short to be of a text. */
const fewestVerses = 4;
/** `我的脚步，一夜六十里，` + `在白云的巷子里巡逻。`: among others like them, lines of a poem. */
const verses: ApartRule = ({ rows, index, before, after }) => {
  if (!isPunctuatedLine(after.text) || !isPunctuatedLine(before.text)) return false;
  let first = index - 1;
  while (index - first < fewestVerses && isPunctuatedLine(rows[first - 1]?.text ?? '')) first -= 1;
  let end = index + 1;
  while (end - first < fewestVerses && isPunctuatedLine(rows[end]?.text ?? '')) end += 1;
  return end - first >= fewestVerses;
};

/** `问：` `答:` `今天：` below a line that opens with such a label, too: each is said or told for itself. */
const label = /^(?:[问問答][:：]|[QA][:：]|\S{1,4}[:：])/;
/** Longest label of the kind, and the marks behind it. */
const longestLabel = 4;
const colons = unitsOf(':：');
function mayBeLabelled(text: string): boolean {
  const last = Math.min(longestLabel, text.length - 1);
  for (let at = 1; at <= last; at += 1) if (colons.has(text.charCodeAt(at))) return true;
  return false;
}
const labelled: ApartRule = ({ head, after }) => {
  if (!mayBeLabelled(after.text) || !label.test(after.text)) return false;
  return /^[问問答QA][:：]/.test(after.text) || label.test(head.text);
};

/** `…entertainment plaza.` + `青口的商場…`: a Latin text and a Chinese one. */
const endsLatin = endsWithOneOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.');
const han = /^\p{Script=Han}/u;
const hanOrStroke = /[\p{Script=Han}/]/u;
const otherTongue: ApartRule = ({ before, after }) =>
  before.text.length >= 8 && endsLatin(before.text) && han.test(after.text) && !hanOrStroke.test(before.text);

/** Longest line of a headline below a speaker. */
const longestBelow = 28;

/** `县教育局局长沈一舟：` above `办好每一所学校`: a kicker and its headline, below which a paragraph begins. */
const office: ApartRule = ({ rows, index, before, after, house }) => {
  if (after.mark) return false;
  if (after.text.length > longestBelow || isRunningText(after.text) || !isOfficeKicker(before.text)) return false;
  const below = rows[index + 1];
  if (!below || (house.indented && after.indent >= 2)) return false;
  return !isFull(after, house) || below.indent > after.indent || below.gap > after.gap;
};

/** A headline above a text that opens with its words. */
const saidAgain: ApartRule = ({ before, after }) => saysAgain(before.text, after.text);

const endsAsDay = endsWithOneOf('日)）');
/** `2010年5月28日` below who signs a notice: what stands below it begins something else. */
const dated: ApartRule = ({ before, after }) =>
  before.text.length <= 24 && endsAsDay(before.text) && dayAlone.test(before.text) && !isRunningText(after.text);

/** `〔記者沈一舟／青口`: a text begins, if no lead is cut there. */
const led: ApartRule = (site) => opensWithReporter(site.after.text) && !cutLead.test(site);

/** `編輯先生：` below a headline. */
const greeted: ApartRule = ({ after }) => isGreeting(after.text);

/** `作者:沈一舟 照片:顾小满    来源:党群部` above a text: labels and what they say, however long the line. */
const twoLabels = /[:：].*[^\d\s][:：]/;
const recorded: ApartRule = ({ before }) => isLabelled(before.text) && twoLabels.test(before.text);

/** Where each is asked: what is absent may be either. A rule says it here, and not in its test. */
const rules: readonly { where?: Partial<Meeting>; test: ApartRule }[] = [
  { where: { wrapped: false, first: true }, test: recorded },
  { where: { wrapped: false, first: true }, test: saidAgain },
  { test: led },
  { where: { running: false, first: true }, test: greeted },
  { test: begun },
  { test: marked },
  { where: { wrapped: false, running: true }, test: signedOff },
  { where: { wrapped: false }, test: indented },
  { where: { running: true }, test: credited },
  { where: { wrapped: true }, test: captioned },
  { test: pictured },
  { test: boxed },
  { where: { wrapped: false, first: true }, test: dated },
  { where: { wrapped: false, first: true }, test: dispatch },
  { where: { first: true }, test: reported },
  { where: { wrapped: false }, test: verses },
  { where: { wrapped: false }, test: labelled },
  { where: { first: true }, test: otherTongue },
  { where: { wrapped: true, first: true }, test: office },
  { where: { first: true }, test: isCouplet },
];

const mayPart = rulesByMeeting(rules);

/** True where a row surely begins something of its own, whatever the rules of joins say; `kind`: how the rows meet (`kindOf`). */
export const isApart = (site: JoinSite, kind: number): boolean => mayPart(kind).some(({ test }) => test(site));
