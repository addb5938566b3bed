import { holdsOneOf } from './quick-look.ts';

const wide = /[０-９Ａ-Ｚａ-ｚ]/g;
const holdsWide = holdsOneOf(
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
);

/** Full-width figures and letters as half-width ones, one for one, so that offsets hold; marks stay. */
export function narrowFigures(text: string): string {
  if (!holdsWide(text)) return text;
  return text.replace(wide, (found) => String.fromCharCode(found.charCodeAt(0) - 0xfee0));
}
