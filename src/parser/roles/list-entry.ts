import { parseSignature } from '../signatures/parse-signature.ts';
import { readTitled } from '../signatures/titled.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';

const holdsBlank = holdsOneOf(blanks);
const holdsColon = holdsOneOf(':：');
const endsAsBracket = endsWithOneOf('）)');
const holdsMark = holdsOneOf('（(:：');

/** `沈一舟　青口小学教师` `六年甲班　沈一舟`: one name with a body, a class or an office, and no word of writing. */
export function isEntry(text: string): boolean {
  if (text.length < 4 || text.length > 30 || !holdsBlank(text) || /[记記]者|通[讯訊]|[摄攝文图圖]|[：:]/.test(text))
    return false;
  const signature = parseSignature(text);
  if (!signature) return readTitled(text)?.explicit === false;
  const [signer] = signature.signers;
  const described =
    signature.units.length > 0 || (signer !== undefined && text.length >= signer.end - signer.start + 5);
  return signature.signers.length === 1 && signer?.role === 'writer' && described;
}

/** `沈一舟 青口水泵厂` `罗立（三合村）` `于　群　（女）　市公交公司班组长`: a name, and what its bearer is. */
const bearer = lean(
  /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han})(?:[ \u3000]+[^ \u3000].{1,23}|[ \u3000]*[（(][^（()）]{1,24}[）)].{0,20})$/u,
);
const labelled = /[记記]者|通[讯訊][员員]|[摄攝][影]?$|[：:，。]/;

/** A line of a list that the words above announce: `…名单公布如下：`. */
export function isBearer(text: string): boolean {
  if (text.length < 5 || text.length > 34 || labelled.test(text)) return false;
  const name = bearer.exec(text)?.[1];
  return name !== undefined && isPersonName(name);
}

/** `罗立（三合村）`: who lives where, one line of several. */
const winner = lean(
  /^(\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]+\p{Script=Han}|\p{Script=Han}{2,5}[·•・‧]\p{Script=Han}{2,6})[ \u3000]*[（(][^（()）]{2,16}[）)]$/u,
);
/** `青口乡：沈一舟、顾小满` `一年級：顧小滿、羅立` `二等奖（2名）：沈一舟 罗立`: names behind the place, class or prize that they share. */
const group = lean(
  /^\p{Script=Han}{1,10}(?:[（(][^（()）]{1,8}[）)])?(?<=[省市县縣州区區乡鄉镇鎮村里級级班組组队隊奖獎等名个個位）)]|街道)[:：][ \u3000]*(?<names>[\p{Script=Han}·•・‧]{2,10}(?:[、，, \u3000]+[\p{Script=Han}·•・‧]{1,10}){0,11})$/u,
);

/** Brackets and labels that say what someone did for the paper. */
const written = /[记記]者|通[讯訊][员員]|[摄攝图圖]|文[/／）)]/;

/** How many names a line holds behind the place, class or prize that they share; 0 for any other line. */
function countGroup(text: string): number {
  if (!holdsColon(text)) return 0;
  const names = group.exec(text)?.groups?.['names']?.split(/[、，, \u3000]+/) ?? [];
  return names.some((piece) => isPersonName(piece)) ? names.length : 0;
}

/** Such a line of several. */
export function isWinner(text: string): boolean {
  if (text.length < 5 || text.length > 50 || !holdsMark(text) || !/[）):：、\p{Script=Han}]$/u.test(text)) return false;
  if (written.test(text)) return false;
  const name = endsAsBracket(text) ? winner.exec(text)?.[1] : undefined;
  return name !== undefined ? isPersonName(name) || isTranscribedName(name) : countGroup(text) > 0;
}
