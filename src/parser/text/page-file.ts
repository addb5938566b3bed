import { readNumber } from '../dates/numerals.ts';

/** The page that a file of an issue's folder is. */
export interface FilePage {
  /** The letter of its section: `a` for A01; empty where there is none. */
  section: string;
  number: number;
  /** The name can be that of a page only; `a1` and `01-要闻` are a page's in the folder of an issue alone. */
  certain: boolean;
}

/** The page as it is printed: `A3`, `3`. */
export const labelOf = ({ section, number }: Pick<FilePage, 'section' | 'number'>): string =>
  `${section.toUpperCase()}${number}`;

/** `p01` `pg2` `page-3` `04` */
const numbered = /^(?:p(?:g|age)?)?[-_ ]?(?<number>\d+)$/;
/** `第1版` `01版` `第一版：要闻` `第A1版` `3頁` */
const named = /^第?\s?(?<section>[a-z])?(?<number>\d{1,3}|[零〇一二三四五六七八九十百]{1,4})\s?[版页頁](?!本)/;
/** `A01` `b2` */
const lettered = /^(?<section>[a-z])[-_ ]?(?<number>\d{1,3})$/;
/** `01-要闻` `A01 要闻` `p2_民生` */
const titled = /^(?:p|(?<section>[a-z]))?(?<number>\d{1,3})[-_ .、：]+\D/;

/** The forms in the order in which they are tried, and whether each is that of a page and nothing else. */
const forms: readonly (readonly [form: RegExp, certain: boolean])[] = [
  [numbered, true],
  [named, true],
  [lettered, false],
  [titled, false],
];

/**
 * The page that the name of a file tells, without its ending; `folder`, the name of the issue's folder, may stand before it
 * (`gangzha-2020-05-30-p01`).
 */
export function pageOfFile(name: string, folder?: string): FilePage | undefined {
  const whole = name.normalize('NFKC').toLowerCase();
  const issue = folder?.normalize('NFKC').toLowerCase();
  const own = issue && whole.startsWith(issue) ? whole.slice(issue.length).replace(/^[-_ ]+/, '') : whole;
  for (const [form, certain] of forms) {
    const found = form.exec(own)?.groups;
    const number = readNumber(found?.['number'] ?? '');
    if (number !== undefined) return { section: found?.['section'] ?? '', number, certain };
  }
  return undefined;
}
