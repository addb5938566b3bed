import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';

/** Rows at the head of an issue among which its number is looked for; the longest of them. */
const most = 4;
const longest = 40;

/** How offices call what they give out from time to time, with the day in brackets behind it. */
const name = lean(
  new RegExp(
    `${anyWord(
      '[纪紀]要 [专專][报報] [简簡][报報] 通[报報] 通[讯訊] [简簡快][讯訊] 信息 [动動][态態] 快[报報] [汇彙匯][编編] [摘要参參][报報阅閱] 要情 [会會][讯訊刊]',
      '月[报報] [周週][报報]',
    )}(?:[（(][^（()）]{4,24}[)）])?$`,
    'u',
  ),
);
/** `〔2012〕39号` `編號：112-17`: its number, as documents are numbered. */
const number =
  /^(?:第?[〔（([]\d{4}[\]〕）)]\s?(?:第\s?)?\d{1,4}\s?[号號期]|[编編][号號]\s?[:：]\s?[\d-]{2,12}(?:[号號])?)$/;
/** `發行單位：主計室` `青口县水利局办公室　签发：沈一舟`: who gives it out, who let it go. */
const issuer = lean(
  oneOf(
    /^(?:[发發]行|[编編]印|主[办辦编編]|承[办辦]|[编編][发發]|[发發]文)(?:[单單]位|[机機][关關構构])?\s?[:：]/u,
    /^\p{Script=Han}{3,20}(?:[办辦]公室|委|局|[处處]|科|部|院|中心|[会會])[ \u3000]+[签簽][发發](?:人)?\s?[:：]/u,
  ),
);
/** `青口县人民政府办公室编　　5月6日`: who made it, and the day. */
const made = lean(
  /^\p{Script=Han}{3,24}(?:[办辦]公室|委|局|[处處]|科|股|[组組]|部|院|中心|[会會]|站|[编編][印发發]?|主[办辦编編])[ \u3000]+(?:\d{4}年)?\d{1,2}月\d{1,2}日$/u,
);
/** `青口县人民政府新闻办公室` above the name. */
const office = lean(/^\p{Script=Han}{4,20}(?:[办辦]公室|[局委]|政府|[会會]|[处處]|部|中心)$/u);

const isPlain = (row: Row | undefined): row is Row =>
  row !== undefined && row.mark === undefined && row.text.length <= longest && !isRunningText(row.text);
const isIssuer = (text: string): boolean => issuer.test(text) || made.test(text);
const isName = (row: Row | undefined): boolean => isPlain(row) && name.test(row.text.replace(/[ \u3000]/g, ''));

/**
 * How many rows stand at the head of a briefing above its first text: the name it goes by, its number as documents have one, who gives it
 * out; or the name of a compilation of releases, below the office or alone. None without such a name.
 */
export function endOfBriefingHead(rows: readonly Row[]): number {
  const at = rows.slice(0, most).findIndex((row) => isPlain(row) && number.test(row.text));
  if (at > 0) {
    if (!rows.slice(0, at).every(isPlain) || !rows.slice(0, at).some(isName)) return 0;
    let end = at + 1;
    while (end < at + most && isPlain(rows[end]) && isIssuer(rows[end]?.text ?? '')) end += 1;
    return end;
  }
  const first = isPlain(rows[0]) && office.test(rows[0].text) ? 1 : 0;
  const compiled = rows[first];
  return isName(compiled) && /[汇彙匯][编編]/.test(compiled?.text ?? '') && isPlain(rows[first + 1]) ? first + 1 : 0;
}
