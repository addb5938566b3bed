import type { Part } from '../part.ts';
import { endsSentence } from '../text/marks.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { isCutOff, sendsToRest } from '../text/teaser.ts';
import type { Unit } from '../unit.ts';
import type { RoleSite } from './rule.ts';

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
 * `这真是难忘的一天啊！` `推行已有两年,成效如何?` `昨天一大早… 閱讀全文>>`, `（請看附圖） ......` below a marked headline: a short sentence of
 * the text, which a line of a headline is not.
 */
function saysSentence(text: string, before: Part | undefined): boolean {
  if (before?.kind === 'text' && sendsToRest(text)) return true;
  if ((before?.mark === 'item' || before?.mark === 'heading') && isCutOff(text)) return true;
  if (!before || !endsSentence(text) || text.startsWith('【') || /^\S+[ \u3000]\S/.test(text)) return false;
  const below = before.kind === 'text';
  if (/[,，]/.test(text)) return below || (text.length >= 16 && before.kind === 'short');
  return below && (/[。｡]$/.test(text) || exclamation.test(text));
}

/** How a headline ends that asks or exclaims. */
const asks = endsWithOneOf('？?！!');

/** A short line that belongs to the running text; on a page of indented paragraphs, a line that asks at the margin is none. */
export const isSpoken = ({ unit, before, after, house }: RoleSite): boolean =>
  !unit.running &&
  !unit.mark &&
  !isQuotedHeadline(unit.text, after) &&
  !(house.indented && unit.indent < 2 && asks(unit.text)) &&
  saysSentence(unit.text, before);
