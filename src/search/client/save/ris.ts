import type { Saved } from './read-listed.ts';

/** A field of a record; a line break would begin another field. */
const field = (tag: string, value: string | undefined) =>
  value === undefined ? '' : `${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`;

/** `2020-05` → `2020/05//`, as RIS writes days that are not known. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** Results as RIS, for Zotero, EndNote and the like: newspaper articles (NEWS) of their issues. */
export function toRis(results: readonly Saved[]): string {
  return results
    .map(({ article, title, date, issue, column, url }) =>
      [
        field('TY', 'NEWS'),
        field('TI', title),
        field('T2', issue),
        field('SE', column),
        field('PY', date?.slice(0, 4)),
        field('DA', date && risDate(date)),
        field('UR', url),
        field('ID', article),
        'ER  - \r\n',
      ].join(''),
    )
    .join('\r\n');
}
