import { slicePrinted } from '../printed.ts';
import type { SetAside } from '../tree.ts';
import type { Row } from './row.ts';

const names = '标题|標題|题目|題目|正文|内容|內容';
const label = new RegExp(
  `^(?:[【\\[](?<boxed>${names})[】\\]]\\s?[:：]?|(?<plain>${names})\\s?[:：])\\s*(?=\\S|$)`,
  'u',
);

/** `标题:三个村完成换届` `【正文】` `内容：`: the label goes aside, on a line of its own too, and says what follows it. */
export function splitLabels(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const split: Row[] = [];
  /** A label on a line of its own, whose blank lines and page start the next row takes over. */
  let above: { row: Row; heads: boolean } | undefined;
  for (const plain of rows) {
    const row: Row = above
      ? { ...plain, gap: above.row.gap, opensPage: above.row.opensPage || plain.opensPage }
      : plain;
    const heads = above?.heads ?? false;
    above = undefined;
    const found = /^[【[]?[标標题題正内內]/.test(row.text) ? label.exec(row.text) : null;
    if (!found) {
      split.push(heads ? { ...row, mark: 'heading' } : row);
      continue;
    }
    const at = found[0].length;
    const isTitle = /[题題]/.test(found.groups?.['boxed'] ?? found.groups?.['plain'] ?? '');
    setAside.push({ ...slicePrinted(row, 0, found[0].trimEnd().length), page: row.page, reason: 'label' });
    if (at >= row.text.length) above = { row, heads: isTitle };
    else {
      const rest: Row = { ...row, ...slicePrinted(row, at, row.text.length) };
      split.push(isTitle ? { ...rest, mark: 'heading' } : rest);
    }
  }
  return { rows: split, setAside };
}
