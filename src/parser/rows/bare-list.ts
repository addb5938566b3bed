import { entryText } from '../furniture/contents-entry.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isRunningText } from '../text/marks.ts';
import type { Row } from './row.ts';

/** Fewest rows without any text that are a list of headlines and nothing else. */
const fewest = 5;
/** Longest entry, and the share of entries that may read like sentences: headlines that ask or enumerate. */
const longest = 60;
const share = 0.1;

/** The first of the numbered items of a list. */
const first = /^(?:[（(]?(?:0?1|一)[)）、.．]|①)(?!\d)/;

const isText = ({ text }: Row): boolean => text.length > longest || text.includes('。');

/** True for an issue that prints no text at all: a list of headlines, with a name of the list, its day and labels of its groups. */
export function isBareList(rows: readonly Row[]): boolean {
  const [, second] = rows;
  if (rows.length < fewest || !second || rows.some((row, index) => isText(row) || (index > 0 && isOther(row))))
    return false;
  // a name below the first line: a poem
  if ((parseSignature(second.text)?.signers.length ?? 0) > 0) return false;
  // a second list
  if (rows.filter(({ text }) => first.test(text)).length > 1) return false;
  return rows.filter(({ text }) => isRunningText(entryText(text))).length <= rows.length * share;
}

const isOther = ({ mark }: Row): boolean => mark !== undefined && mark !== 'list' && mark !== 'item';
