import { findDates } from '../../parser/dates/find-dates.ts';
import { pageOfFile } from '../../parser/text/page-file.ts';
import { isEdtf } from '../edtf.ts';

const year = '(?<year>(?:1[89]|20)\\d{2})';
const edge = { start: '(?:^|[^0-9])', end: '(?=[^0-9]|$)' };
const patterns = [
  // gangzha-2020-05-30  2020.5.30  2020_05_30
  new RegExp(`${edge.start}${year}(?<mark>[-._ ])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${edge.end}`, 'u'),
  // 20200530
  new RegExp(`${edge.start}${year}(?<month>\\d{2})(?<day>\\d{2})${edge.end}`, 'u'),
  // 1090530 民國109年
  new RegExp(`${edge.start}(?<republic>0[5-9]\\d|1[0-4]\\d)(?<month>\\d{2})(?<day>\\d{2})${edge.end}`, 'u'),
  // 109-05-30 民國
  new RegExp(
    `${edge.start}(?<republic>1[0-4]\\d)(?<mark>[-._])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${edge.end}`,
    'u',
  ),
  // 2020-05
  new RegExp(`${edge.start}${year}[-._](?<month>\\d{2})${edge.end}`, 'u'),
  // 202005: the month, or the fifth issue of the year
  new RegExp(`${edge.start}${year}(?:0[1-9]|1[0-2])${edge.end}`, 'u'),
  // 2020
  new RegExp(`${edge.start}${year}${edge.end}`, 'u'),
];

const two = (digits: string | undefined) => digits?.padStart(2, '0');

function readName(name: string): string | undefined {
  for (const pattern of patterns) {
    const { year, republic, month, day } = pattern.exec(name)?.groups ?? {};
    const full = republic === undefined ? year : String(Number(republic) + 1911);
    const value = [full, two(month), two(day)].filter((part) => part !== undefined).join('-');
    if (value !== '' && isEdtf(value)) return value;
  }
  return undefined;
}

/** `河口报2020年5月30日`, `二〇二〇年五月三十日`, `民國109年5月30日`, `2020年5月30日-6月5日`. */
const written = (name: string): string | undefined =>
  findDates(name, () => false).find(
    ({ value, fault, relative }) =>
      fault === undefined && !relative && isEdtf(value) && /^\d{4}(?:-\d\d){0,2}(?:\/[\d-]+)?$/.test(value),
  )?.value;

/**
 * The date that stands in a file's name, as EDTF: `gangzha-2020-05-30`, `gangzha-20200530`, `gangzha-2020-05`, `gangzha-2020-no3`,
 * `1090530` and `109-05-30` (民國),
 * `河口报2020年5月30日`. The name is without its ending.
 */
export function fileNameDate(name: string): string | undefined {
  return (name.includes('年') ? written(name) : undefined) ?? readName(name);
}

/** `要闻版` */
const pageName = /^\S{1,3}版$/u;

const isPage = (name: string, folder: string) => pageName.test(name) || pageOfFile(name, folder) !== undefined;

/**
 * The fullest date that the id of an issue or the name of its first file tells; the name of its folder, where the file is a page
 * (`p01.txt`).
 */
export function filedDate(id: string, path: string): string | undefined {
  const [file = '', folder = ''] = path.split(/[/\\]/).reverse();
  const name = file.replace(/\.[a-z]+$/i, '');
  return [id, name, ...(isPage(name, folder) ? [folder] : [])]
    .flatMap((name) => fileNameDate(name) ?? [])
    .toSorted((a, b) => b.length - a.length)[0];
}
