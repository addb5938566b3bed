import { slicePrinted } from '../printed.ts';
import { oneOf } from '../text/one-of.ts';
import type { SetAside } from '../tree.ts';
import { cutAside } from './cut-row.ts';
import { namesIssue } from './names-issue.ts';
import type { Row } from './row.ts';

/** `---`: what opens and closes the head of a Markdown file. */
const fence = '---';
/** Most rows of such a head. */
const most = 40;
/** `title: 青口周报`; an item of a list, or what a line above goes on with, stands below its field. */
const field = /^[A-Za-z][\w-]{0,30}\s*:/;
const title = /^title\s*:\s*["'“]?(?=\S)/i;
const closingQuote = /["'”]$/;

/** Rows below the head among which a headline is looked for, and those of its text that are looked at. */
const reach = 12;
const longestText = 200;

/** `二〇二一年六月见闻` `渡口摘要 #12`: an issue, not an article. */
const issue = oneOf(
  /[\d〇零一二三四五六七八九]{4}\s?[-./年]\s?[\d一二三四五六七八九十]|第\s?\S{1,4}\s?[期号號辑輯]|[周週月旬季年日早晚][报報刊记記]/i,
  /[简簡快电電][报報讯訊]|月[号號刊]|#\s?\d|摘要|[汇匯彙][总總编編]|合集|剪[报報]|[动動][态態]|速[递遞览覽]|新[闻聞]|[资資][讯訊]|通[讯訊]|消息/i,
  /newsletter|weekly|digest|news/i,
);
/** Longest headings, on the average, that are crossheads of one article. */
const crossheadLength = 10;

/** The headings below are the crossheads of one article, whose title stands in the head: short ones, and the title names no issue. */
function headsCrossheads(text: string, below: readonly Row[]): boolean {
  const headings = below.filter(({ level }) => level !== undefined);
  const length = headings.reduce((sum, row) => sum + row.text.length, 0);
  return (
    !issue.test(text) &&
    !namesIssue(text) &&
    headings.every(({ level }) => level !== 1) &&
    length <= headings.length * crossheadLength
  );
}

/** Fields that show such a head inside a file, where texts are parted by `---`, too. */
const fewestInside = 2;

const isField = (row: Row | undefined): boolean => row !== undefined && field.test(row.text);

/** Place after the head of a Markdown file that opens at `start`; `start` when none opens there. */
function endOfHead(rows: readonly Row[], start: number): number {
  if (rows[start]?.text !== fence || !isField(rows[start + 1])) return start;
  const length = rows.slice(start + 1, start + 1 + most).findIndex(({ text }) => text === fence);
  if (length < 0) return start;
  const end = start + 1 + length;
  const opensFile = start === 0 || rows[start]?.opensPage === true;
  const fields = rows.slice(start + 1, end).filter(isField).length;
  return opensFile || fields >= fewestInside ? end + 1 : start;
}

/** The rows of a head, set aside, and the title in it as a row when it is the headline of the text. */
function takeHead(head: readonly Row[], below: readonly Row[]): { kept: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  const headed = below.slice(0, reach).some(({ level, mark }) => level !== undefined || mark === 'heading');
  for (const row of head) {
    const named = title.exec(row.text)?.[0].length ?? 0;
    const at = named === 0 || (headed && !headsCrossheads(row.text.slice(named), below)) ? 0 : named;
    const stop = closingQuote.test(row.text) ? row.text.length - 1 : row.text.length;
    const parts: [number, number][] =
      at === 0
        ? [[0, row.text.length]]
        : [
            [0, at],
            [stop, row.text.length],
          ];
    for (const [from, to] of parts) setAside.push(...cutAside(row, from, to, 'front-matter'));
    const level = headed ? 1 : undefined;
    if (at > 0 && stop > at)
      kept.push({ ...row, ...slicePrinted(row, at, stop), mark: 'heading', level, opensPage: true });
  }
  return { kept, setAside };
}

/**
 * Sets the heads of Markdown files (front matter: `title: …`, `date: …`) aside, those of files put one below the other, too. The title
 * in a head is the headline of its text when no heading follows below, or none but crossheads. What opens below a head opens a page.
 */
export function splitFrontMatter(rows: readonly Row[]): { rows: readonly Row[]; setAside: SetAside[] } {
  if (!rows.some(({ text }) => text === fence)) return { rows, setAside: [] };
  const setAside: SetAside[] = [];
  const kept: Row[] = [];
  let opensPage = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const end = endOfHead(rows, index);
    if (!row) continue;
    if (end === index) {
      kept.push(opensPage ? { ...row, opensPage } : row);
      opensPage = false;
      continue;
    }
    const head = takeHead(rows.slice(index, end), rows.slice(end, end + longestText));
    kept.push(...head.kept);
    setAside.push(...head.setAside);
    opensPage = head.kept.length === 0;
    index = end - 1;
  }
  return { rows: kept, setAside };
}
