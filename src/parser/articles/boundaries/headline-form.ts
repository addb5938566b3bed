import { bareColumn, isColumnName, namesSection } from '../../headlines/column-name.ts';
import { isInClauses } from '../../headlines/line-forms.ts';
import type { Part } from '../../part.ts';
import { givesAdvice } from '../../text/advice.ts';
import { countsPictures } from '../../text/caption.ts';
import { namesDocument } from '../../text/document-name.ts';
import { endsWithEvent } from '../../text/event.ts';
import { endsSentence, endsWithColon } from '../../text/marks.ts';
import { isOfficeKicker } from '../../text/office-kicker.ts';
import { oneOf } from '../../text/one-of.ts';
import { endsWithOneOf } from '../../text/quick-look.ts';
import { alikeCrossheads, roundUpCrosshead } from './alike-crossheads.ts';
import type { BoundaryRule } from './rule.ts';
import { isSetWide, isWideCrosshead } from './wide-crossheads.ts';

const numbered = oneOf(
  /^(?:[（(]?[一二三四五六七八九十\d０-９]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|[\d０-９]{1,2}[、.．](?![\d０-９]))/,
  /^第[一二三四五六七八九十百\d]{1,4}[章节節条條]/,
  /^(?:焦点|焦點|亮点|亮點|看点|看點|镜头|鏡頭|故事|案例|关键词|關鍵詞|现场|現場|声音|聲音|问题|問題|做法|经验|經驗|探访|體驗|体验)[一二三四五六七八九十\d]{1,2}[:：\s]/,
  /^(?:关键[词字]|關鍵[詞字])[:：]/,
);

/** `01` `之二` `PART 3` above a short line: it numbers the crosshead below it. */
const counted = /^(?:0?\d{1,2}|[一二三四五六七八九十]|之[一二三四五六七八九十]|(?:PART|Part|part)\s?\.?\d)$/;

const month = /^(?:(?:19|20)\d\d年)?(?:1?\d|十?[一二三四五六七八九十])月份?$/;
const endsAsMonth = (run: readonly Part[] | undefined): boolean => month.test(run?.at(-1)?.text ?? '');

/** Crossheads are short, headlines are not. */
function lengthWeight(length: number): number {
  if (length === 0) return 0;
  if (length >= 30) return 1.5;
  if (length >= 14) return 2;
  if (length >= 12) return 1;
  if (length >= 9) return 0.5;
  return length <= 6 ? -1.5 : -1;
}

function severalLines(count: number): number {
  if (count < 2 || count > 5) return 0;
  return count <= 3 ? 1.5 : 0;
}

/** `PTA News` below `家长教师会消息`: says the line above again in another tongue. */
const latin = /^[\d\p{Script=Latin}\p{P}\p{S}\s]+$/u;
const isTranslation = ({ text }: Part): boolean => latin.test(text);

/** `征稿启事` `征　稿　启　事` */
const isDocument = ({ text }: Part): boolean => namesDocument(text);

/** `一线走笔` `乡村振兴巡礼`: what reports that go from place to place are called; of their parts only `现场见闻` is. */
const report =
  /^(?!现场|現場|[记記]者|[采採][访訪]|沿途|一路).{2,}(?:走[笔筆]|[见見][闻聞]|掠影|巡[礼禮]|[纪紀][实實行]|[侧側散][记記]|述[评評])$/;
const endsAsReport = endsWithOneOf('笔筆闻聞影礼禮实實行记記评評');
const namesReport = (text: string): boolean => endsAsReport(text) && report.test(text);

/** `各` / `地` / `消` / `息`: set upright, a character a line. */
const isUpright = ({ mark, joins }: Part): boolean => mark === 'section' && joins[0]?.rule === 'upright';

/** With what the crossheads of a series open, one after another. */
const firstWords = [
  /^(?:[（(]?[一1１][)）、.．]|一[是看要查问問学學]|第一|其一|之一)/,
  /^(?:[（(]?[二2２][)）、.．]|二[是看要查问問学學]|第二|其二|之二)/,
];
const anyOfSeries =
  /^(?:[（(]?[一二三四五六七八九十\d０-９]{1,2}[)）、.．]|[一二三四五六七八九][是看要查问問学學]|[第其之][一二三四五六七八九])/;

/** A single line that opens as the first or second of a series does, or as any of one. */
function opensSeries(run: readonly Part[] | undefined, place: 0 | 1 | 'any'): boolean {
  const [line] = run ?? [];
  if (line === undefined || run?.length !== 1) return false;
  return (place === 'any' ? anyOfSeries : firstWords[place])?.test(line.text) === true;
}

/** The lines themselves: headline, crosshead, or the end of a sentence. */
export const headlineFormRules: readonly BoundaryRule[] = [
  { name: 'several-lines', weigh: ({ run }) => severalLines(run.length) },
  {
    name: 'length',
    weigh: ({ run }) => lengthWeight(run.reduce((longest, { text }) => Math.max(longest, text.length), 0)),
  },
  {
    name: 'event',
    weigh: ({ run }) => {
      // `人笑了`: crossheads end so, too
      if (!run.some(({ text }) => endsWithEvent(text))) return 0;
      return /了[”！!]?$/.test(run[0]?.text ?? '') ? 0.5 : 1.5;
    },
  },
  {
    name: 'two-clauses',
    weigh: ({ run }) => (run.some(({ text }) => isInClauses(text)) ? 1 : 0),
  },
  {
    // `渡 口`
    name: 'letter-spaced',
    weigh: (site) =>
      site.place > 0 &&
      site.run.length === 1 &&
      site.run[0] &&
      ((isSetWide(site.run[0].text) && !endsWithColon(site.run[0].text)) || isUpright(site.run[0])) &&
      !isWideCrosshead(site)
        ? 6
        : 0,
  },
  { name: 'wide-crosshead', weigh: (site) => (isWideCrosshead(site) ? -6 : 0) },
  {
    name: 'dash-below',
    weigh: ({ run }) => (run.slice(1).some(({ text }) => /^(?:——|—|──)\S/.test(text)) ? 3 : 0),
  },
  {
    name: 'document-name',
    weigh: ({ run }) => (run.some(isDocument) ? 8 : 0),
  },
  {
    name: 'report-name',
    weigh: ({ run, place }) =>
      place > 0 && run.length === 1 && run[0] && !run[0].mark && namesReport(run[0].text) ? 4 : 0,
  },
  {
    name: 'advice',
    weigh: ({ run, place }) => (place > 0 && run.length === 1 && run[0] && givesAdvice(run[0].text) ? 4 : 0),
  },
  {
    name: 'column-name',
    weigh: ({ run, next }) => {
      const [line, ...others] = run;
      const name = line && others.every(isTranslation) ? bareColumn(line.text) : '';
      // `青口动态` may head a part of a text, too, but for items
      return isColumnName(name) ? 8 : !namesSection(name) ? 0 : next?.kind === 'list' ? 8 : 4;
    },
  },
  { name: 'office-kicker', weigh: ({ run }) => (run.length > 1 && run[0] && isOfficeKicker(run[0].text) ? 3.5 : 0) },
  {
    name: 'numbered-crosshead',
    weigh: ({ run, place }) =>
      (run.length === 1 || place > 0) &&
      run[0] &&
      !run[0].mark &&
      (numbered.test(run[0].text) || (run.length === 2 && counted.test(run[0].text)))
        ? -5
        : 0,
  },
  {
    // `血糖忽高忽低？别急着加药` above `一看时间` and `二看饮食`: a line that is none of a series heads it
    name: 'series-below',
    weigh: ({ run, place, sites }) =>
      place > 0 &&
      run.length === 1 &&
      run[0]?.kind === 'short' &&
      !opensSeries(run, 'any') &&
      opensSeries(sites[place + 1]?.run, 0) &&
      opensSeries(sites[place + 2]?.run, 1)
        ? 3
        : 0,
  },
  {
    name: 'ends-like-a-sentence',
    weigh: ({ run }) => {
      const [line] = run;
      if (run.length !== 1 || !line) return 0;
      if (/[!！]$/.test(line.text) && line.text.length >= 12) return 0;
      if (/^[“「][^“”「」]{2,}[”」]$/.test(line.text)) return -2;
      return endsSentence(line.text) || (endsWithColon(line.text) && !isOfficeKicker(line.text)) ? -3.5 : 0;
    },
  },
  {
    // `２、棉堆如山` below `秋收（附图片８张）`
    name: 'numbered-picture',
    weigh: ({ run, article, place }) =>
      place > 0 &&
      run.length === 1 &&
      numbered.test(run[0]?.text ?? '') &&
      article?.head.some(({ text }) => countsPictures(text))
        ? -10
        : 0,
  },
  {
    // `一月` / `二月`: the months of a chronicle
    name: 'month',
    weigh: ({ run, sites, place }) =>
      place > 0 &&
      run.length === 1 &&
      endsAsMonth(run) &&
      (endsAsMonth(sites[place - 1]?.run) || endsAsMonth(sites[place + 1]?.run))
        ? -6
        : 0,
  },
  {
    // no crosshead is set wide or names a document
    name: 'alike-crossheads',
    weigh: (site) => (site.run.some((part) => isDocument(part) || isSetWide(part.text)) ? 0 : alikeCrossheads(site)),
  },
  { name: 'round-up', weigh: roundUpCrosshead },
];
