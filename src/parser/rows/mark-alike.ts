import { placesOf } from '../lists.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

/** `沈一舟 | 渡口的三条船`, `民生｜老渡口搬新家`: writer or section, a stroke, the headline. */
const divided = lean(/^[\p{Script=Han}·A-Za-z\d]{2,10}\s?[|｜丨]\s?[^|｜丨]{1,40}$/u);

const holdsStroke = holdsOneOf('|｜丨');

/** Longest line of the form. */
const longest = 53;

/** Fewest headlines of one form on an issue, and the share of such lines with a text right below. */
const fewest = 3;
const share = 0.75;

/** Marks the headlines of an issue that are all divided by a stroke; whatever is in front of it stays with them. */
export function markAlike(rows: readonly Row[]): Row[] {
  const isDivided = ({ text, mark }: Row) =>
    mark === undefined && text.length <= longest && holdsStroke(text) && divided.test(text);
  const alike = placesOf(rows, isDivided);
  const withText = alike.filter((index) => isRunningText(rows[index + 1]?.text ?? ''));
  if (withText.length < fewest || withText.length < alike.length * share) return [...rows];
  const marked = new Set(withText);
  return rows.map((row, index) => (marked.has(index) ? { ...row, mark: 'item' } : row));
}
