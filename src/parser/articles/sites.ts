import { bareColumn, isBriefsName } from '../headlines/column-name.ts';
import { type House, spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { hasLead } from '../signatures/lead.ts';
import { blanks } from '../text/blank.ts';
import { countsPictures, givesPicture } from '../text/caption.ts';
import { isOfficeKicker } from '../text/office-kicker.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { type Alike, countAlike } from './alike-sites.ts';
import { type Apart, noGaps, standsApart, withGap } from './apart.ts';
import { isPicture } from './boundaries/signed.ts';
import { longestHeadline } from './take-list.ts';
import { holdsItems } from './untitled-items.ts';

/** A run of short lines, or a bare paragraph, above which a new article may begin. */
export interface Site extends Alike {
  /** Index of the first part of the run. */
  start: number;
  /** Index of the first part after the run; equal to `start` for a bare paragraph. */
  end: number;
  run: readonly Part[];
  before?: Part | undefined;
  /** The first part after the run. */
  next?: Part | undefined;
  /** The paragraph stands in a column of briefs, nothing but texts and their signatures between. */
  inBriefs?: boolean;
  /** How the paragraph stands apart from the one above it. */
  apart?: Apart | undefined;
}

const headKinds = new Set(['short', 'column', 'meta']);

/** `第一章 总则`: opens a part of a document. */
const chapter = /^第[一二三四五六七八九十百\d]{1,4}[章节節编編篇][ \u3000]?\S{0,12}$/;

/** `一、哪些人可以参加？` below a headline: the first crosshead of its text. */
const firstOf = /^(?:一、|[（(]一[）)]|壹、)\S/;

/** Names of boxes and sections inside an article; no headline reads so. */
const boxes = new Set(
  '核心阅读 核心閱讀 核心提示 内容提要 內容提要 内容提示 阅读提示 閱讀提示 新闻背景 新聞背景 背景链接 背景連結 相关链接 相關連結 新闻链接 新聞連結 记者手记 記者手記 采访手记 採訪手記 编者按 編者按 编后 編後 编前 編前 开栏语 開欄語 开栏的话 開欄的話 专家点评 專家點評 名词解释 名詞解釋 延伸阅读 延伸閱讀 作者简介 作者簡介 人物简介 人物簡介 人物名片 小贴士 小貼士 温馨提示 溫馨提示 记者观察'.split(
    ' ',
  ),
);

const longestBox = 4;
/** `１、渡口` below `秋收（附图片８张）`: the first of several pictures. */
const firstPicture = /^[1１一][、.．]/;
const opensPictures = (part: Part, before: Part | undefined): boolean =>
  before?.kind === 'short' && firstPicture.test(part.text) && countsPictures(before.text);

const holdsMark = holdsOneOf(`${blanks}【】:：`);

/** `核心阅读` `新闻背景`: a line that names a box of the article in which it stands. */
const isBox = (part: Part | undefined): boolean =>
  part?.kind === 'short' &&
  (holdsMark(part.text)
    ? boxes.has(part.text.replace(/[【】:：\s]/g, ''))
    : part.text.length <= longestBox && boxes.has(part.text));

/** True for a part with which a headline may begin. */
const opensHead = (part: Part, before: Part | undefined): boolean =>
  part.opens === true ||
  (part.parted === true && part.kind === 'signature' && !part.glued) ||
  (headKinds.has(part.kind) && part.rule !== 'closing-source' && !(before && isBox(part)));
/** Lines that a headline and what stands with it have at most above its writer. */
const longestHead = 8;

const belowHeadline = new Set(['text', 'meta', 'signature', 'note', 'caption']);

/** `·短新闻·`: names a column of briefs that have no headlines. */
const headsBriefs = (head: readonly Part[]): boolean =>
  head.length > 0 && head.length <= 2 && head.every(({ text }) => isBriefsName(bareColumn(text)));

/** True for a signature that closes the text above it rather than opening the text below. */
export function closesArticle(part: Part | undefined): boolean {
  return (part?.kind === 'signature' && !part.opens) || part?.kind === 'dateline' || part?.rule === 'minutes-line';
}

/** Longest caption between a headline and the lead of its text. */
const longestCaption = 60;

/** `顧小滿談起經過。（沈一舟攝）` `…。（民眾提供）` right above a lead: the text with the lead is that of the headline. */
function belowSignedCaption(parts: readonly Part[], index: number): Part | undefined {
  const [caption, credit] = [parts[index], parts[index + 1]];
  if (caption?.kind !== 'text' || caption.text.length > longestCaption || hasLead(caption.text)) return undefined;
  const signed = credit?.kind === 'signature' && credit.glued === true && isPicture(credit);
  const text = signed || givesPicture(caption.text) ? parts[index + (signed ? 2 : 1)] : undefined;
  return text?.kind === 'text' && hasLead(text.text) ? text : undefined;
}

/**
 * The first part from an index on that is no note, and no caption, signed or not, right above a text; behind a note, no reporter's line
 * either: both stand between headline and text.
 */
function firstBelow(parts: readonly Part[], index: number): Part | undefined {
  const below = belowSignedCaption(parts, index);
  if (below) return below;
  if (parts[index]?.kind === 'caption') {
    const signed = parts[index + 1]?.kind === 'signature' ? 2 : 1;
    if (parts[index + signed]?.kind === 'text') return parts[index + signed];
  }
  if (parts[index]?.kind !== 'note') return parts[index];
  const next = parts[index + 1];
  return next?.kind === 'signature' && parts[index + 2]?.kind === 'text' ? parts[index + 2] : next;
}

/** Most parts that pictures set into one text make: a caption and who took it, twice. */
const mostSetIn = 4;

/** The text into which a picture is set: it is listed behind the text, and the text goes on below it. */
function textAround(parts: readonly Part[], index: number): Part | undefined {
  const line = parts[index]?.line ?? 0;
  for (let back = 1; back <= mostSetIn; back += 1) {
    const part = parts[index - back];
    if (part?.kind === 'text' && (part.spans[part.spans.length - 1]?.line ?? 0) > line) return part;
  }
  return undefined;
}

/** The last part up to an index that is no note (`扫描二维码…` stands below the signature) and no picture set into the text above. */
function lastAbove(parts: readonly Part[], index: number): Part | undefined {
  const last = parts[index];
  if (last?.kind === 'note') return parts[index - 1];
  return last?.kind === 'text' ? last : (textAround(parts, index) ?? last);
}

/** A single plain line right above a heading: its kicker; no day and no source, which close the text above. */
const isKicker = (parts: readonly Part[], start: number, index: number): boolean =>
  index - start === 1 &&
  parts[start]?.kind === 'short' &&
  parts[start]?.mark === undefined &&
  ((!parts[start]?.under && !/^[-—－]|[日号號。,，;；:：]$/.test(parts[start]?.text ?? '')) ||
    isOfficeKicker(parts[start]?.text ?? ''));

/** Below the fields of a record and its title stands the text, however short its first line. */
const isBelowRecord = (parts: readonly Part[], start: number, index: number): boolean =>
  parts[index - 1]?.rule === 'record-field' && parts.slice(start, index).some(({ kind }) => kind === 'short');

/**
 * Finds every place where an article may begin, in order: runs of short lines (cut at page starts and wide gaps), and paragraphs after a
 * signature or with a lead of their own.
 */
export function findSites(parts: readonly Part[], house: House, common: () => ReadonlySet<number>): Site[] {
  const sites: Omit<Site, keyof Alike>[] = [];
  let index = 0;
  let runEnd = -1;
  let briefs = false;
  let gaps = noGaps;
  while (index < parts.length) {
    const part = parts[index];
    if (!part) break;
    const start = index;
    if (opensHead(part, parts[start - 1])) {
      index += 1;
      let close = true;
      for (let next = parts[index]; next; next = parts[index]) {
        const underHeadline =
          next.kind === 'signature' &&
          (belowHeadline.has(parts[index + 1]?.kind ?? '') || isBox(parts[index + 1])) &&
          index - start <= longestHead &&
          !next.glued;
        if ((!headKinds.has(next.kind) || isBox(next)) && !underHeadline) break;
        if (chapter.test(next.text) || (!next.mark && firstOf.test(next.text) && parts[index - 1]?.kind === 'short'))
          break;
        if (opensPictures(next, parts[index - 1])) break;
        if (next.opensPage || (spaceAbove(next, house) >= 2 && parts[index - 1]?.mark !== 'section')) break;
        // a list right below a text, and a headline set apart from it
        const apart = spaceAbove(next, house) >= 1;
        if (apart && close && index - start > longestHeadline) break;
        close &&= !apart;
        const above = parts[index - 1]?.kind;
        if (next.mark === 'crosshead') break;
        if (next.mark === 'section' && parts[index + 1]?.mark === 'heading') break;
        if (next.kind === 'short' && next.mark === undefined && isBelowRecord(parts, start, index)) break;
        const named = parts[index - 1]?.under
          ? parts[index - 1]?.mark === 'section'
          : above === 'column' || above === 'meta';
        if ((next.mark === 'heading' || next.mark === 'item') && !named && !isKicker(parts, start, index)) break;
        index += 1;
      }
      runEnd = index;
      gaps = noGaps;
      briefs =
        headsBriefs(parts.slice(start, Math.min(index, start + 3))) ||
        holdsItems(parts.slice(start, index), parts, index, common);
      sites.push({
        start,
        end: index,
        run: parts.slice(start, index),
        before: lastAbove(parts, start - 1),
        next: firstBelow(parts, index),
      });
    } else {
      index += 1;
      const apart = parts[start - 1]?.kind === 'text' ? standsApart(parts, start, gaps) : undefined;
      if (part.kind === 'text') gaps = apart ? withGap(noGaps, part) : withGap(gaps, part);
      if (
        part.kind === 'text' &&
        start !== runEnd &&
        (start === 0 ||
          part.opensPage ||
          part.jumpFrom !== undefined ||
          part.mark === 'brief' ||
          apart !== undefined ||
          closesArticle(lastAbove(parts, start - 1)) ||
          (parts[start - 1]?.kind === 'text' && (briefs || hasLead(part.text))))
      ) {
        sites.push({
          start,
          end: start,
          run: [],
          before: lastAbove(parts, start - 1),
          next: part,
          inBriefs: briefs,
          apart,
        });
      }
    }
  }
  return countAlike(sites);
}
