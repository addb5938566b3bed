import { lean } from '../text/lean.ts';
import { isMail } from '../text/mail.ts';
import { anyWord } from '../text/one-of.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const named =
  '(?:(?:新[闻聞]|[业業][务務])?(?:[联聯][系繫絡络]|承[办辦])|咨[询詢]|查[询詢]|洽[询詢]|服[务務]|[报報]名|[邮郵]寄|通[讯訊]|[电電]子|投稿|收件|[办辦]公|[监監]督|[举舉][报報])';
const what =
  '(?:人|方式|地址|地[点點]|[邮郵][编編]|[邮郵]政[编編][码碼]|[电電][话話]|[邮郵][箱件]|信箱|[传傳]真|[网網]址|[热熱][线線])';
const contact = lean(
  new RegExp(
    `^${anyWord(
      `${named}?${what} (?:[业業][务務]|新[闻聞])(?:承[办辦]|[联聯][络絡系繫])`,
      '(?:[业業][务務]|承[办辦]|[发發]稿|主[办辦])?(?:[单單]位|科室)?(?:主管|[负負][责責]人)',
    )}\\s?[:：]\\s*\\S`,
    'u',
  ),
);

const mayLabel = opensWithOneOf(
  '新业業单單科主负負发發联聯承咨查洽服报報邮郵通电電投收办辦监監举舉人方地信传傳网網热熱',
);

const holdsColon = holdsOneOf(':：');

/** It stands below either, too. */
const listRules: ReadonlySet<string> = new Set(['contact-line', 'fact-line']);

/**
 * `邮寄地址：…` `邮    编：…`, also with its label set wide: below the text of a notice, how to reach the office that signs it;
 * `news@example.com` by itself: how to reach the reporter.
 */
export const contactLine: RoleRule = {
  name: 'contact-line',
  ofLines: true,
  read: ({ unit, before }) => {
    const below =
      before?.kind === 'text' || before?.kind === 'table' || (before?.kind === 'list' && listRules.has(before.rule));
    if (!below || unit.mark || unit.text.length > 60) return undefined;
    if (isMail(unit.text)) return { kind: 'note' };
    if (!mayLabel(unit.text) || !holdsColon(unit.text)) return undefined;
    const end = unit.text.search(/[:：]/);
    const label = unit.text.slice(0, end);
    const text = label.replace(/[\s\u3000]+/g, '') + unit.text.slice(label.length);
    return contact.test(text) ? { kind: 'list' } : undefined;
  },
};
