import type { Part } from '../part.ts';
import { lean } from '../text/lean.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Unit } from '../unit.ts';
import { isDataLine } from './data-line.ts';
import { isLabelled } from './meta-line.ts';
import type { RoleRule } from './rule.ts';

const figure = '[\\d０-９〇○零O一二三四五六七八九十廿卅元]';
const hour = '(?:\\s*\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)';
const weekday = '(?:\\s?[（(]?(?:星期|[周週]|[礼禮]拜)[一二三四五六日天][)）]?)';
/** `2025-09-11 21:31` `【2023/09/27】`: a day as sites and records print it. */
const recorded = lean(
  oneOf(
    new RegExp(`^[（(【［\\[]?(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}${weekday}?${hour}?[)）】］\\]]?$`, 'u'),
    new RegExp(`^[（(]?(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日${weekday}?${hour}[)）]?$`, 'u'),
  ),
);
/** `二〇二二年九月五日` `主曆 2012 年 01 月 01 日` `二零一零年七月`: a day with its year, which dates what stands above it. */
const full = lean(
  new RegExp(
    `^[（(]?${anyWord(
      '中[华華]民[国國] 民[国國] 公元 主[历曆]',
    )}?\\s?${figure}{2,4}\\s?年\\s?${figure}{1,3}\\s?月(?:\\s?${figure}{1,3}\\s?[日号號]|[上中下]旬)?${weekday}?[)）]?$`,
    'u',
  ),
);
const holdsDay = holdsOneOf('-./年');
const longest = 36;

/** A line of nothing but its day or its data, in whatever form: it names no article and no part of one. */
const tells = (text: string): boolean => isDataLine(text) || isLabelled(text);

/** It stands nearer to what is above it, or below who signs: between a text and a headline it may date either. */
const closes = (unit: Unit, before: Part, after: Unit | undefined): boolean =>
  after === undefined ||
  unit.gap < after.gap ||
  after.opensPage ||
  (before.kind === 'signature' && before.opens !== true);

/**
 * `2025-09-11 21:31` `二〇二二年九月五日` alone: below a text the day that closes it, above one or in a head data of the article. A day
 * in words above a text may head an entry of a diary or of a chronicle; one in figures with its year heads none.
 */
export const loneData: RoleRule = {
  name: 'lone-data',
  ofLines: true,
  read: ({ unit, before, after }) => {
    const { text, mark, running } = unit;
    if (mark !== undefined || running || text.length > longest || !holdsDay(text)) return undefined;
    const inHead =
      before === undefined || before.kind === 'short' || before.kind === 'meta' || before.kind === 'column';
    const asRecorded = recorded.test(text);
    if (!asRecorded && !full.test(text) && !tells(text)) return undefined;
    if (inHead) return asRecorded && after !== undefined ? { kind: 'meta' } : undefined;
    if (after?.running === true) return asRecorded ? { kind: 'meta' } : undefined;
    return closes(unit, before, after) ? { kind: 'dateline' } : undefined;
  },
};
