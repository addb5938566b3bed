import { lean } from '../text/lean.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { isUnitName } from './labels.ts';
import type { Signature } from './signature.ts';

/** Longest such line. */
const longest = 32;

const day = '(?:\\d{2,4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?)';
/**
 * `【教務處訊】2022-10-03` `〔推廣部訊〕` `［总务处供稿］` `【總務處】111.10.03`: in brackets the unit, and that it tells; behind them the day.
 * Without that word the day must stand there, for columns are boxed so, too.
 */
const report = lean(
  new RegExp(
    `^[【〔［[（(]\\s?(?<unit>[\\p{Script=Han}\\d]{2,14}?)(?<tells>[／/]?(?:[訊讯]|供稿|[报報][导導道])[:：]?)?\\s?[】〕］\\]）)]\\s*(?<day>${day})?$`,
    'u',
  ),
);
const opensBoxed = opensWithOneOf('【〔［[（(');
const house = /^本.{1,2}$/;
const names = /[记記]者|[员員]/;

/** The unit that reports, on a line of its own; no unit for the house itself (`【本會訊】`), which no byline names. */
export function readUnitReport(text: string): Signature | undefined {
  if (text.length > longest || !opensBoxed(text)) return undefined;
  const { unit = '', tells, day: dated } = report.exec(text)?.groups ?? {};
  if (unit === '' || (tells === undefined && dated === undefined)) return undefined;
  if (house.test(unit)) return { signers: [], units: [], explicit: true };
  if (names.test(unit) || !isUnitName(unit)) return undefined;
  const start = text.indexOf(unit);
  return { signers: [], units: [{ name: unit, start, end: start + unit.length }], explicit: true };
}
