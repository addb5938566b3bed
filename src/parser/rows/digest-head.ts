import { readHeader } from '../furniture/header-text.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import type { Row } from './row.ts';

/** Longest name of a digest, and longest line of its day. */
const longestName = 12;
const longestDay = 24;
/** Fewest briefs of a digest; the share of them that their writers close. */
const fewest = 4;
const share = 0.8;

const isDay = ({ text, mark }: Row): boolean => {
  if (mark !== undefined || text.length > longestDay) return false;
  const { date, words } = readHeader(text);
  return date && words.length === 0;
};

/**
 * `鄉鎮短波` / `中華民國110年6月2日` above nothing but briefs, each a paragraph that its writer closes: the two name and date the issue,
 * no article of it has a headline.
 */
export function markDigestHead(rows: readonly Row[]): readonly Row[] {
  const [name, dated, first] = rows;
  if (!name || !dated || !first || rows.length < fewest + 2) return rows;
  if (name.mark !== undefined || name.text.length > longestName || endsSentence(name.text)) return rows;
  if (!isDay(dated) || !isRunningText(first.text)) return rows;
  // one line may stand below the last of them: who edits the column
  const briefs = rows.slice(2, isRunningText(rows[rows.length - 1]?.text ?? '') ? undefined : -1);
  if (briefs.length < fewest || !briefs.every(({ text }) => isRunningText(text))) return rows;
  const signed = briefs.filter(({ text }) => closingTail(text)?.signature !== undefined).length;
  if (signed < briefs.length * share) return rows;
  return rows.map((row, index) => (index < 2 ? { ...row, mark: 'masthead' } : row));
}
