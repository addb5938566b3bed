import type { Row } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import { readHeader } from './header-text.ts';

/** Rows at the head of an issue among which the label of its motto is looked for, and rows that the head takes at most. */
const labelRows = 3;
const headRows = 18;

/** Longest row of such a head, and most rows between two that tell that they are of it: of the motto, and of names. */
const longest = 36;
const mostOfMotto = 10;
const mostNames = 2;

/** `最高指示` `语录`: what papers of the sixties print beside their names, a box with words of the leader below it. */
const label = /^(?:最高(?:最新)?指示|\S{0,5}[语語][录錄])[:：]?$/;

/** Who makes the paper, or prints it again; what it is for. */
const maker =
  /(?:[编編](?:[辑輯][部组組室]?)?[印编編]?|[辑輯]部|主[办辦编編]|[翻联聯]印|印[发發刷]?|出版)$|^[（(](?:特刊|[号號]外|[增副]刊|[内內]部|注意保存|[仅僅]供[参參]考)\S{0,6}[)）]$/;

/** A day, whatever became of its figures: `一九大七年九月四日`. */
const day = /^\S{3,5}年\S{1,3}月\S{1,4}$/;

const isOfHead = (text: string): boolean => {
  if (maker.test(text) || day.test(text)) return true;
  const { issue, aside } = readHeader(text);
  return issue !== undefined || aside;
};

/**
 * How many rows at the head of an issue hold the name of the paper, the box with its motto, its number, its day and who makes it, in
 * whatever order the columns of the head came into the file. None without the label of a motto.
 */
export function endOfMottoHead(rows: readonly Row[], isHeader: (index: number) => boolean): number {
  if (!rows.slice(0, labelRows).some(({ text }) => label.test(text))) return 0;
  let end = 0;
  let quoted = false;
  for (let index = 0; index < Math.min(headRows, rows.length); index += 1) {
    const { text, mark } = rows[index] ?? { text: '' };
    if (mark !== undefined || text.length > longest || index - end >= (quoted ? mostOfMotto : mostNames + 1)) break;
    if (index < labelRows && label.test(text)) {
      quoted = true;
      end = index + 1;
    } else if (quoted && endsSentence(text)) {
      quoted = false;
      end = index + 1;
    } else if (isHeader(index) || isOfHead(text)) end = index + 1;
  }
  return end;
}
