import type { Part } from '../part.ts';
import { isUnitName } from '../signatures/labels.ts';
import { type Signature, signatureOf } from '../signatures/signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';
import { isOldDay } from '../text/old-day.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf, quickLook } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import type { RoleRule, RoleSite } from './rule.ts';

export const dayAlone = new RegExp(
  `^${anyWord(
    '中华民国 中華民國 民國 公元',
  )}?\\s?[\\d０-９〇○零一二三四五六七八九十]{2,6}\\s?年\\s?[\\d０-９一二三四五六七八九十]{1,3}\\s?月\\s?[\\d０-９一二三四五六七八九十廿卅]{1,3}\\s?日(?:\\s?[（(](?:星期|周|週)[一二三四五六日天][)）])?$`,
);
/** `（2021年6月2日）` below an ended text: a list of texts dates each so. */
const opensBracket = opensWithOneOf('（(');
const isBracketed = (text: string): boolean => opensBracket(text) && dayAlone.test(text.slice(1, -1).trim());
/** `11月2日` below who signs. */
const shortDay = /^\d{1,2}月\d{1,2}日$/;
/** `香港時間23時25分`: below the day of a release. */
const timeAlone = lean(/^\p{Script=Han}{0,4}(?:时间|時間)\s?\d{1,2}\s?[时時:：]\s?\d{1,2}\s?分?$/u);
/** `完`: below the text of a release. */
const endMark = /^[（(]?完[）)]?$/;

/** `青口小学`: who signs. */
const office = lean(/^\p{Script=Han}{4,24}$/u);

/** What a notice ends with above the office that signs it. */
const closes: ReadonlySet<string> = new Set(['text', 'list', 'table']);

/** `乡长 黄文雄 敬上`: closes a letter. */
const respectfully = /^(.{0,24}?)[\s\u3000]*(?:敬上|敬[启啟啓]|[谨謹][启啟啓上]|拜上|[谨謹]呈)$/;

/** Who sends a letter that `敬上` closes: the name at the end of the line, if one stands there. */
function readSender(text: string): Signature | undefined {
  const sender = respectfully.exec(text)?.[1];
  if (sender === undefined) return undefined;
  const name = (/\S+$/.exec(sender)?.[0] ?? '').replace(/^[读讀]者/, '');
  const start = sender.length - name.length;
  // `沈一舟謹啟`, without a blank, closes an announcement, which has no writer
  const announces = /[^ \u3000][谨謹][启啟啓]$/.test(text);
  const signers =
    isPersonName(name) && !announces ? [{ name, role: 'writer' as const, start, end: sender.length }] : [];
  return { signers, units: [], explicit: true };
}

/** With what a day ends, and a letter. */
const look = quickLook([{ ends: '日)）' }, { ends: '上启啟呈' }]);

const stateOffice = lean(
  /^\p{Script=Han}{3,18}(?:局|[厅廳]|委[员員][会會]|[办辦]公室|政府|[支大总總][队隊]|法院|[检檢]察院)$/u,
);

const endsAsOffice = endsWithOneOf('局厅廳会會室府队隊院');

/** `青口县公安局`: an office of the state. */
export const isOffice = (text: string): boolean => text.length <= 24 && endsAsOffice(text) && stateOffice.test(text);

/** `青口县公安局` / `青口县水利局`: the first of two offices that sign a notice. */
const signsWithNext = (text: string, above: Part, below: Part | Unit | undefined): boolean =>
  below !== undefined && endsSentence(above.text) && isOffice(text) && isOffice(below.text);

/** `青口县公安局　青口县水利局`: offices that sign together on one line; offsets into it. */
function readJoint(text: string): Signature | undefined {
  if (!endsAsOffice(text)) return undefined;
  const units = text.split(/[ \u3000]+/);
  if (units.length < 2 || !units.every(isOffice)) return undefined;
  let at = 0;
  return {
    signers: [],
    units: units.map((name) => {
      const start = text.indexOf(name, at);
      at = start + name.length;
      return { name, start, end: at };
    }),
    explicit: true,
  };
}

/** Units below texts that make it the habit of a house that they sign there. */
const habit = 2;

/** The next headline is farther from the unit than the text is, or as far on a page where units sign so. */
const isApart = ({ unit, after, house }: RoleSite): boolean =>
  after === undefined ||
  unit.parted === true ||
  (!after.running && (after.gap > unit.gap || (after.gap === unit.gap && house.evenUnits >= habit)));

/** `县文化馆` below the last sentence of a brief, where units sign those of the house. */
const signsBrief = (site: RoleSite): boolean => {
  const { unit, before, house } = site;
  return (
    house.closingUnits + house.evenUnits >= habit &&
    unit.mark === undefined &&
    before !== undefined &&
    closes.has(before.kind) &&
    endsSentence(before.text) &&
    isApart(site) &&
    isUnitName(unit.text)
  );
};

type Reading = ReturnType<RoleRule['read']>;
const dateline: Reading = { kind: 'dateline' };

/** Below who signed, or a text that may close, ended or not. */
const isBelowEnd = (before: Part, ended: boolean): boolean =>
  before.kind === 'signature' || (closes.has(before.kind) && ended);

/** The day on which a notice was written, or a letter or a poem by the old calendar. */
function readDay({ unit, before, after }: RoleSite): Reading {
  if (before === undefined) return undefined;
  const { text } = unit;
  const tellsDay = (look(text) & 1) !== 0;
  if (isOldDay(text) && isBelowEnd(before, endsSentence(before.text))) return dateline;
  if (!tellsDay) return undefined;
  if (before.kind === 'text' && endsSentence(before.text) && isBracketed(text)) return dateline;
  return before.kind === 'signature' && after?.running === false && shortDay.test(text) ? dateline : undefined;
}

/** Two offices sign one below the other, above the day. */
function isJoint({ unit, before, after }: RoleSite): boolean {
  if (before === undefined) return false;
  if (closes.has(before.kind)) return signsWithNext(unit.text, before, after);
  return (
    before.kind === 'signature' && isOffice(before.text) && isOffice(unit.text) && dayAlone.test(after?.text ?? '')
  );
}

/** Several offices on one line above the day, or who sends greetings. */
function readJointly({ unit, before, after }: RoleSite): Reading {
  if (before === undefined || !closes.has(before.kind)) return undefined;
  const together = endsSentence(before.text) && dayAlone.test(after?.text ?? '') ? readJoint(unit.text) : undefined;
  const signature = together ?? ((look(unit.text) & 2) !== 0 ? readSender(unit.text) : undefined);
  return signature && { kind: 'signature', signature };
}

/** An office above the day. */
const isAboveDay = ({ unit, before, after }: RoleSite): boolean =>
  before !== undefined &&
  !unit.parted &&
  closes.has(before.kind) &&
  (endsSentence(before.text) || before.rule === 'contact-line') &&
  after !== undefined &&
  (isUnitName(unit.text)
    ? dayAlone.test(after.text) || shortDay.test(after.text)
    : dayAlone.test(after.text) && office.test(unit.text));

/** `青口小学` / `2022年3月9日`: an office signs and dates a notice, on two lines below its last sentence. */
export const signOff: RoleRule = {
  name: 'sign-off',
  ofLines: true,
  read: (site) => {
    const { unit, before } = site;
    if (unit.text.length > 30 || unit.running) return undefined;
    if ((look(unit.text) & 1) !== 0 && dayAlone.test(unit.text))
      return before && (isBelowEnd(before, true) || endMark.test(before.text)) ? dateline : undefined;
    const day = readDay(site);
    if (day) return day;
    if (before && closes.has(before.kind) && endMark.test(unit.text)) return { kind: 'note' };
    if (before?.kind === 'dateline' && timeAlone.test(unit.text)) return dateline;
    const alone = (): Reading => ({ kind: 'signature', signature: signatureOf(unit.text) });
    if (signsBrief(site) || isJoint(site)) return alone();
    return readJointly(site) ?? (isAboveDay(site) ? alone() : undefined);
  },
};
