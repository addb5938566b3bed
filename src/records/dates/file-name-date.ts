import { isEdtf } from '../edtf.ts';

const patterns = [
  /(?:^|-)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?=-|$)/,
  /(?:^|-)(?<year>(?:1[89]|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?=-|$)/,
  /(?:^|-)(?<year>(?:1[89]|20)\d{2})-(?<month>\d{2})(?=-|$)/,
  /(?:^|-)(?<year>(?:1[89]|20)\d{2})(?=-|$)/,
];

/** The date that stands in an issue's id (`gangzha-2020-05-30`, `gangzha-20200530`, `gangzha-2020-05`, `gangzha-2020-no3`), as EDTF. */
export function fileNameDate(id: string): string | undefined {
  for (const pattern of patterns) {
    const { year, month, day } = pattern.exec(id)?.groups ?? {};
    const value = [year, month, day].filter((part) => part !== undefined).join('-');
    if (value !== '' && isEdtf(value)) return value;
  }
  return undefined;
}
