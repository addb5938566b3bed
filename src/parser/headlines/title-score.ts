import { endsWithEvent } from '../text/event.ts';
import { isPersonName } from '../text/names.ts';
import type { Weighing } from '../tree.ts';
import { echoOf } from './echo.ts';

/** A line of a headline block as the rules see it. */
export interface HeadlineLine {
  text: string;
  /** Its place among the plain lines, and how many there are. */
  place: number;
  count: number;
  /** Length of the longest of them. */
  longest: number;
  /** The start of the text below. */
  below: string;
}

export interface TitleRule {
  name: string;
  weigh: (line: HeadlineLine) => number;
}

/** `…调研时强调` `…系列报道之二` `一论“…”` `劳动者的故事`: forms of lines that lead up to a title. */
const kickerForm =
  /(?:强调|強調|指出|要求|表示|提出|并讲话|並講話|时说|時說|寄语|致辞)$|(?:系列|连续|連續)(?:活动|活動|报道|報導|报导|评论|評論)?(?:之|[（(])?[一二三四五六七八九十\d]{0,3}[）)]?$|^[一二三四五六七八九十再][论論评評]|的故事$|^本[报報刊社]\S{0,4}[评評][论論][员員]$|(?:活动|活動|走基层|走基層|之窗|在行动|在行動|在身边|在身邊|进行时|進行時)$|^(?:走进|走進|迎接|我[区县市镇區縣鎮]又一)/u;

/** `…调研时强调`, `…在会上指出`: what an office-holder stressed is the line below, the title. */
export const isSaying = (text: string): boolean =>
  text.length >= 5 && /(?:强调|強調|指出|(?:时|時|上|中)(?:要求|表示|提出|说|說))$/.test(text);

/** True for a line that leads up to a title by its form. */
export const isKickerForm = (text: string): boolean => kickerForm.test(text);

const subtitleWord = /(?:侧记|側記|纪实|紀實|综述|綜述|见闻|見聞|纪略|记事|掠影|巡礼|扫描|访谈录|述评|观察)$/;
/** `记青口镇换届`, `写在大桥合龙之际`: a text says of what it tells. */
const recordForm = /^(?:追?[记記](?!者|住|得|忆|憶|录|錄)|[写寫]在\S+[际際时時]$|[献獻][给給])\S{3,}/u;
/** `沈一舟强调压实责任`: who said what, below the event at which he did. */
const toldForm = /^\p{Script=Han}{2,12}(?:强调|強調|指出|表示)\p{Script=Han}{4,}$/u;
/** `沈一舟：要先修路`: a speaker and his words. */
function isSpeaker(text: string): boolean {
  const [speaker = ''] = text.split(/[:：]/, 1);
  return speaker.length < text.length && isPersonName(speaker);
}
const actor =
  /^\p{Script=Han}{2,12}(?:省|市|区|區|县|縣|镇|鎮|乡|鄉|村|街道|社区|社區|局|校|学|學|院|公司)(?:召开|召開|举行|舉行|举办|舉辦|开展|開展|启动|啟動|成立|部署|推进|推進|完成|获|獲)/u;

/** Two clauses of one length: `补短板 强弱项`. */
function isSlogan(text: string): boolean {
  const halves = /^(\S{2,6})[ \u3000]+(\S{2,6})$/.exec(text);
  return halves !== null && halves[1]?.length === halves[2]?.length;
}

/** What makes a plain line the title (主题) rather than a kicker above it or a subtitle below it. */
export const titleRules: readonly TitleRule[] = [
  { name: 'said-again-below', weigh: ({ text, below }) => echoOf(text, below) * 4 },
  { name: 'kicker-form', weigh: ({ text }) => (isKickerForm(text) ? -3 : 0) },
  { name: 'subtitle-form', weigh: ({ text }) => (subtitleWord.test(text) ? -2 : 0) },
  { name: 'record-form', weigh: ({ text, place }) => (place > 0 && recordForm.test(text) ? -4 : 0) },
  { name: 'told-below', weigh: ({ text, place }) => (place > 0 && toldForm.test(text) ? -1.2 : 0) },
  { name: 'speaker-above', weigh: ({ text, place, count }) => (place === 0 && count > 1 && isSpeaker(text) ? -1 : 0) },
  {
    name: 'long-below',
    weigh: ({ text, place, count }) => (count > 2 && place === count - 1 && text.length >= 20 ? -1.5 : 0),
  },
  // kicker, title and subtitle
  { name: 'between', weigh: ({ text, place, count }) => (count === 3 && place === 1 && text.length > 4 ? 1.2 : 0) },
  // No subtitle is that short: the line above is a kicker or a column.
  {
    name: 'too-short-below',
    weigh: ({ text, place, count }) => (count > 1 && place === count - 1 && text.length <= 4 ? 4 : 0),
  },
  {
    name: 'short-beside-long',
    weigh: ({ text, longest }) => (text.length <= 6 && longest >= text.length * 1.6 ? -1.2 : 0),
  },
  { name: 'slogan', weigh: ({ text }) => (isSlogan(text) ? -0.9 : 0) },
  { name: 'event', weigh: ({ text }) => (endsWithEvent(text) ? 0.5 : 0) },
  { name: 'actor-acts', weigh: ({ text }) => (actor.test(text) ? 0.6 : 0) },
  { name: 'exclaims', weigh: ({ text }) => (/[!！]$/.test(text) ? 0.6 : 0) },
  { name: 'colon-inside', weigh: ({ text }) => (/^[^:：]{2,12}[:：]./.test(text) && !isSpeaker(text) ? 0.8 : 0) },
  { name: 'quotes', weigh: ({ text }) => (/[“"「]/.test(text) ? 0.1 : 0) },
  { name: 'length', weigh: ({ text }) => Math.min(text.length, 24) * 0.03 },
  // A plain line is more often a kicker above the title than a subtitle below it.
  { name: 'lower', weigh: ({ place }) => place * 0.6 },
];

/** The rules that speak of a line, with their weights; `line` is its number. */
export function weighTitle(headline: HeadlineLine, line: number): Weighing {
  const weighing: Weighing = { question: 'title', line, evidence: [], sum: 0 };
  for (const { name, weigh } of titleRules) {
    const weight = weigh(headline);
    if (weight === 0) continue;
    weighing.evidence.push({ rule: name, line, weight });
    weighing.sum += weight;
  }
  return weighing;
}
