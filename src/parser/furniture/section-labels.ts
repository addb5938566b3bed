import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';

/** `【部门动态】` `【局處動態】` `【各地传真】`: what a briefing calls a group of its items; columns of papers are called otherwise. */
const label = lean(
  /^[【〖](?:要[闻聞]|\p{Script=Han}{2,6}(?:[动動][态態]|[传傳]真|要[闻聞]|[调調]研|[会會][务務]|[信讯訊]息|交流|分享|速[递遞]|[简簡][讯訊]))[】〗]$/u,
);
/** The mark before a headline of a briefing. */
const item = /^(?:[■◆▲●★※▎◇□▶►]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、])/;
/** Longest label, and the fewest of them that show groups. */
const longest = 12;
const fewest = 2;

/** Labels of the groups of a briefing, by the index of their rows: two and more, each printed once above a marked headline. */
export function findSectionLabels(rows: readonly Row[]): Set<number> {
  const found = rows.flatMap(({ text, mark }, index) => {
    const isLabel = mark === undefined && text.length <= longest && /^[【〖]/.test(text) && label.test(text);
    return isLabel && item.test(rows[index + 1]?.text ?? '') ? [index] : [];
  });
  const names = new Set(found.map((index) => rows[index]?.text));
  return new Set(names.size >= fewest && names.size === found.length ? found : []);
}
