import { isPictureColumn } from '../headlines/column-name.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { isSectionName } from './header-text.ts';
import type { FurnitureSite } from './rule.ts';

/** Longest name of a section, letter-spaced. */
const longestSection = 8;

/** Between the first and the last letter of `校 園 之 聲`. */
const spaced = lean(/^\p{Script=Han}(?:[\s\u3000]+\p{Script=Han}){2,4}$/u);

/** `校 園 之 聲` between the header of an issue and a headline: the name of the page. */
export function namesPage({ row, after, rows, index, belowFurniture }: FurnitureSite): boolean {
  return (
    belowFurniture &&
    spaced.test(row.text) &&
    after !== undefined &&
    after.text.length >= 5 &&
    !isRunningText(after.text) &&
    isRunningText(rows[index + 2]?.text ?? '')
  );
}

/** `要 闻` above a headline; `社会` `要聞版` between the header of a page and its first headline: the name of the page. */
export function namesSectionOfPage({ row: { text, mark }, after, belowFurniture, index }: FurnitureSite): boolean {
  if (text.length > longestSection || mark !== undefined || index === 0 || !after || isRunningText(after.text))
    return false;
  const name = text.replace(/[\s\u3000]+/g, '');
  return (name !== text || belowFurniture) && !isPictureColumn(name) && isSectionName(name.replace(/版$/, ''));
}
