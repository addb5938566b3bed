import { readHeader } from '../furniture/header-text.ts';
import { anyWord } from '../text/one-of.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

/** Most rows above the head of a letter by mail, and most rows of the head. */
const most = 2;
const longest = 8;
/** Fewest rows of the head. */
const fewest = 2;

/** Who sends it, and who gets it. */
const party = /^(?:(?:寄|收|[发發])件[者人]|From|To)\s?[:：]/i;
/** What else programs print in the head of a letter: `MIME-Version: 1.0`, too. */
const field = new RegExp(
  `^${anyWord(
    '[A-Z][A-Za-z]{0,11}(?:-[A-Z][A-Za-z]{1,11}){1,3}',
    '(?:[抄密][送本]|密?副本|日期|[时時][间間]|[发發传傳寄][送件][时時日][间間期]|回[复覆復]|附件) Cc Bcc Date Sent Reply-To',
  )}\\s?[:：]`,
  'i',
);
/** An address or another field: a letter in a paper may say who wrote it to whom, and no more. */
const isOfProgram = (text: string): boolean => text.includes('@') || field.test(text);
const subject = /^(?:主旨|主[题題]|[标標][题題]|Subject)\s?[:：]\s*/i;

const mayBeHead = opensWithOneOf('寄收发發FfTt抄密副日时時回附CcBbDdSsRr主标標傳传');

/** `主旨：[青口校友] 電子報第 8 期`: the letter is an issue of its own; another subject may be the headline of its text. */
const namesIssue = (text: string): boolean =>
  readHeader(text.replace(subject, '')).issue !== undefined ||
  /(?:[电電]子[报報]|[周週月][报報刊]|[会會][讯訊]|通[讯訊])(?:[^\p{L}]|第|$)/u.test(text.replace(/》/g, ''));

/** `各位會員平安：` below the head of an issue. */
const greeting = /^(?:各位|[亲親敬尊][爱愛敬]的|Dear\s|Hi\s).{0,16}[:：,，!！]$/;

/** `-- `: what programs set above the lines that close every letter; most of them, and the longest. */
const closes = /^[-–—]{2}$/;
const mostClosing = 6;
const longestClosing = 60;

/** Index of the first row below the mark that closes a letter; the number of rows where none does. */
function startOfClosing(rows: readonly Row[]): number {
  const first = Math.max(0, rows.length - mostClosing);
  const at = rows.slice(first).findLastIndex(({ text }) => closes.test(text));
  const below = rows.slice(first + at + 1);
  return at >= 0 && below.every(({ text }) => text.length <= longestClosing) ? first + at + 1 : rows.length;
}

/** `日期：2021年6月2日`: dates the issue. */
const day = /^(?:日期|[时時][间間]|[发發傳传寄][送件]?[时時日][间間期]|Date|Sent)\s?[:：]/i;

/**
 * Marks the head of a letter by mail: who sends it, who gets it, and when. A subject that names no issue stays; below one that does,
 * the greeting and what closes every letter are marked, too.
 */
export function markMail(rows: readonly Row[]): readonly Row[] {
  const start = rows.slice(0, most + 1).findIndex(({ text }) => mayBeHead(text) && party.test(text));
  if (start < 0) return rows;
  let end = start;
  let named = false;
  let parties = 0;
  for (let row = rows[end]; row && end - start < longest && row.mark === undefined; row = rows[end]) {
    if (party.test(row.text)) parties += 1;
    else if (subject.test(row.text)) named = namesIssue(row.text);
    else if (!field.test(row.text)) break;
    end += 1;
  }
  if (end - start < fewest || parties === 0) return rows;
  if (!named && !rows.slice(start, end).some(({ text }) => isOfProgram(text))) return rows;
  if (named && greeting.test(rows[end]?.text ?? '')) end += 1;
  const closing = named ? startOfClosing(rows) : rows.length;
  return rows.map((row, index) => {
    const ofHead = index >= start && index < end && (named || !subject.test(row.text));
    if (!ofHead && index < closing) return row;
    return { ...row, mark: day.test(row.text) ? 'masthead' : 'service' };
  });
}
