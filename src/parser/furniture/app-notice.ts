import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const longest = 60;

const isNotice = fitsOneOf([
  // `特别声明：以上内容仅代表作者本人观点` `本文不代表本网立场`
  {
    opens: '特声聲免注',
    pattern:
      /^(?:特别声明|特別聲明|声明|聲明|免责声明|免責聲明|注)\s?[:：]\s?(?:[本该該][网網站文]|以上|[图圖]片|[转轉][载載]|凡)/,
  },
  { opens: '以本文', pattern: /^(?:以上|本文|文中)(?:[内內]容|[观觀][点點])?(?:[仅僅只]代表|不代表)/ },
  // `版权归作者所有，转载请注明出处`
  { opens: '版转轉如', pattern: /^(?:版[权權][归歸]|(?:如[需须須])?[转轉][载載][请請][须須]?[注註]明)/ },
  // `喜欢就点个在看` `↑↑点击上方蓝字关注` `▼点击查看更多精彩内容▼` `戳原文，了解更多`
  { opens: '喜觉覺点點', pattern: /^(?:[喜觉覺][欢歡得].{0,8})?[点點][个個]?[“「]?在看/ },
  {
    opens: '▼▲↓↑点點戳',
    pattern:
      /^[▼▲↓↑]{0,5}\s?(?:[点點][击擊]|戳)(?:[图圖]|原文|[关關]注|[上下左右]方|查看|[阅閱][读讀]|[“「]?[蓝藍][字色]).{0,16}$/,
  },
  {
    opens: '请請欢歡关關',
    pattern:
      /^(?:[请請]|[欢歡]迎)?[关關]注[“「].{2,12}[”」](?:微信)?(?:公[众眾][号號]|服[务務][号號]|[视視][频頻][号號]|抖音[号號])/,
  },
  // `#青口 #渡口`
  {
    opens: '#＃標标',
    pattern: /^(?:[標标][籤签]\s*(?:[#＃][^\s#＃]{1,16}\s*){1,12}|(?:[#＃][^\s#＃]{1,16}(?:\s+|$)){2,12})$/,
  },
]);

/** True for a line that an app sets around a text. */
export const isAppNotice = (text: string): boolean => text.length <= longest && isNotice(text);

/** `点个“在看”` `#青口 #渡口` `转载请注明出处`: what apps and sites set around a text, in the same words everywhere. */
export const appNotice: FurnitureRule = {
  name: 'site-notice',
  limit: longest,
  sentences: true,
  needs: { opens: '特声聲免注以本文版转轉如喜觉覺点點▼▲↓↑戳请請欢歡关關#＃標标' },
  test: ({ row: { text } }) => isNotice(text),
};
