import { namesDocument } from '../text/document-name.ts';
import { endsWithEvent } from '../text/event.ts';
import { opensWithHan } from '../text/han.ts';
import { lean } from '../text/lean.ts';
import { countOf } from '../text/marks.ts';
import { fitsOneOf, holdsOneOf } from '../text/quick-look.ts';
import type { Weighing } from '../tree.ts';
import { echoOf } from './echo.ts';
import { areFiguresBelow } from './figures-below.ts';
import {
  agenda,
  attends,
  chapter,
  demand,
  detail,
  isInClauses,
  isKickerForm,
  isLabel,
  isSlogan,
  meeting,
  officeAnswers,
  subtitleWord,
} from './line-forms.ts';

/** A line of a headline block as the rules see it. */
export interface HeadlineLine {
  text: string;
  /** Its place among the plain lines, and how many there are. */
  place: number;
  count: number;
  /** Length of the longest of them. */
  longest: number;
  /** The line above it, and the line below it. */
  above?: string | undefined;
  next?: string | undefined;
  /** The start of the text below. */
  below: string;
}

/** Such a line, and the share of it that the text below says again. */
export interface WeighedLine extends HeadlineLine {
  echo: number;
}

export interface TitleRule {
  name: string;
  weigh: (line: WeighedLine) => number;
}

/** Longest answer of an office; below a line that tells what it answers, and one that may only lead up to it. */
const answer = 20;
const shortAnswer = 12;
const asked = 10;
const isAnswer = ({ text, place, above }: HeadlineLine): boolean =>
  place > 0 && text.length <= ((above?.length ?? 0) >= asked ? answer : shortAnswer) && officeAnswers.test(text);
/** Least share of a line's words that the text below says again. */
const said = 0.12;
/** Fewest characters of a line too long for a title beside others. */
const long = 25;
/** `青口县农会考察东区村落` / `听取村长与地方乡亲意见改善村庄设施`: fewest characters of a plain line and of one that tells more of it. */
const longAbove = 11;
const longBelow = 18;
const holdsBlank = holdsOneOf(' \u3000');
const tellsMore = ({ text, above, count }: HeadlineLine) =>
  count === 2 &&
  above !== undefined &&
  text.length >= longBelow &&
  above.length >= longAbove &&
  !holdsBlank(text) &&
  !holdsBlank(above);
const numberOnly = /^[（(][^）)]{1,6}[）)]$/;

/** From so many characters on such a line says all there is to say; a shorter one may lead up to a plain line. */
const fullLine = 13;
/** `一季度27个项目开工 完成投资35亿元`: figures in both clauses are details of what the line above tells. */
const countsTwice = /^\S*[\d０-９]\S*[ \u3000]+\S*[\d０-９]\S*$/;
/**
 * `梁志青率队督查重点工作` / `聚焦管网改造 严守底线`: of two lines the one below is set in clauses, and is no agenda, which stands below
 * its meeting.
 */
const areClausesBelow = ({ text, place, count, above }: HeadlineLine): boolean =>
  count === 2 &&
  place === 1 &&
  isInClauses(text) &&
  !chapter.test(text) &&
  !agenda.test(text) &&
  above !== undefined &&
  !holdsBlank(above) &&
  (!countsTwice.test(text) || isKickerForm(above));
/** `立行立改 提质增效`: two clauses of four characters lead up to what is set in clauses below them. */
const leadsUp = (text: string): boolean => text.length <= longestSlogan && isSlogan(text);
const longestSlogan = 9;
/** `路灯亮了 十二条小巷不再摸黑` / `年底前全部换新`: of two lines the one above is; where both are, the lower tells more of it. */
const areClausesAbove = ({ text, place, count, next }: HeadlineLine): boolean =>
  count === 2 &&
  place === 0 &&
  next !== undefined &&
  (holdsBlank(next) ? isInClauses(next) && !leadsUp(text) : text.length >= fullLine) &&
  isInClauses(text) &&
  !detail.test(text);
/**
 * `以商招商 抱团发展` / `21个项目落户青口`: below a slogan nothing has been told of which a line could be a detail; what is expected is
 * one.
 */
const isBelowSlogan = ({ text, above }: HeadlineLine): boolean =>
  above !== undefined && isSlogan(above) && !/\d/.test(above) && !expected.test(text);
const expected = /^(?:預計|预计|事[发發]|初步)/;

/** `聚焦管网改造 严守底线` below the meeting that calls for it. */
const isSetBelowMeeting = (text: string): boolean => holdsBlank(text) && !countsTwice.test(text);

const isLast = ({ place, count }: HeadlineLine) => place === count - 1;
/** `记铣工高级技师沈一舟`: of whom the feature tells, without the dash that sets such a line apart; `记一次难忘的家访` is an essay, 记功簿 a word. */
const recounts = /^[记記](?![者住得忆憶录錄一那功分账帳賬载載挂掛取号號恨仇])\S{5,}$/;

const longestName = 3;
/** Names of columns have four characters: what stands below is a title. */
const columnLength = 4;
/** `巷口的灯` / `应小满`: so short a line of which the text says nothing may be a rare name. */
const mayBeName = ({ text, echo, longest }: WeighedLine) =>
  text.length <= longestName && longest > columnLength && echo === 0 && !endsWithEvent(text);
/** `“好了，就该换我了”`: what somebody says, and nothing else. */
const quoted = /^(?:“[^“”]+”|「[^「」]+」|"[^"]+")$/;
const isShortLast = (line: WeighedLine) =>
  line.count > 1 && isLast(line) && line.text.length <= 4 && !numberOnly.test(line.text) && !mayBeName(line);

/** `本报新闻中心/青口报导` `撰文‧沈一舟` `资料来源：青口镇公所`: says who wrote, in whatever form. */
const namesWriter = fitsOneOf([
  { ends: '导導道', pattern: lean(/^\S{2,20}[/／╱][\p{Script=Han}.．、]{2,8}(?:[报報][导導道])$/u) },
  {
    opens: '撰文摄攝图圖',
    pattern: lean(/^(?:撰?文|[摄攝]影|[图圖]片?)[.．‧·・]\p{Script=Han}{2,}/u),
  },
  {
    holds: ':：/／',
    pattern:
      /^(?:(?:[资資]料|照片|[图圖]片|文字|素材)?(?:[来來]源|提供)[:：]|[综綜]合[报報][导導道]\s*[/／]|[审審校][稿对對][人者]?[:：])/,
  },
]);

/** Longest line of a deck of short lines, in which a title has four characters, too. */
const shortDeck = 8;
const isBetween = ({ text, place, count, longest }: HeadlineLine) =>
  count === 3 && place === 1 && (text.length > 4 || longest <= shortDeck);

/**
 * What makes a plain line the title (主题) rather than a kicker above it or a subtitle below it. The weights were fitted to the
 * headlines of printed pages and rounded.
 */
export const titleRules: readonly TitleRule[] = [
  { name: 'said-again-below', weigh: ({ echo }) => echo * 2.5 },
  { name: 'not-said-below', weigh: ({ echo }) => (echo < said ? -0.6 : 0) },
  { name: 'kicker-form', weigh: ({ text }) => (isKickerForm(text) ? -1.5 : 0) },
  {
    name: 'subtitle-form',
    weigh: ({ text, place }) =>
      place === 0 ? 0 : chapter.test(text) || recounts.test(text) ? -4 : subtitleWord.test(text) ? -1.5 : 0,
  },
  // kicker, title and subtitle
  { name: 'between', weigh: (line) => (isBetween(line) ? 2.5 : 0) },
  // No subtitle is that short: the line above is a kicker or a column.
  { name: 'too-short-below', weigh: (line) => (isShortLast(line) ? 2 : 0) },
  {
    name: 'short-beside-long',
    weigh: (line) => (line.text.length <= 6 && line.longest >= line.text.length * 1.6 && !isShortLast(line) ? -1.5 : 0),
  },
  { name: 'slogan', weigh: ({ text }) => (isSlogan(text) ? -0.3 : 0) },
  { name: 'event', weigh: ({ text }) => (endsWithEvent(text) ? 0.5 : 0) },
  { name: 'label-above', weigh: (line) => (!isLast(line) && isLabel(line.text) ? -1.5 : 0) },
  {
    name: 'meeting-above',
    weigh: (line) => (!isLast(line) && meeting.test(line.text) && isSetBelowMeeting(line.next ?? '') ? -2 : 0),
  },
  {
    name: 'demand-below',
    weigh: ({ text, place, above }) => (place > 0 && demand.test(text) && meeting.test(above ?? '') ? 3 : 0),
  },
  // whose notice it is stands above
  { name: 'document-below', weigh: ({ text, place }) => (place > 0 && namesDocument(text) ? 2 : 0) },
  {
    name: 'office-answers',
    weigh: (line) => (isAnswer(line) ? -2.5 : 0),
  },
  {
    name: 'detail-below',
    weigh: (line) => (line.place > 0 && detail.test(line.text) && !isBelowSlogan(line) ? -2.2 : 0),
  },
  { name: 'agenda-below', weigh: ({ text, place }) => (place > 0 && agenda.test(text) ? -1.2 : 0) },
  { name: 'attends-below', weigh: ({ text, place }) => (place > 0 && attends.test(text) ? -1.2 : 0) },
  { name: 'clauses-below', weigh: (line) => (areClausesBelow(line) ? 2 : 0) },
  { name: 'clauses-above', weigh: (line) => (areClausesAbove(line) ? 2 : 0) },
  {
    name: 'quoted-below',
    weigh: ({ text, place, above }) => (place > 0 && quoted.test(text) && !isKickerForm(above ?? '') ? -2 : 0),
  },
  { name: 'long-below', weigh: (line) => (tellsMore(line) ? -1 : 0) },
  {
    name: 'figures-below',
    weigh: ({ place, count, above, text, below }) =>
      place === 1 && count === 2 && above !== undefined && areFiguresBelow(above, text, below) ? -3 : 0,
  },
  { name: 'several-clauses', weigh: ({ text }) => countOf(text, '，,、；;', 3) * -0.6 },
  { name: 'too-long', weigh: ({ text }) => (text.length >= long ? -1.8 : 0) },
  { name: 'names-writer', weigh: ({ text }) => (namesWriter(text) ? -4 : 0) },
  { name: 'latin', weigh: ({ text }) => (opensWithHan(text) || /\p{Script=Han}/u.test(text) ? 0 : -2) },
  { name: 'number-only', weigh: ({ text }) => (numberOnly.test(text) ? -3 : 0) },
  // A plain line is more often a kicker above the title than a subtitle below it.
  { name: 'lower', weigh: ({ place }) => (place === 0 ? 0 : place === 1 ? 0.9 : 0.5) },
];

/** The rules that speak of a line, with their weights; `line` is its number. */
export function weighTitle(headline: HeadlineLine, line: number): Weighing {
  const weighing: Weighing = { question: 'title', line, evidence: [], sum: 0 };
  const weighed: WeighedLine = { ...headline, echo: echoOf(headline.text, headline.below) };
  for (const { name, weigh } of titleRules) {
    const weight = weigh(weighed);
    if (weight === 0) continue;
    weighing.evidence.push({ rule: name, line, weight });
    weighing.sum += weight;
  }
  return weighing;
}
