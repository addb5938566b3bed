import { slicePrinted } from '../printed.ts';
import type { SetAside } from '../tree.ts';
import type { Row } from './row.ts';

const label = /^[【[]?(标题|標題|题目|題目|正文|内容|內容)[】\]]?\s?[:：]\s*(?=\S)/;

/** `标题:三个村完成换届` `正文:…`: the label goes aside, and says what follows it. */
export function splitLabels(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const split = rows.map((row): Row => {
    const found = /^[【[]?[标標题題正内內]/.test(row.text) ? label.exec(row.text) : null;
    if (!found) return row;
    const at = found[0].length;
    const printed = slicePrinted(row, 0, found[0].trimEnd().length);
    setAside.push({ ...printed, page: row.page, reason: 'label' });
    const rest = { ...row, ...slicePrinted(row, at, row.text.length) };
    return /[题題]/.test(found[1] ?? found[2] ?? '') ? { ...rest, mark: 'heading' } : rest;
  });
  return { rows: split, setAside };
}
