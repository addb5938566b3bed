import { isPersonName, isPossibleName } from '../text/names.ts';
import { remembered } from '../text/remembered.ts';
import { surnameLength } from '../text/surnames.ts';
import { unitsOf } from '../text/unit-set.ts';
import { afterWire, nameless, reporters, wires } from './lead-forms.ts';
import { parseSignature, type Signer } from './parse-signature.ts';

/** Characters at the start of a text in which a lead is looked for. */
const reach = 120;

/** With what texts open that may have one of the forms, and what stands near the start of the others: a quick look, most have none. */
const firsts = unitsOf('【〔（(［[本校讯訊■□◆▲◎☉⊙记記通文撰图圖');
const agencies = unitsOf('社报報网網台臺讯訊闻聞／/╱∕\\＼');
const farthest = 8;

function mayLead(text: string): boolean {
  if (firsts.has(text.charCodeAt(0))) return true;
  const end = Math.min(text.length, farthest + 1);
  for (let at = 1; at < end; at += 1) if (agencies.has(text.charCodeAt(at))) return true;
  return false;
}

/** Places with which a run-on dateline often ends; a two-character name stands before them. */
const datelinePlace =
  /^(?:台北|臺北|台中|臺中|台南|臺南|台灣|臺灣|高雄|新北|桃園|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|連江|基隆|綜合|專題|北京|上海|香港|澳門|東京|華盛頓|紐約|南京|广州|廣州|综合)/;

/** `沈一舟青口` → 沈一舟: the name at the start of a run of characters that ends with a place. */
function runOnName(run: string, offset: number): Signer[] {
  const plain = run.replace(/[ \u3000]+$/, '');
  const surname = surnameLength(plain);
  // `妙音嘉義`: a name of religion has no surname, the city behind it ends it
  const religious = surname === 0 && plain.length <= 5 && datelinePlace.test(plain.slice(2)) ? plain.slice(0, 2) : '';
  if (religious !== '' && isPossibleName(religious))
    return [{ name: religious, role: 'writer', start: offset, end: offset + religious.length }];
  if (surname === 0) return [];
  const short = surname + 1;
  const length = datelinePlace.test(plain.slice(short)) || plain.length - (surname + 2) === 1 ? short : surname + 2;
  const name = plain.slice(0, Math.min(length, plain.length));
  return isPersonName(name) ? [{ name, role: 'writer', start: offset, end: offset + name.length }] : [];
}

/** The names of `沈一舟、顧小滿青口`, `沈一舟 青口`: what stands after a blank may be the place from which they report. */
function runNames(run: string, offset: number): Signer[] {
  const signers: Signer[] = [];
  const pieces = [...run.matchAll(/[^、 \u3000]+/g)];
  pieces.forEach((piece, index) => {
    const [text] = piece;
    const start = offset + piece.index;
    const behindBlank = index > 0 && /[ \u3000]/.test(run.charAt(piece.index - 1));
    const before = pieces[index - 1];
    // `沈　舟青口`: a name of two characters, set as wide as one of three
    if (behindBlank && before?.[0].length === 1 && isPersonName(before[0] + text.charAt(0))) {
      const name = before[0] + text.charAt(0);
      signers.push({ name, role: 'writer', start: offset + before.index, end: start + 1 });
      return;
    }
    // `沈一舟 顧小滿青口`
    if (behindBlank && index === pieces.length - 1 && text.length === 5 && isPersonName(text.slice(0, 3))) {
      if (!datelinePlace.test(text)) signers.push({ name: text.slice(0, 3), role: 'writer', start, end: start + 3 });
      return;
    }
    if (behindBlank && (datelinePlace.test(text) || !isPersonName(text))) return;
    if (index === pieces.length - 1) signers.push(...runOnName(text, start));
    else if (isPersonName(text)) signers.push({ name: text, role: 'writer', start, end: start + text.length });
  });
  return signers;
}

/** A lead (电头): its length in the text, and the names it signs with. */
export interface Lead {
  length: number;
  signers: Signer[];
}

/** The first of several forms that matches with a name. */
function readNamed(text: string, offset: number, forms: readonly RegExp[]): Lead | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    // a line that says no more signs the text above or below it
    if (!found || (found[0].length === text.length && !/[】〕）)］\]:：]$/.test(text))) continue;
    const { signed, run } = found.groups ?? {};
    const printed = signed ?? run ?? '';
    const start = offset + found[0].indexOf(printed);
    const signers =
      signed === undefined
        ? runNames(printed, start)
        : (parseSignature(signed)?.signers ?? []).map((signer) => ({
            ...signer,
            start: signer.start + start,
            end: signer.end + start,
          }));
    if (signers.length > 0) return { length: offset + found[0].length, signers };
  }
  return undefined;
}

/** `本报讯（记者 沈一舟）` `【本報訊】記者沈一舟報道：` `【本報訊】（記者沈一舟青口報導）`: a wire, and who signs behind it. */
function readWired(text: string): Lead | undefined {
  for (const form of wires) {
    const [wire] = form.exec(text) ?? [];
    if (wire === undefined) continue;
    const rest = text.slice(wire.length);
    const lead =
      readNamed(rest, wire.length, afterWire) ??
      readNamed(rest.trimStart(), text.length - rest.trimStart().length, reporters);
    if (lead) return lead;
  }
  return undefined;
}

/** Reads the lead with which a text opens; absent when it opens otherwise. */
export const readLead = (text: string): Lead | undefined => (mayLead(text) ? known(text.slice(0, reach)) : undefined);

const known = remembered(leadOf);

function leadOf(head: string): Lead | undefined {
  const named = readNamed(head, 0, reporters) ?? readWired(head);
  if (named) return named;
  for (const form of nameless) {
    const found = form.exec(head);
    if (found) return { length: found[0].length, signers: [] };
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
