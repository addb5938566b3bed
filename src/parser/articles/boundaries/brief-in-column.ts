import { spaceAbove } from '../../house/survey.ts';
import type { Part } from '../../part.ts';
import { readLead } from '../../signatures/lead.ts';
import { opensAsItem } from '../../text/item-mark.ts';
import { endsSentence } from '../../text/marks.ts';
import { goesOn } from '../../text/opening.ts';
import type { BoundarySite } from './rule.ts';

/** Shortest and longest brief. */
const shortest = 30;
const longest = 400;

/** `又讯：` `〔又電〕`: from where the one above came, too. */
const again = /^[〔【(（]?(?:又[讯訊电電]|另[讯訊据據])/;

/** `〔聯合社青口二日電〕`: dispatches of other places are strung together under one headline. */
export const isDispatch = (text: string): boolean =>
  /[电電][】〕）)\]：:\s]/.test(text.slice(0, readLead(text)?.length ?? 0));

/** `■青口大桥通车…` below a blank line, where paragraphs are set in and close: parted as articles are, not as the items of a list. */
const standsAsArticle = (part: Part, { house }: BoundarySite): boolean =>
  house.gap === 0 && house.indented && spaceAbove(part, house) >= 1;

/**
 * The first paragraph of a column of briefs, or the next, is over and as long as briefs are: another follows. A signature below several
 * that are not signed is that of who gathered them.
 */
export function isBriefInColumn(site: BoundarySite): boolean {
  const { inBriefs, before, lastText, next, paragraphs, signedBelow } = site;
  if (!inBriefs || signedBelow || paragraphs !== 1) return false;
  if (next?.kind !== 'text' || lastText === undefined || before !== lastText) return false;
  if (next.text.length < shortest || next.text.length > longest || lastText.text.length > longest) return false;
  if (!endsSentence(lastText.text) || opensAsItem(next.text) !== opensAsItem(lastText.text)) return false;
  if (opensAsItem(next.text) && !standsAsArticle(next, site)) return false;
  return !again.test(next.text) && !goesOn(next.text) && !isDispatch(next.text);
}

/** A line of a column of briefs above one text as long as briefs are, and below another that is over: `路灯维修` / `物业对小区二十盏路灯逐一检修。` */
export function isHeadedBrief({ inColumn, lastText, before, next, paragraphs, below }: BoundarySite): boolean {
  if (!inColumn || paragraphs !== 1 || next?.kind !== 'text' || lastText === undefined || before !== lastText)
    return false;
  if (lastText.text.length > longest || !endsSentence(lastText.text) || goesOn(next.text)) return false;
  return next.text.length <= longest && below.filter(({ kind }) => kind === 'text').length === 1;
}
