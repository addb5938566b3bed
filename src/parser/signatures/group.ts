import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { isUnitName } from './labels.ts';
import type { Signature } from './signature.ts';

const longest = 24;
const people = anyWord(
  '工人 [职職][员員工] [员員]工 [读讀]者 [群][众眾] 村民 居民 [学學]生 家[长長] 乘客 住[户戶] [战戰]士 社[员員] 民工 [顾顧]客 市民 老人 用[户戶] 教[师師] 同[学學] 病人',
);
const group = lean(
  new RegExp(
    `^(?<unit>[\\p{Script=Han}\\d]{3,12})[ \\u3000]+(?:一群|[几幾][个個名位]|部分|一[个個名位些]|[数數多][名位])${people}$`,
    'u',
  ),
);
const mayBeGroup = endsWithOneOf('人员員工者众眾民生长長客户戶士师師学學');

/** `前纺车间 一群工人`: who wrote a letter without their names; the whole line is theirs. */
export function readGroup(text: string): Signature | undefined {
  if (text.length > longest || !mayBeGroup(text)) return undefined;
  if (!isUnitName(group.exec(text)?.groups?.['unit'] ?? '')) return undefined;
  return {
    signers: [],
    units: [{ name: text.replace(/[ \u3000]+/g, ''), start: 0, end: text.length }],
    explicit: true,
  };
}
