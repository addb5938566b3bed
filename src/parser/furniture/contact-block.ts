import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import type { FurnitureRule } from './rule.ts';

/** What an address, a telephone or an account is called; a colon or a figure stands behind. */
const label = lean(
  new RegExp(
    `${anyWord(
      '地址 社址 [办辦]公地[点點] [电電][话話] [传傳]真 邮箱 信箱 [网網]址 [邮郵][编編撥拨] [帐帳][号號] [户戶]名 [发發]行[人所] [编編][辑輯]部[门門]?',
      '(?<![A-Za-z])(?:Tel|Fax|Phone|E-?mail|QQ|Website)\\.?',
    )}\\s?(?=[:：/\\d(（])`,
    'iu',
  ),
);
const labels = new RegExp(label, `${label.flags}g`);
/** Fewest of them on one line; and between articles, where a notice may give an address and a telephone, but no account and no fax. */
const fewest = 2;
const fewestAlone = 3;
const ofImprint = /[传傳]真|Fax|[网網]址|[户戶]名|[邮郵][拨撥]/i;

/** `登本報分類廣告: 聯絡電話:…` `訂閱本報辦法: …`: how to have the paper, or stand in it. */
const ofPaper = /^(?:刊?登|[订訂][阅閱購购])本[报報刊]/;

/**
 * `青口日報社. 地址:青口鎮河堤路8號 電話:000-0000 傳真:000-0000`: where the paper is, at the head of the issue or below other furniture.
 */
export const contactBlock: FurnitureRule = {
  name: 'masthead-service',
  limit: 500,
  needs: { holds: '址话話真箱邮郵Tt' },
  test: ({ row: { text }, opensIssue, belowFurniture, index }) => {
    if (text.includes('。')) return false;
    if (ofPaper.test(text)) return label.test(text);
    const inHead = belowFurniture || (opensIssue && index < 8);
    return (inHead || ofImprint.test(text)) && (text.match(labels)?.length ?? 0) >= (inHead ? fewest : fewestAlone);
  },
};
