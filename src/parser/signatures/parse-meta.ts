import { findsOf } from '../text/finds.ts';
import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { readBesideDay } from './beside-day.ts';
import { isUnitName } from './labels.ts';
import { moved } from './moved.ts';
import { isNobody } from './nobody.ts';
import { parseSignature, type Signature } from './parse-signature.ts';

/** What a meta line says of the article; offsets into its text. */
export interface Meta {
  signature?: Signature;
  /** It holds a date. */
  dated: boolean;
}

/** The label of the next field, where a copy of a page has lost the blank before it. */
const next =
  '(?:[发發][布佈表]|[来來]源|[时時][间間]|日期|[点點][击擊閱阅]|[浏瀏][览覽]|(?:[语語]音)?[阅閱][读讀]|[责責]?[编編][辑輯]|[审審][核校]|字[号號体體])\\p{Script=Han}{0,3}\\s?[:：]';
/** No further name is the label of the next: `文／沈一舟　攝影／顧小滿`. */
const letter = `(?!${next})[\\p{Script=Han}·•・‧．]`;
/** `記者 沈　舟／青口報導`: a name of two characters, set as wide as one of three. */
const wideName = `${letter}[ \\u3000]{1,2}${letter}(?=[／/∕╱])`;
const names = `(?:${wideName}|(?:${letter}){1,9}(?:(?:[、,，]|\\s(?!\\p{Script=Han}{1,8}\\s?[:：／/]))(?:${letter}){1,6}(?!\\s?[:：／/])){0,5})`;
const end = `(?=[\\s\\u3000|｜;；)）（(\\]】／/∕╱<。]|$|${next})`;
const person =
  '(?:文章|本文|稿件|原)?作\\s?者|[发發]稿人|小记者|小記者|姓名|撰稿人?|撰文|供稿|投稿|记者|記者|通讯员|通訊員|(?:[张張][贴貼]|[发發][布佈表]|撰稿|投稿)者|' +
  '[张張][贴貼]人|[发發][布佈]人(?=[:：]\\s?\\p{Script=Han}{2,8}\\s+\\p{Script=Han}{2,6}[:：])|文[．·‧、/／]?[图圖]|文字?|摄影|攝影|' +
  '图片?|圖片?';
/** `作者：沈一舟` `攝影：顧小滿` `[作者：沈一舟]`, and without a colon `記者 沈一舟／青口報導` `作者 沈一舟` `By 沈一舟`. */
const writers = lean(
  new RegExp(
    `${anyWord(
      '(?<!\\p{Script=Han}) (?<=[:：]\\s?\\p{Script=Han}{2,10})(?=作\\s?者\\s?[:：])',
    )}(?:(${person})(?:\\s?[:：／/・|｜]|[】\\]\\t])\\s*|(${anyWord(
      '(?:本[报報]|\\p{Script=Han}{2,6}[报報网網社])?(?:记者|記者|作者|通讯员|通訊員) (?<![A-Za-z])B[yY]:?(?=\\s)',
    )})[\\s\\u3000]?)(${names})${end}`,
    'gu',
  ),
);
/**
 * `沈一舟 2015/11/10 16:58` `2011-11-19 12:00:00 / 沈一舟 報導 /` `2021-06-02 | 沈一舟 | 综合办` `2021-06-02  青口大学报  沈一舟`
 * `（110年6月2日　沈一舟）`: a name beside the day, and at most the paper or the office.
 */
const beside = lean(
  /^[（(]?(?:[\d\s:：/.年月日-]+[\s/／|｜]+(?:\p{Script=Han}{1,9}[报報刊社台臺网網站][\s/／|｜]+)?)?(\p{Script=Han}{2,4}|\p{Script=Han}{2,5}[·•・‧]\p{Script=Han}{2,5})(?:\s?(?:報導|报道|報道|[发發]表[于於]))?(?:\s*[|｜]\s*(\p{Script=Han}{2,12}))?(?:[\s/／|｜]*|[\s/／|｜]+[\d\s:：/.年月日-]+)[）)]?$/u,
);

/** `原创 沈一舟 青口发布 2021-06-02 18:23 发表于河口`: writer, account and day of a copy from an app. */
const account = lean(
  /^(?:原[创創][ \u3000]+)?(\p{Script=Han}{2,4})[ \u3000]+\S{2,16}[ \u3000]+\d{4}[-年]\d{1,2}[-月]\d{1,2}日?(?:[ \u3000]+\d{1,2}:\d\d)?(?:[ \u3000]+发表于\S{2,8})?$/u,
);
/**
 * `[沈一舟]　《青口报》（ 2021年06月02日 第 03 版）` `《青口日報》1957年1月11日　第2版`: writer, paper and page in the archive of a paper.
 */
const archived = lean(
  /^(?:[[［【](\p{Script=Han}{2,4})[\]］】][ \u3000]*)?《[^《》]{2,12}》[ \u3000]*(?:[（(][^（()）]{6,30}[)）]|\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[ \u3000，,]*第?\s?[\d一二三四五六七八九十A-D]{1,4}\s?版)$/u,
);

/** True for the line of data in the archive of a paper. */
export const isArchiveLine = (text: string): boolean => text.length <= 60 && archived.test(text);

/**
 * `《青口报》（2021年06月02日 第03版）`: day and page in brackets behind the paper, as the edition on the web prints them below every
 * headline; no page is headed so.
 */
export const isCitation = (text: string): boolean => endsAsPageInBrackets(text) && isArchiveLine(text);
const endsAsPageInBrackets = (text: string): boolean => /版\s?[)）]$/.test(text);

/** Labels that are read as the writer's: the table of labels does not hold them. */
const own = lean(/^(?:By:?|(?:文章|本文|稿件|原)作\s?者|.{2}[者人])$/iu);

const offices = lean(
  new RegExp(
    `(?<![图圖照相][片像]?|影像)(${anyWord(
      '来源 來源 稿源 (?:发稿|發稿|发布|發布|發佈|提供|供稿|发文|發文|新聞|新闻|資料|资料)?(?:单位|單位|机构|機構|机关|機關|来源|來源) 作\\s?者 供稿',
    )})(?:\\s?[:：]|[】\\]\\t])\\s*([^:：【】]*?)(?=${anyWord(
      '【 (?:[\\s\\u3000|｜;；／/]+[\\p{Script=Han}]{1,6}\\s?[:：]) [\\])）】] [\\s\\u3000]*$',
    )})`,
    'gu',
  ),
);
/** Says from where a text was taken: a paper or a site did not write it, an office that stands there gave it to its own site. */
const taken = /^(?:文章|稿件|信息|消息)?(?:来源|來源)$|稿源$/;
const medium =
  /[报報刊网網社台臺号號]$|[网網]站$|官[网網微]$|[编編][辑輯]部$|[书書]局$|新[闻聞]|[传傳]媒|媒[体體]|[电電][视視]|[广廣][播电電]/;
const gaveItself = (source: string): boolean => !medium.test(source) && isUnitName(source);
const personal = /^(?:作\s?者|供稿)$/;

/** Reads as many of the words of a text as are a signature, from its start. */
function readLongest(text: string): Signature | undefined {
  for (let rest = text; rest !== ''; rest = rest.replace(/[、,，\s\u3000]*[^、,，\s\u3000]*$/, '')) {
    const signature = parseSignature(rest);
    if (signature && signature.signers.length > 0) return signature;
  }
  return undefined;
}

/** Who is named with a label on the line. */
function readWriters(text: string): Signature['signers'] {
  const signers: Signature['signers'] = [];
  for (const found of findsOf(writers, text)) {
    const [whole, label = '', bare = '', value = ''] = found;
    const start = found.index + whole.length - value.length;
    if (isNobody(value)) continue;
    const plain = (label || bare).replace(/\s/g, '');
    const written = own.test(plain) ? '作者' : plain;
    const read = readLongest(`${written}：${value}`);
    const shift = start - written.length - 1;
    for (const signer of read?.signers ?? []) signers.push(moved(signer, shift));
  }
  if (signers.length > 0) return signers;
  const [, name, office] = beside.exec(text) ?? account.exec(text) ?? archived.exec(text) ?? [];
  // in brackets, so that a rare name is read, too
  const alone =
    name === undefined || (office !== undefined && !isUnitName(office)) ? undefined : parseSignature(`（${name}）`);
  const shift = text.indexOf(name ?? '') - 1;
  return (alone?.signers ?? []).map((signer) => moved(signer, shift));
}

/** The record of a book, whose writer did not write the article. */
const book = /定[价價]\s?[:：]|ISBN|出版(?:社|日期|[时時][间間])\s?[:：]/;

/** Reads `label：value` pairs: who wrote, which office released. */
export function parseMeta(text: string): Meta {
  const signature: Signature = { signers: book.test(text) ? [] : readWriters(text), units: [], explicit: true };
  for (const found of findsOf(offices, text)) {
    const [whole, label = '', value = ''] = found;
    const start = found.index + whole.lastIndexOf(value);
    // the day may stand behind the office
    const clean = value.replace(/[\s\u3000|｜;；／/]+(?:\d.*)?$/, '');
    if (clean === '' || clean.length > 30 || (taken.test(label) && !gaveItself(clean))) continue;
    if (personal.test(label) ? !isUnitName(clean) : false) continue;
    if (/\d{4}|^(?:本站|网络|原创|互联网|转载)/.test(clean)) continue;
    signature.units.push({ name: clean, start, end: start + clean.length });
  }
  const unlabelled = signature.signers.length + signature.units.length === 0 ? readBesideDay(text) : undefined;
  if (unlabelled) return { signature: unlabelled, dated: true };
  const dated = /(?:19|20)\d\d[-./年]|\d{2,3}[-./年]\d{1,2}[-./月]/.test(text);
  return signature.signers.length + signature.units.length > 0 ? { signature, dated } : { dated };
}
