import { lean } from '../text/lean.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import { isUnitName } from './labels.ts';
import type { Signature } from './parse-signature.ts';

const day = lean(
  /^(?:(?:民[国國])?(?:(?:19|20)\d\d|1?\d\d)(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})|(?:19|20)\d\d年?\d{1,2}月\d{1,2}日)$/u,
);
const hour = /^\d{1,2}[:：]\d\d(?::\d\d)?$/;
const holdsYear = holdsOneOf('-./年');
/** How papers end: from one a text is taken. */
const endsAsPaper = endsWithOneOf('报報刊社台臺网網站');

/** `聯絡人：…` `联系电话：…`: from there on whom to call. */
const contact =
  /^(?:[联聯][系絡络繫](?:人|[电電][话話]|方式)?|洽[询詢](?:人|[电電][话話])?|承[办辦]人|[电電][话話]|[传傳]真)[:：]/;

/** Longest such line, and most who sign it. */
const longest = 72;
const most = 3;

/** A stroke between figures is of the day: `2021/6/2`. */
const tokens = lean(/(?:[^\s\u3000|｜／/]|(?<=\d)\/(?=\d))+/gu);

const signs = (token: string): boolean => isPersonName(token) || isTranscribedName(token) || isRareName(token);

/**
 * `2021-06-02　校团委　沈一舟` `水利局　110年6月2日`: the day, the office and the writer on a line without a label, in whatever order;
 * the office alone where it gives the text out, and behind them whom to call (`水利局	110-06-02	聯絡人：…`). Absent when any other word stands there, and without an office: a name beside a day
 * alone is read elsewhere.
 */
export function readBesideDay(text: string): Signature | undefined {
  if (text.length > longest || !holdsYear(text)) return undefined;
  const found: Signature = { signers: [], units: [], explicit: true };
  let dated = false;
  for (const token of text.matchAll(tokens)) {
    const [name] = token;
    if (contact.test(name)) break;
    const place = { name, start: token.index, end: token.index + name.length };
    if (day.test(name)) {
      if (dated) return undefined;
      dated = true;
    } else if (hour.test(name)) {
      if (!dated) return undefined;
    } else if (isUnitName(name) && !endsAsPaper(name)) found.units.push(place);
    else if (signs(name)) found.signers.push({ ...place, role: 'writer' });
    else return undefined;
  }
  return dated && found.units.length === 1 && found.signers.length <= most ? found : undefined;
}
