import { findsOf } from '../text/finds.ts';
import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { isRareName } from '../text/rare-names.ts';
import { gluedNames, isNamed, namesMedium, writer } from './glued-names.ts';
import { isUnitName, type SignerRole } from './labels.ts';
import type { Signer } from './parse-signature.ts';
import { runNames } from './run-names.ts';
import { isWordOfReport } from './word-of-report.ts';

/** What reporters are called, and what they did: the words that make a credit of the names beside them. */
const labels: readonly (readonly [SignerRole | 'report', string])[] = [
  ['correspondent', '(?:[特骨][约約干幹])?(?:通讯员|通訊員)'],
  ['photographer', '[摄攝]影(?:[记記]者|[师師])?'],
  ['writer', '(?:[实實][习習]|[见見][习習]|特[约約派]|首席|[驻駐][地站])?(?:[记記]者|特派[员員])'],
  ['writer', '[报報][导導道][组組员員]'],
  ['reviewer', '(?:[责責]任)?(?:[编編][辑輯]|[校审審][对對稿核])|[责責][编編]'],
  ['report', '(?:[综綜]合|[专專][题題])?(?:[报報][导導道])'],
];
const label = lean(new RegExp(labels.map(([, words]) => `(${words})`).join('|'), 'gu'));

/** A stretch between labels: names, bodies, places. */
interface Stretch {
  text: string;
  start: number;
  /** What the label before it says; absent before the first. */
  role?: SignerRole | 'report';
  /** A report is named behind it, glued to it or set apart. */
  beforeReport: boolean;
}

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let role: Stretch['role'];
  for (const found of findsOf(label, text)) {
    const next = labels[found.slice(1).findIndex((group) => group !== undefined)]?.[0];
    stretches.push({
      text: text.slice(start, found.index),
      start,
      ...(role && { role }),
      beforeReport: next === 'report',
    });
    role = next;
    start = found.index + found[0].length;
  }
  if (role) stretches.push({ text: text.slice(start), start, role, beforeReport: false });
  return stretches;
}

const piece = lean(/[\p{Script=Han}·•・‧A-Za-z\d]+/gu);
const slash = /[／/╱∕\\＼]/;
/** A day on which somebody reports, and the signs of a wire. */
const day = /^[\d一二三四五六七八九十月日年/-]+[日号號]?[讯訊电電]?$/;
const wire = /^(?:本[报報刊台社]|新[华華]社|中央社)?.{0,6}[讯訊电電]$/;
/** Longest name of a paper before its reporter, and of a place from which is reported. */
const longestMedium = 8;
const longestPlace = 6;

/** `新闻社志工`: how those are called who report for others. */
const calling = /[工师師生员員友]$/;

/** `白沙分社沈一舟` `白沙志工沈一舟`: a body or a calling, and who reports. */
function ofBody(text: string, start: number): Signer[] | undefined {
  for (const length of [3, 2]) {
    const name = text.slice(-length);
    if (
      text.length > length + 1 &&
      isPersonName(name) &&
      (isUnitName(text.slice(0, -length)) || calling.test(text.slice(0, -length)))
    )
      return [writer(name, start + text.length - length)];
  }
  return undefined;
}

/** The names in a piece of a stretch; `glued`: the word of the report follows it at once. */
function namesIn(text: string, start: number, { role, beforeReport }: Stretch, glued: boolean): Signer[] {
  if (isNamed(text)) return [writer(text, start)];
  const run = role !== undefined || beforeReport ? gluedNames(text, start) : undefined;
  const names = run ?? ofBody(text, start);
  if (names) return names;
  if (glued) return runNames(text, start);
  return role !== undefined && isRareName(text) ? [writer(text, start)] : [];
}

/** The names of a stretch; absent when it holds anything that is no part of a credit. */
function namesOf(stretch: Stretch, last: boolean): Signer[] | undefined {
  const pieces = findsOf(piece, stretch.text);
  // behind the word nobody is named any more: `促媒体报道须中立`, `【摄影报道】花海迎春`
  if (last && stretch.role === 'report')
    return pieces.length === 0 || /^\s*[（(／/]/.test(stretch.text) ? [] : undefined;
  const signers: Signer[] = [];
  for (const [place, found] of pieces.entries()) {
    const [text] = found;
    const start = stretch.start + found.index;
    const closes = place === pieces.length - 1;
    const glued = closes && stretch.beforeReport && found.index + text.length === stretch.text.length;
    if (day.test(text) || wire.test(text) || namesMedium(text) || (isUnitName(text) && !isPersonName(text))) continue;
    // the place of a report stands behind the names, before the word itself or at the end
    const behindNames = signers.length > 0 || (stretch.role !== undefined && place > 0);
    if (
      closes &&
      behindNames &&
      text.length <= longestPlace &&
      !(isPersonName(text) && stretch.text.charAt(found.index - 1) === '、') &&
      (glued || (last && slash.test(stretch.text.charAt(found.index - 1))))
    )
      continue;
    const names = namesIn(text, start, stretch, glued);
    if (names.length > 0) signers.push(...names);
    // `編輯：新聞組`: who edits may go by any name
    else if (stretch.role === 'reviewer' && text.length <= longestMedium) continue;
    else if (!(stretch.role === undefined && text.length <= longestMedium)) return undefined;
  }
  const role = stretch.role === undefined || stretch.role === 'report' ? 'writer' : stretch.role;
  return signers.map((signer) => ({ ...signer, role }));
}

/**
 * Reads a printed credit in whatever order it names medium, reporters, place and report: `白沙振道/记者 沈一舟/青口报道`,
 * `記者沈一舟報導組顧小滿`, `新報報導白沙分社沈一舟報導`. The signers, with offsets in UTF-16 code units; absent when a part of the
 * text is none of these, and when no label or no name stands in it.
 */
export function readCredit(text: string): Signer[] | undefined {
  const stretches = stretchesOf(text);
  if (stretches.length === 0 || isWordOfReport(text)) return undefined;
  const signers: Signer[] = [];
  for (const [place, stretch] of stretches.entries()) {
    const names = namesOf(stretch, place === stretches.length - 1);
    if (!names) return undefined;
    signers.push(...names);
  }
  return signers.some(({ role }) => role !== 'reviewer') ? signers : undefined;
}
