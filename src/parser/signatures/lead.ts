import { isPersonName } from '../text/names.ts';
import { surnameLength } from '../text/surnames.ts';
import { parseSignature, type Signer } from './parse-signature.ts';

/** Characters at the start of a text in which a lead is looked for. */
const reach = 120;

const paper = '(?:本报|本報|本刊|本网|本網|本台|本臺|本社|本校|校报|校報)';
const agency = '[\\p{Script=Han}]{1,8}(?:社|报|報|网|網)';
const day = '(?:[\\d０-９一二三四五六七八九十廿卅]{1,3}月)?[\\d０-９一二三四五六七八九十廿卅]{1,3}日';
const wire = '(?:(?:专电|專電|电讯|電訊|电|電|讯|訊|消息)(?![员員社]))';
const reporter = '(?:[\\p{Script=Han}]{0,12}(?:记者|記者|通讯员|通訊員|特派员|特派員)|作者|文)';
const report = '(?:综合|綜合|摄影|攝影)?(?:报道|報道|報導|报导)';
const inner = '[^（）()【】〔〕。]{1,60}';

/** The forms of a lead, in the order they are tried. Group `signed` is read as a signature, `run` as a name run on into a place. */
const forms: readonly RegExp[] = [
  // 【記者沈一舟／青口報導】 〔記者沈一舟／青口報導〕
  new RegExp(
    `^[【〔（(［\\[](?:${paper})?(?<signed>${reporter}[^】〕）)／/╱∕]{2,40})[／/╱∕][^】〕）)]{0,16}${report}[】〕）)］\\]]`,
    'u',
  ),
  // 本报讯(记者 沈一舟 通讯员 顾小满)  新华社青口5月6日电(记者 沈一舟)  （记者 沈一舟）
  new RegExp(
    `^(?:[【〔（(［\\[]?(?:${paper}|${agency})[\\p{Script=Han}]{0,8}?(?:${day})?${wire}?[】〕）)］\\]]?)?[ \\u3000]*[（(【〔](?<signed>${reporter}${inner})[）)】〕]`,
    'u',
  ),
  // 記者沈一舟、顧小滿／青口報導
  new RegExp(
    `^(?<signed>(?:记者|記者)[\\p{Script=Han}、 \\u3000]{2,24})[／/╱∕][\\p{Script=Han}]{2,10}?${report}[:：]?`,
    'u',
  ),
  // （中央社記者沈一舟青口6日電）
  new RegExp(
    `^[【〔（(](?:${agency})?(?:特派)?(?:记者|記者|特派员|特派員)(?<run>[\\p{Script=Han}、 \\u3000]{3,24}?)(?:${day})(?:综合)?(?:${wire}|${report})[】〕）)]`,
    'u',
  ),
  // 【沈一舟青口報導】
  new RegExp(`^[【〔](?<run>[\\p{Script=Han}、 \\u3000]{4,18}?)${report}[】〕]`, 'u'),
  // ■沈一舟 春天来了
  /^[■□◆▲]\s?(?<signed>\p{Script=Han}{2,4}(?:[ \u3000、]\p{Script=Han}{2,3}){1,3})[ \u3000]+(?=\p{Script=Han}{4,})/u,
  /^[■□◆▲]\s?(?<signed>\p{Script=Han}{2,4})[ \u3000]+(?=\p{Script=Han}{2,})/u,
  // 記者沈一舟青口報導  【本报记者沈一舟青口报道】
  new RegExp(
    `^[【〔（(]?(?:${paper})?(?:记者|記者)(?<run>[\\p{Script=Han}、 \\u3000]{3,18}?)${report}[】〕）):：]?`,
    'u',
  ),
  // 本报青口5月6日讯记者沈一舟报道：
  new RegExp(
    `^${paper}[\\p{Script=Han}]{0,8}?(?:${day})?${wire}[ \\u3000,，]*(?<signed>${reporter}[ \\u3000]?[\\p{Script=Han} \\u3000、]{2,30}?)${report}[:：,，]?`,
    'u',
  ),
  // 本报讯 记者沈一舟 通讯员顾小满 …
  new RegExp(
    `^${paper}(?:讯|訊|消息)[ \\u3000]+(?<signed>${reporter}[ \\u3000]?[\\p{Script=Han}]{2,4}(?:[ \\u3000、]+(?:通讯员|通訊員|记者|記者)?[ \\u3000]?[\\p{Script=Han}]{2,3}){0,3})(?=[ \\u3000]|报道|報導)`,
    'u',
  ),
  // 青口讯 记者 沈一舟 通讯员 顾小满 …
  new RegExp(
    `^\\p{Script=Han}{1,6}[讯訊][ \\u3000]+(?<signed>${reporter}[ \\u3000]?[\\p{Script=Han}]{2,4}(?:[ \\u3000、]+(?:通讯员|通訊員|记者|記者|实习生|實習生)?[ \\u3000]?[\\p{Script=Han}]{2,3}){0,3})(?=[ \\u3000])`,
    'u',
  ),
  // 新华社青口5月6日电 (沈一舟)
  new RegExp(
    `^(?:${paper}|${agency})[\\p{Script=Han}]{0,8}?${day}${wire}[ \\u3000]*[（(](?<signed>[\\p{Script=Han} \\u3000、]{2,16})[）)]`,
    'u',
  ),
  // 本报讯（沈一舟 顾小满）
  new RegExp(`^${paper}(?:讯|訊|消息)[ \\u3000]*[（(](?<signed>[\\p{Script=Han} \\u3000、]{2,16})[）)]`, 'u'),
  // 青口网消息（新闻联播）：  青口電視臺消息：
  /^\p{Script=Han}{1,8}[网網社台臺报報](?:消息|[讯訊电電])(?:[（(][^（()）]{2,12}[）)])?[:：]/u,
  // (青口六日訊)  （晨光報訊）
  new RegExp(`^[（(【〔]\\p{Script=Han}{1,8}?(?:${day})?[讯訊电電][）)】〕]`, 'u'),
  // 讯：…
  /^[讯訊][:：]/u,
  // 本报讯 …  本报青口5月6日电  〔聯合社青口六日電〕
  new RegExp(
    `^(?:[【〔（(［\\[](?:${paper}|${agency})|${paper})[\\p{Script=Han}]{0,10}?(?:${day})?${wire}[】〕）)］\\]:：]?`,
    'u',
  ),
  // 新华社北京5月6日电  聯合社青口電：; 社区装电梯 is none
  new RegExp(`^${agency}[\\p{Script=Han}]{0,10}?(?:${day}${wire}[:：]?|${wire}(?:[:：]|(?=[ \\u3000（(。])))`, 'u'),
];

/** With what texts open that may have one of the forms, and what stands near the start of the others: a quick look, most have none. */
const firsts = new Set('【〔（(［[本校讯訊■□◆▲记記'.split('').map((character) => character.charCodeAt(0)));
const agencies = new Set('社报報网網台臺讯訊'.split('').map((character) => character.charCodeAt(0)));
const farthest = 8;

function mayLead(text: string): boolean {
  if (firsts.has(text.charCodeAt(0))) return true;
  const end = Math.min(text.length, farthest + 1);
  for (let at = 1; at < end; at += 1) if (agencies.has(text.charCodeAt(at))) return true;
  return false;
}

/** Places with which a run-on dateline often ends; a two-character name stands before them. */
const datelinePlace =
  /^(?:台北|臺北|台中|臺中|台南|臺南|高雄|新北|桃園|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|基隆|北京|上海|香港|澳門|東京|華盛頓|紐約|南京|广州|廣州)/;

/** `沈一舟青口` → 沈一舟: the name at the start of a run of characters that ends with a place. */
function runOnName(run: string, offset: number): Signer[] {
  const plain = run.replace(/[ \u3000]+$/, '');
  const surname = surnameLength(plain);
  if (surname === 0) return [];
  const short = surname + 1;
  const length = datelinePlace.test(plain.slice(short)) || plain.length - (surname + 2) === 1 ? short : surname + 2;
  const name = plain.slice(0, Math.min(length, plain.length));
  return isPersonName(name) ? [{ name, role: 'writer', start: offset, end: offset + name.length }] : [];
}

/** A lead (电头): its length in the text, and the names it signs with. */
export interface Lead {
  length: number;
  signers: Signer[];
}

function namesIn(found: RegExpExecArray): Signer[] {
  const { signed, run } = found.groups ?? {};
  if (signed !== undefined) {
    const start = found[0].indexOf(signed);
    return (parseSignature(signed)?.signers ?? []).map((signer) => ({
      ...signer,
      start: signer.start + start,
      end: signer.end + start,
    }));
  }
  if (run === undefined) return [];
  const start = found[0].indexOf(run);
  const parts = run.split('、');
  const signers: Signer[] = [];
  let offset = start;
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    if (last) signers.push(...runOnName(part, offset));
    else if (isPersonName(part)) signers.push({ name: part, role: 'writer', start: offset, end: offset + part.length });
    offset += part.length + 1;
  });
  return signers;
}

/** Reads the lead with which a text opens; absent when it opens otherwise. */
export function readLead(text: string): Lead | undefined {
  if (!mayLead(text)) return undefined;
  const head = text.slice(0, reach);
  for (const form of forms) {
    const found = form.exec(head);
    if (!found) continue;
    const signers = namesIn(found);
    if (found.groups?.['run'] !== undefined && signers.length === 0) continue;
    if (found.groups?.['signed'] !== undefined && signers.length === 0) continue;
    return { length: found[0].length, signers };
  }
  return undefined;
}

/** True for a text that opens with a lead: the place where it names its reporter or its agency. */
export function hasLead(text: string): boolean {
  return readLead(text) !== undefined;
}

/** UTF-16 length of the lead of a text; 0 without one. */
export function leadLength(text: string): number {
  return readLead(text)?.length ?? 0;
}
