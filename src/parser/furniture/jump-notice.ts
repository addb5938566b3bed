import { readNumber } from '../dates/numerals.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';

/** Marks beside a notice: `▲下转3版` `→下转第3版`. */
const marks = '[▲△▼▽▶▷►◀◁◄●○◆◇■□★☆※→⇨➡←⇦⬅<＜>＞*~～—–-]{0,3}\\s?';
const open = '[（(【\\[〔<＜《]{1,2}\\s?';
const close = '\\s?[）)】\\]〕>＞》]{1,2}';
/** `第3版` `A03版` `3、4版` `头版`: the first page named counts. */
const page =
  '(?:第\\s?)?[A-Z]?0?([\\d０-９一二三四五六七八九十]{1,3}|[头頭首])(?:\\s?[、,，和及至—-]\\s?[A-Z]?\\d{1,2})*\\s?[版页頁]';
/** `《村口修了新桥》` `：村口修了新桥`: the headline there. */
const headline = [
  '《[^》]{2,30}》',
  '〈[^〉]{2,30}〉',
  '“[^”]{2,30}”',
  '"[^"]{2,30}"',
  '「[^」]{2,30}」',
  '『[^』]{2,30}』',
  '[:：][^）)】\\]〕]{2,30}',
].join('|');
/** That headline in a notice. */
const named = /[《〈“"「『:：]([^》〉”"」』）)】\]〕]{2,30})/;
/** What may stand behind the page within the notice: the headline there, `①`. */
const more = `(?:\\s?(?:${headline})(?:一文)?|[^）)】\\]〕\\d]{0,10})`;

const wordsOnward = '(?:未完[,，、]?\\s?)?(?:[下紧緊文续續]?[转轉]|续见|續見|下接)';
const wordsBack = '(?:上接|上承|[紧緊承文]?接|[文上]承|[续續])';
/** Words that are a notice without brackets, too, where text stands before or behind. */
const plainOnward = '(?:未完[,，、]?\\s?)?[下紧緊文][转轉]';
const plainBack = '(?:上接|上承)';

/** A notice alone on its line, one in brackets beside text, and one that is plain by its words. */
const onward = [
  `^(?:…{1,2})?${marks}(?:${open})?${marks}${wordsOnward}\\s?${page}${more}(?:${close})?\\s?${marks}$`,
  `(?<=\\S\\s?)${open}${marks}(?:${wordsOnward}|文?接)\\s?${page}${more}${close}${marks}$`,
  `${marks}${plainOnward}\\s?${page}\\s?${marks}$`,
].map((form) => lean(new RegExp(form, 'u')));
const back = [
  `^${marks}(?:${open})?${marks}${wordsBack}\\s?${page}${more}(?:${close})?\\s?${marks}$`,
  `^${marks}${open}${marks}${wordsBack}\\s?${page}${more}${close}\\s*`,
  `^${marks}${plainBack}\\s?${page}(?:\\s?(?:…+|\\.{3,})\\s*$)?\\s*`,
].map((form) => lean(new RegExp(form, 'u')));

/** Longest notice, with a headline in it. */
const reach = 48;

/** A jump notice in a row: where it stands in the text and the page it names. */
export interface Jump {
  kind: 'onward' | 'back';
  start: number;
  end: number;
  page: number;
  /** The headline that it names. */
  title?: string;
}

const holdsPage = (text: string) => text.includes('版') || text.includes('页') || text.includes('頁');

const numberOf = (printed: string) => (/[头頭首]/.test(printed) ? 1 : readNumber(printed));

/** Where a notice stands in `part`, which begins at `offset` of the row, by the first form that fits. */
function find(kind: Jump['kind'], forms: readonly RegExp[], part: string, offset: number): Jump | undefined {
  if (!holdsPage(part)) return undefined;
  for (const form of forms) {
    const found = form.exec(part);
    const page = found?.[1] === undefined ? undefined : numberOf(found[1]);
    if (!found || page === undefined) continue;
    const title = named.exec(found[0])?.[1];
    const place = { start: offset + found.index, end: offset + found.index + found[0].length };
    return { kind, ...place, page, ...(title !== undefined && { title }) };
  }
  return undefined;
}

/** `…力争年底完工。(下转第4版)` `（上接第1版）`: the article goes on, or comes, on another page. */
export function jumpNotice({ text }: Row): Jump | undefined {
  if (!holdsPage(text)) return undefined;
  const tail = Math.max(0, text.length - reach);
  const forms = tail === 0 ? onward : onward.slice(1);
  return (
    find('onward', forms, text.slice(tail), tail) ??
    find('back', text.length <= reach ? back : back.slice(1), text.slice(0, reach), 0)
  );
}
