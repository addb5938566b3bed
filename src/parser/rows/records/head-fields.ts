import { era, figure } from '../../dates/patterns.ts';
import { blanks } from '../../text/blank.ts';
import { lean } from '../../text/lean.ts';
import { anyWord, oneOf } from '../../text/one-of.ts';
import { holdsOneOf } from '../../text/quick-look.ts';
import { unitsOf } from '../../text/unit-set.ts';

/** What a field of a head says; `word` is any other short word, as the section of the page. */
export type HeadField = 'day' | 'page' | 'paper' | 'writer' | 'number' | 'word';

/** The fields of a line, and what they say. */
export interface HeadLine {
  kinds: readonly HeadField[];
  /** The page as printed, without its sign. */
  page?: string;
  /** The hour stands beside the day, as only sites and apps print it. */
  timed: boolean;
}

const longest = 80;
const mostWords = 3;
const longestWord = 12;

const mayHold = holdsOneOf('0123456789０１２３４５６７８９〇○零一二三四五六七八九');
/** Marks of sentences and of headlines: no field holds them. */
const sentence = holdsOneOf('。！？!?“”「」『』…—▲■●');
const hour = /\d[:：]\d\d/;

/** What stands between fields. */
const gaps = unitsOf(`${blanks}|｜/／∕,，;；【】[]〔〕［］（）()《》〈〉`);
/** A dot beside a day, a page or a paper; in the midst of a name it parts nothing. */
const dots = unitsOf('·•・');
const aboveField = unitsOf(`${blanks}0123456789第`);
const belowField = unitsOf(`${blanks}0123456789日号號版报報`);

function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (!dots.has(unit)) return gaps.has(unit);
  return (
    (at + 1 < text.length && aboveField.has(text.charCodeAt(at + 1))) ||
    (at > 0 && belowField.has(text.charCodeAt(at - 1)))
  );
}

/** Index of the gap behind a field, or the end of the text. */
function endOfField(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length && !isGap(text, end)) end += 1;
  return end;
}

/** With what a day opens. */
const opensDay = unitsOf('日中民0123456789０１２３４５６７８９〇○零一二三四五六七八九十廿卅元');
const weekday = '(?:[\\s\\u3000]*[（(]?(?:星期|[周週]|[礼禮]拜)?[一二三四五六日天][)）]?(?![\\p{L}\\p{N}]))';
const day = lean(
  new RegExp(
    `(?:日期[:：]\\s?)?(?:(?:${era})?${figure}{2,4}\\s?(?:年\\s?${figure}{1,3}\\s?月\\s?${figure}{1,3}\\s?[日号號]|([-./])\\d{1,2}\\1\\d{1,2})|(?:19|20)\\d\\d[01]\\d[0-3]\\d)(?![\\d-])${weekday}?(?:[\\s\\u3000]+\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)?`,
    'uy',
  ),
);
const page = oneOf(
  new RegExp(
    `^(?:版[次面位别別号號]?[:：])?${anyWord(
      '第?\\s?([A-Za-z]{0,2}\\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3})[版頁页](?:[次面])? ([A-Z]{1,2}\\d{1,3})',
      '[Pp]\\.?(\\d{1,3})',
    )}(?:[:：]?\\p{Script=Han}{1,8})?$`,
    'u',
  ),
  /^版[次面位别別号號]?[:：]([A-Z]{0,2}\d{1,3})$/u,
  /^([头頭]版)$/u,
);
const paper = /(?:[报報]|[周週月半][刊报報]|[通新][讯訊]|[报報刊社网網台臺])$|^[A-Z][A-Za-z ]{2,20}$/;
const writer = oneOf(
  /^(?:[Bb]y|BY|(?:本[报報刊]|特[约約派])?(?:[记記]者|作者|撰文|撰稿|通[讯訊][员員]|[采採][访訪写寫]))(?:[:：]?\p{Script=Han}{0,9}|[:：]\S{1,12})$/u,
  // `文藝` names a page
  /^文字?(?:[:：]\S{1,12})?$/u,
);
const number =
  /^(?:(?:文章|新[闻聞]|稿件)?(?:[编編][号號]|序[号號])[:：]?|No\.?|#|第)?[:：]?[A-Za-z]{0,3}\d{1,18}(?:[号號期]|字)?$/;
const word = lean(/^(?:版[名面][:：]|[栏欄]目[:：]|[类類][别別][:：])?[\p{Script=Han}A-Za-z·．・•]{1,12}$/u);

/** The day that stands at an index. */
function dayAt(text: string, at: number): string | undefined {
  if (!opensDay.has(text.charCodeAt(at))) return undefined;
  day.lastIndex = at;
  return day.exec(text)?.[0];
}

function kindOf(text: string): HeadField | undefined {
  if (page.test(text)) return 'page';
  if (writer.test(text)) return 'writer';
  if (number.test(text)) return 'number';
  if (!word.test(text) || text.length > longestWord) return undefined;
  return paper.test(text) ? 'paper' : 'word';
}

/** `编辑/沈一舟`: who made a page, and no record of an article. */
const holdsStroke = holdsOneOf(':：/／');
const madeBy = /(?:[编編][辑輯]|[责責][编編]|版式|校[对對])[:：/／]/;

/** Reads a line as fields, each of which says day, page, paper, section, writer or number; absent when anything else stands there. */
export function readHeadLine(text: string): HeadLine | undefined {
  if (text.length > longest || text.length < 2 || !mayHold(text) || sentence(text)) return undefined;
  if (holdsStroke(text) && madeBy.test(text)) return undefined;
  const kinds: HeadField[] = [];
  let found: string | undefined;
  let timed = false;
  for (let at = 0; at < text.length; ) {
    if (isGap(text, at)) {
      at += 1;
      continue;
    }
    const dated = dayAt(text, at);
    if (dated !== undefined) {
      if (kinds.includes('day')) return undefined;
      kinds.push('day');
      timed = hour.test(dated);
      at += dated.length;
      continue;
    }
    const next = text.slice(at, endOfField(text, at));
    const kind = kindOf(next);
    if (kind === undefined) return undefined;
    const above = kinds[kinds.length - 1];
    // `By 沈一舟`: the name stands behind the word
    if (!(above === 'writer' && kind === 'word')) kinds.push(kind);
    if (kind === 'page') found = next.replace(/^版[次面位别別号號]?[:：]|^第|[版頁页].*$/g, '');
    at += next.length;
  }
  if (kinds.filter((kind) => kind === 'word').length > mostWords) return undefined;
  // `記者沈一舟/三岔報導`: who wrote, and nothing of the record
  if (!kinds.some((kind) => kind === 'day' || kind === 'page' || kind === 'paper')) return undefined;
  return { kinds, ...(found === undefined ? {} : { page: found }), timed };
}
