import { isBorneWord, isLikelyName, isPersonName, isPossibleName } from '../text/names.ts';
import { isRareName } from '../text/rare-names.ts';
import { remembered } from '../text/remembered.ts';
import { unitsOf } from '../text/unit-set.ts';
import { afterWire } from './after-wire.ts';
import { readCreditLead } from './credit-lead.ts';
import { gluedNames, writer } from './glued-names.ts';
import { isUnitName } from './labels.ts';
import type { LeadForms } from './lead-form.ts';
import { moved } from './moved.ts';
import { nameless } from './nameless-leads.ts';
import { parseSignature, type Signer } from './parse-signature.ts';
import { reporters } from './reporter-leads.ts';
import { runNames } from './run-names.ts';
import { asPrinted, withMiddleDots } from './wide-dots.ts';
import { wires } from './wires.ts';
import { isWordOfReport } from './word-of-report.ts';

/** Characters at the start of a text in which a lead is looked for. */
const reach = 120;

/** With what texts open that may have one of the forms, and what stands near the start of the others: a quick look, most have none. */
const firsts = unitsOf('【〔（(［[〈＜『「本校讯訊■□◆▲◎☉⊙记記通文诗詩撰图圖');
const agencies = unitsOf('社报報网網台臺线線讯訊息闻聞／/╱∕\\＼');
const farthest = 8;

function mayLead(text: string): boolean {
  if (firsts.has(text.charCodeAt(0))) return true;
  const end = Math.min(text.length, farthest + 1);
  for (let at = 1; at < end; at += 1) if (agencies.has(text.charCodeAt(at))) return true;
  return false;
}

/** A lead (电头): its length in the text, and the names it signs with. */
export interface Lead {
  length: number;
  signers: Signer[];
}

/** `记者楼外`: a label, and a name that only the lead tells. */
const labelled = /^(?:本[报報])?(?:记者|記者|通讯员|通訊員)(?=\p{Script=Han}{2,3}$)/u;

/** `（青纪宣 沈一舟）` `（沈一舟随大江）`: names of any kind, one of them with a surname. */
function readRow(signed: string): Signer[] | undefined {
  const names = [
    ...signed.matchAll(signed.length === 6 && isPersonName(signed.slice(0, 3)) ? /.{3}/g : /[^ \u3000、]+/g),
  ];
  if (names.length < 2 || !names.every(([name]) => isPossibleName(name) && !isUnitName(name))) return undefined;
  if (!names.some(([name]) => isPersonName(name) || isRareName(name))) return undefined;
  return names.map(({ 0: name, index }) => writer(name, index));
}

/** The signers of a lead: a rare name by itself, too. */
function readSigned(signed: string): readonly Signer[] {
  const read = parseSignature(signed);
  if (read) return read.signers;
  const glued = gluedNames(signed, 0) ?? readRow(signed);
  if (glued) return glued;
  const start = labelled.exec(signed)?.[0].length ?? 0;
  const name = signed.slice(start);
  if (!isRareName(name) && !(start > 0 && (isLikelyName(name) || isBorneWord(name)))) return [];
  return [{ name, role: 'writer', start, end: signed.length }];
}

/** `（記者沈一舟攝）`: who took the picture above. */
const isCredit = /[摄攝][)）\]］】〕]\s*$/;

/** A lead of one form, with a name; `offset`: where the text begins. */
function readForm(text: string, offset: number, form: RegExp): Lead | undefined {
  const found = form.exec(text);
  // a line that says no more signs the text above or below it
  if (!found || (found[0].length === text.length && !/[】〕）)］\]:：]$/.test(text))) return undefined;
  if (isWordOfReport(found[0].trimEnd()) || isCredit.test(found[0])) return undefined;
  const { signed, run } = found.groups ?? {};
  const printed = signed ?? run ?? '';
  const start = offset + found[0].indexOf(printed);
  const signers =
    signed === undefined
      ? runNames(printed, start, text.slice(found[0].length))
      : readSigned(signed).map((signer) => moved(signer, start));
  return signers.length > 0 ? { length: offset + found[0].length, signers } : undefined;
}

/** What is read by the first of several forms of which something is read. */
function firstRead<T>(
  text: string,
  { patterns, look }: LeadForms,
  read: (form: RegExp) => T | undefined,
): T | undefined {
  for (let asked = look(text); asked !== 0; asked &= asked - 1) {
    const form = patterns[31 - Math.clz32(asked & -asked)];
    const found = form && read(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of several forms that matches with a name. */
const readNamed = (text: string, offset: number, forms: LeadForms): Lead | undefined =>
  firstRead(text, forms, (form) => readForm(text, offset, form));

/** `本报讯（记者 沈一舟）` `【本報訊】記者沈一舟報道：` `【本報訊】（記者沈一舟青口報導）`: a wire, and who signs behind it. */
const readWired = (text: string): Lead | undefined =>
  firstRead(text, wires, (form) => {
    const [wire] = form.exec(text) ?? [];
    if (wire === undefined) return undefined;
    const rest = text.slice(wire.length);
    return (
      readNamed(rest, wire.length, afterWire) ??
      readNamed(rest.trimStart(), text.length - rest.trimStart().length, reporters)
    );
  });

/** Reads the lead with which a text opens; absent when it opens otherwise. */
export const readLead = (text: string): Lead | undefined => (mayLead(text) ? known(text.slice(0, reach)) : undefined);

const known = remembered((printed) => {
  const text = withMiddleDots(printed);
  const read = leadOf(text);
  return text === printed || read === undefined ? read : asPrinted(read, printed);
});

function leadOf(head: string): Lead | undefined {
  const named = readNamed(head, 0, reporters) ?? readWired(head);
  if (named) return named;
  const credit = readCreditLead(head);
  if (credit) return credit;
  return firstRead(head, nameless, (form) => {
    const length = form.exec(head)?.[0].length;
    if (length === undefined) return undefined;
    // `【晨光報6月2日報導】（中央社記者沈一舟青口2日電）`: the paper that took the text, then the agency that wired it
    return readNamed(head.slice(length), length, reporters) ?? { length, signers: [] };
  });
}

/** True for a text that opens with a lead: the place where it names its reporter or its agency. */
export function hasLead(text: string): boolean {
  return readLead(text) !== undefined;
}

/** UTF-16 length of the lead of a text; 0 without one. */
export function leadLength(text: string): number {
  return readLead(text)?.length ?? 0;
}

/**
 * `〔記者沈一舟／青口` at the end of a line: a bracket that names the reporter, closed on the next; who took a picture is named behind a
 * text.
 */
const openLead =
  /^[〔【（(［[](?:[^】〕）)］\]，。]{0,8})(?:[记記]者|特派[员員]|本[报報刊][讯訊])(?:[^】〕）)］\]摄攝。]*$|[^】〕）)］\]摄攝。]*[】〕）)］\]].)/;
const opensBracket = unitsOf('〔【（(［[');

/** True for a line with which a text begins, whatever stands above: a reporter in brackets. */
export const opensWithReporter = (text: string): boolean =>
  opensBracket.has(text.charCodeAt(0)) && openLead.test(text.slice(0, reach));
