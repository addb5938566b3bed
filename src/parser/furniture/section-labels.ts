import { placesOf } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, endsWithColon, isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';

/** `【部门动态】` `【局處動態】` `【各地传真】`: what a briefing calls a group of its items; columns of papers are called otherwise. */
const label = lean(
  /^[【〖](?:要[闻聞]|\p{Script=Han}{2,6}(?:[动動][态態]|[传傳]真|要[闻聞]|[调調]研|[会會][务務]|[信讯訊]息|交流|分享|速[递遞]|[简簡][讯訊]))[】〗]$/u,
);
/** The mark before a headline of a briefing. */
const item = /^(?:[■◆▲●★※▎◇□▶►]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、])/;
const opensBox = opensWithOneOf('【〖');
/** `【镇街风采】`, whatever it says: a group where the marked headlines are more than the labels. */
const anyLabel = lean(/^[【〖]\p{Script=Han}{2,8}[】〗]$/u);
/** Longest label, the fewest of them that show groups, and the longest headline. */
const longest = 12;
const fewest = 2;
const longestHeadline = 40;

/** A marked headline with its text below, or what announces a list. */
const isMarkedHeadline = (rows: readonly Row[], index: number): boolean => {
  const { text = '' } = rows[index] ?? {};
  const { text: below = '' } = rows[index + 1] ?? {};
  return (
    text.length <= longestHeadline &&
    item.test(text) &&
    !endsSentence(text) &&
    (isRunningText(below) || endsWithColon(below))
  );
};

/** Rows with nothing but a label in brackets. */
function labelsOf(rows: readonly Row[]): number[] {
  return placesOf(
    rows,
    ({ text, mark }) => mark === undefined && text.length <= longest && opensBox(text) && anyLabel.test(text),
  );
}

/**
 * Labels of the groups of a briefing, by the index of their rows: two and more, each printed once above a marked headline. What a
 * label says counts for nothing where its groups hold more headlines than one.
 */
export function findSectionLabels(rows: readonly Row[]): Set<number> {
  const labels = labelsOf(rows);
  if (labels.length < fewest) return new Set();
  const above = labels.filter((index) => item.test(rows[index + 1]?.text ?? ''));
  const named = above.filter((index) => label.test(rows[index]?.text ?? ''));
  const headed = above.filter((index) => isMarkedHeadline(rows, index + 1));
  const first = headed[0] ?? rows.length;
  // one above them heads the contents
  const grouped =
    headed.length >= fewest &&
    labels.every((index) => index < first || isMarkedHeadline(rows, index + 1)) &&
    rows.filter((_, index) => index > first && isMarkedHeadline(rows, index)).length > headed.length;
  const found = grouped ? headed : named;
  const names = new Set(found.map((index) => rows[index]?.text));
  return new Set(names.size >= fewest && names.size === found.length ? found : []);
}
