import { echoOf } from '../headlines/echo.ts';
import { spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { hasLead } from '../signatures/lead.ts';
import { endsWithEvent } from '../text/event.ts';
import { endsSentence, endsWithColon } from '../text/marks.ts';
import { goesOn, opensAsNews } from '../text/opening.ts';
import type { BoundaryRule, BoundarySite } from './boundary-rule.ts';
import { closesArticle, type Site } from './sites.ts';
import { isOfficeKicker, isParagraphIndent } from './style.ts';

const longestLine = ({ run }: Site) => run.reduce((longest, { text }) => Math.max(longest, text.length), 0);

const numbered =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节節条條])/;

/** `这是5月6日航拍的…` `正在…` `图为…` `(左二)`: how captions speak. */
const captionForm = /^(?:图为|圖為|这是|這是|▲)|正在|航拍|竞相|[（(](?:前排|后排|後排)?[左右中][一二三四五]?[）)]/;

/** `关于…的通知` `征稿启事` `致居民的一封信`: names of documents, which no crosshead bears. */
const documentName =
  /^(?:关于|關於).{2,40}(?:通知|公告|通报|通報|决定|決定|意见|意見|报告|報告|批复|批覆|公示|通告|办法|辦法|函)$|.{2,}(?:启事|啟事|声明|聲明|倡议书|倡議書|通知|公示|须知|須知|一封信|公开信|公開信|招聘简章|公告|通告|告示)$/u;

/** `短波` `简讯`: the headline of a column of short items. */
const briefs =
  /^(?:[\p{Script=Han}]{0,4})(?:简讯|簡訊|短讯|短訊|短波|快报|快報|快讯|快訊|集锦|集錦|速递|速遞|一句话新闻|点击|微新闻|新闻眼|要闻简报|信息窗)$/u;

function isPhotographer(part: Part | undefined): boolean {
  const signers = part?.signature?.signers ?? [];
  return signers.length > 0 && signers.every(({ role }) => role === 'photographer');
}

/** What follows a signature is a new article, unless only a photographer signs, who may do so in the middle of one. */
function afterSignature(before: Part | undefined, headed: boolean): number {
  if (!before || !closesArticle(before)) return 0;
  return isPhotographer(before) ? 2.5 : headed ? 5.5 : 3.5;
}

/** Crossheads are short, headlines are not. */
function lengthWeight(length: number): number {
  if (length === 0) return 0;
  if (length >= 14) return 2.5;
  if (length >= 12) return 1;
  if (length >= 10) return 0.5;
  return length <= 8 ? -1.5 : -0.5;
}

/** A full page's evidence, strongest first. */
export const boundaryRules: readonly BoundaryRule[] = [
  { name: 'start-of-issue', weigh: ({ place }) => (place === 0 ? 10 : 0) },
  {
    name: 'explicit-mark',
    weigh: ({ run }) => (run.some(({ mark }) => mark === 'heading' || mark === 'item') ? 5 : 0),
  },
  { name: 'jump', weigh: ({ run, next }) => ((run[0]?.jumpFrom ?? next?.jumpFrom) === undefined ? 0 : 20) },
  {
    name: 'separated',
    weigh: ({ run, place, style, house, before }) => {
      const [first] = run;
      if (!first || place === 0 || !style.separated) return 0;
      return spaceAbove(first, house) >= 1 ? 6 : closesArticle(before) ? 0 : -1.5;
    },
  },
  {
    name: 'unmarked',
    weigh: ({ run, style, place }) =>
      place > 0 && style.marked >= 2 && !run.some(({ mark }) => mark === 'heading' || mark === 'item') ? -5 : 0,
  },
  {
    name: 'indent',
    weigh: ({ run, place, house, style }) => {
      const [first] = run;
      if (!first || place === 0 || !house.indented || !style.flush) return 0;
      return isParagraphIndent(first.indent) ? -3 : 1.5;
    },
  },
  { name: 'marked-crosshead', weigh: ({ run }) => (run[0]?.mark === 'crosshead' ? -8 : 0) },
  {
    name: 'meta-line',
    weigh: ({ run }) => (run.length > 1 && run.slice(1).some(({ kind }) => kind === 'meta') ? 4 : 0),
  },
  { name: 'page-start', weigh: ({ run }) => (run[0]?.opensPage ? 3 : 0) },
  {
    name: 'after-signature',
    weigh: ({ before, run, next }) => afterSignature(before, run.length > 0 && next?.kind === 'text'),
  },
  {
    name: 'lead-below',
    weigh: ({ run, next }) => (next?.kind === 'text' && hasLead(next.text) ? (run.length > 0 ? 6 : 4) : 0),
  },
  {
    name: 'said-again-below',
    weigh: ({ run, next, place }) =>
      place > 0 &&
      next?.kind === 'text' &&
      run.some(({ text }) => text.length >= 6 && echoOf(text, next.text.slice(0, 60)) >= 0.6)
        ? 2
        : 0,
  },
  {
    name: 'event',
    weigh: ({ run }) =>
      run.some(({ text }) => endsWithEvent(text)) ? (/了[”！!]?$/.test(run[0]?.text ?? '') ? 0.5 : 1.5) : 0,
  },
  {
    name: 'photo-below',
    weigh: ({ run, next, after }) =>
      run.length > 0 && next?.kind === 'text' && next.text.length <= 180 && isPhotographer(after) ? 4 : 0,
  },
  {
    name: 'caption-below',
    weigh: ({ next, after }) =>
      next?.kind === 'text' && after?.kind === 'signature' && next.text.length <= 180 && captionForm.test(next.text)
        ? 2
        : 0,
  },
  {
    name: 'signed-apart',
    weigh: ({ place, signed, led, signedBelow, before }) =>
      place > 0 && (signed || led) && signedBelow && !closesArticle(before) ? 4 : 0,
  },
  {
    name: 'news-opening',
    weigh: ({ next }) => (next?.kind === 'text' && opensAsNews(next.text) ? 2.5 : 0),
  },
  {
    name: 'goes-on-below',
    weigh: ({ next, place }) => (place > 0 && next?.kind === 'text' && goesOn(next.text) ? -3 : 0),
  },
  {
    name: 'dash-below',
    weigh: ({ run }) => (run.slice(1).some(({ text }) => /^(?:——|—|──)\S/.test(text)) ? 3 : 0),
  },
  {
    name: 'document-name',
    weigh: ({ run }) => (run.some(({ text }) => documentName.test(text)) ? 3 : 0),
  },
  { name: 'office-kicker', weigh: ({ run }) => (run.length > 1 && run[0] && isOfficeKicker(run[0].text) ? 3.5 : 0) },
  {
    name: 'column-line',
    weigh: ({ run }) => (run.some(({ kind, text }) => kind === 'column' || /^【[^】]{2,12}】/.test(text)) ? 2.5 : 0),
  },
  {
    name: 'wide-gap',
    weigh: ({ run, house }) => (run[0] && spaceAbove(run[0], house) >= 2 ? (house.gap > 0 ? 4 : 2) : 0),
  },
  {
    name: 'gap-above-headline',
    weigh: ({ run, next, house }) =>
      run[0] && next && house.gap === 0 && run[0].gap >= 1 && next.gap < run[0].gap ? 1.5 : 0,
  },
  { name: 'several-lines', weigh: ({ run }) => (run.length >= 2 && run.length <= 5 ? (run.length <= 3 ? 3 : 1.5) : 0) },
  {
    name: 'two-clauses',
    weigh: ({ run }) => (run.some(({ text }) => /^\S{3,16}[ \u3000]+\S{3,16}/.test(text)) ? 1 : 0),
  },
  { name: 'length', weigh: (site) => lengthWeight(longestLine(site)) },
  {
    name: 'briefs',
    weigh: ({ run }) => (run.length === 1 && run[0] && briefs.test(run[0].text) ? 8 : 0),
  },
  {
    name: 'numbered-crosshead',
    weigh: ({ run }) => (run.length === 1 && run[0] && !run[0].mark && numbered.test(run[0].text) ? -4 : 0),
  },
  {
    name: 'no-text-below',
    weigh: ({ next, place, run }) => (place > 0 && next?.kind !== 'text' && !run.some(({ mark }) => mark) ? -2.5 : 0),
  },
  {
    name: 'ends-like-a-sentence',
    weigh: ({ run }) =>
      run.length === 1 &&
      run[0] &&
      (endsSentence(run[0].text) || (endsWithColon(run[0].text) && !isOfficeKicker(run[0].text)))
        ? -2.5
        : 0,
  },
  {
    name: 'unsigned-above',
    weigh: ({ before, signed, style, place }) =>
      place > 0 &&
      !closesArticle(before) &&
      !signed &&
      style.afterSignature >= 2 &&
      style.afterSignature >= style.runs * 0.25
        ? -2.5
        : 0,
  },
  {
    name: 'no-lead-below',
    weigh: ({ run, next, style, place }) =>
      place > 0 &&
      run.length < 2 &&
      style.withLead >= 2 &&
      style.withLead >= style.runs * 0.3 &&
      !(next && hasLead(next.text))
        ? -2.5 * Math.min(1, style.withLead / Math.max(1, style.runs) + 0.2)
        : 0,
  },
  { name: 'alike-crossheads', weigh: alikeCrossheads },
  {
    name: 'bare-paragraph',
    weigh: ({ run, place, next }) => (place > 0 && run.length === 0 ? (next && hasLead(next.text) ? -2 : -5) : 0),
  },
];

/** Single short lines of one length that follow one another with text between are crossheads of one article. */
function alikeCrossheads({ run, sites, place, before, next }: BoundarySite): number {
  const [line] = run;
  if (run.length !== 1 || !line || line.text.length > 14 || closesArticle(before) || (next && hasLead(next.text)))
    return 0;
  const isAlike = (site: Site | undefined) =>
    site?.run.length === 1 &&
    !closesArticle(site.before) &&
    Math.abs((site.run[0]?.text.length ?? 0) - line.text.length) <= 2;
  const alike = [sites[place - 1], sites[place + 1]].filter(isAlike).length;
  return alike * -1.5;
}
