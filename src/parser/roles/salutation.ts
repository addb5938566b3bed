import { lean } from '../text/lean.ts';
import { oneOf } from '../text/one-of.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const dear = '(?:尊敬|敬[爱愛]|[亲親][爱愛])的\\S{1,20}';
const all = '(?:各位|全[体體]|[广廣]大)\\S{1,16}';
const kin = '(?:[小老阿][\\p{Script=Han}]{1,2}|爸爸?|[妈媽][妈媽]?|[儿兒]子|女[儿兒]|孩子)';
const persons =
  '\\S{0,10}(?:同志|[编編][辑輯]|先生|女士|朋友|代表|委[员員]|[乡鄉][亲親]|[师師][长長傅]|同[学學]|老[师師]|父老|[读讀]者)(?:们|們)?';
/** `敬啟者：` `社長先生大鑒：`: opens a letter to nobody by name, or to one of rank. */
const formal = '(?:敬|[谨謹]|[径逕])[启啟啓]者|\\S{2,12}(?:大|台|[钧鈞]|惠)[鉴鑒]';
/** `各位代表：` `親愛的鄉親大家好：` `编辑同志：`; offices that speak below (`河口街道党工委书记：`) are no greeting. */
const greeting = lean(
  new RegExp(
    `^(?:${formal}|(?:${dear}|${all}|${persons}|${kin})(?:[、，,]\\s?(?:${dear}|${all}|${persons}))*(?:大家好|你们好|你們好|您好|你好|好)?[!！]?)[:：]$`,
    'u',
  ),
);

const endsWithOneColon = endsWithOneOf(':：');

/** Longest greeting. */
const longest = 40;

/** True for a line that greets those to whom a text is spoken or written. */
export const isGreeting = (text: string): boolean =>
  text.length <= longest && endsWithOneColon(text) && greeting.test(text);

const toPaper = /[编編](?:[辑輯](?:同志|先生|女士|朋友|老[师師]|部|[们們]|您|你)|者)|社[长長]|[启啟啓]者/;

/** True for the greeting of a letter to a paper: `编辑同志：` `敬啟者：`. */
export const opensLetter = (text: string): boolean => isGreeting(text) && toPaper.test(text);

/** `编辑同志：我厂的澡堂忽冷忽热。`: the greeting stands on the line on which the letter begins. */
const opened = /^[^\s:：。，]{3,10}[:：]/;
export function opensAsLetter(text: string): boolean {
  const line = opened.exec(text)?.[0];
  return line !== undefined && opensLetter(line);
}

/** `各位代表：` `编辑同志：` below a headline: the first words of a speech or a letter. */
export const salutation: RoleRule = {
  name: 'salutation',
  ofLines: true,
  read: ({ unit, before, after }) =>
    before !== undefined &&
    after !== undefined &&
    unit.mark === undefined &&
    isGreeting(unit.text) &&
    (after.running || isGreeting(after.text))
      ? { kind: 'text' }
      : undefined,
};

/** `此致敬礼` `致以` / `战斗的敬礼` `敬祝` `順祝編安`: with what letters end. */
const wishes = oneOf(
  /^(?:此?致以?[ \u3000]*)?(?:(?:(?![向给給])[^\s，。]{1,8}的|崇高|革命|[战戰][斗鬥])?敬[礼禮]|(?:敬|[顺順]|[并並]|耑|[专專]此)?(?:祝|[请請]|[颂頌])?[ \u3000]?(?:[编編撰著文教道]安|[编編]祺))[!！。]?$/,
  /^(?:此?致以?|(?:敬|[顺順]|[并並]|即)(?:祝|[颂頌]))[:：]?$/,
);

/** `此致` / `敬礼` below the text of a letter, each on a line of its own: its last words. */
export const letterClose: RoleRule = {
  name: 'letter-close',
  ofLines: true,
  read: ({ unit, before }) =>
    unit.text.length <= 12 && before?.kind === 'text' && unit.mark === undefined && wishes.test(unit.text)
      ? { kind: 'text' }
      : undefined,
};
