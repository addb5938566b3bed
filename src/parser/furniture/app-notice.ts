import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

/** Where an account says it is, as its app sets it below a text. */
const regions =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|海外)';

const isNotice = fitsOneOf([
  // `特别声明：以上内容仅代表作者本人观点` `本文不代表本网立场`
  {
    opens: '特声聲免注',
    pattern:
      /^(?:特别声明|特別聲明|声明|聲明|免责声明|免責聲明|注)\s?[:：]\s?(?:[本该該][网網站文]|以上|[图圖]片|[转轉][载載]|凡)/,
  },
  { opens: '以本文', pattern: /^(?:以上|本文|文中)(?:[内內]容|[观觀][点點])?(?:[仅僅只]代表|不代表)/ },
  // `版权归作者所有，转载请注明出处`
  { opens: '版转轉如', pattern: /^(?:版[权權][归歸]|(?:如[需须須])?[转轉][载載][请請][须須]?注明)/ },
  // `文明上网理性发言` `您的电子邮箱地址不会被公开。` `必填项已用*标注`
  {
    opens: '文您必',
    pattern: /^(?:文明上网.{0,4}理性[发發]言|您的(?:电子邮箱地址不会被公开|電子郵件地址不會被公開)|必填(?:项|欄位))/,
  },
  { opens: 'YP', pattern: /^(?:Your (?:email address|browser does not)|Powered by)/ },
  // `喜欢就点个在看` `↑↑点击上方蓝字关注` `▼点击查看更多精彩内容▼` `戳原文，了解更多`
  { opens: '喜觉覺点點', pattern: /^(?:[喜觉覺][欢歡得].{0,8})?[点點][个個]?[“「]?在看/ },
  {
    opens: '▼▲↓↑点點戳',
    pattern:
      /^[▼▲↓↑]{0,5}\s?(?:[点點][击擊]|戳)(?:[图圖]|原文|[关關]注|下方|上方|查看|[阅閱][读讀]|[“「]?[蓝藍][字色]).{0,16}$/,
  },
  { opens: '请欢关', pattern: /^(?:请|欢迎)?关注[“「].{2,12}[”」](?:微信)?(?:公众号|服务号|视频号|抖音号)/ },
  // `发表于江苏` `来自青口客户端` `以下文章来源于青口发布，作者沈一舟` `返回搜狐，查看更多`
  { opens: '发I', pattern: new RegExp(`^(?:发[表布]于|IP属地)\\s?[:：]?\\s?${regions}$`) },
  { opens: '来以返', pattern: /^(?:来自.{1,10}客户端$|以下文章来源于|返回搜狐)/ },
  // `#青口 #渡口`
  {
    opens: '#＃標标',
    pattern: /^(?:[標标][籤签]\s*(?:[#＃][^\s#＃]{1,16}\s*){1,12}|(?:[#＃][^\s#＃]{1,16}(?:\s+|$)){2,12})$/,
  },
]);

/** `点个“在看”` `发表于江苏` `转载请注明出处`: what apps and sites set around a text, in the same words everywhere. */
export const appNotice: FurnitureRule = {
  name: 'site-notice',
  limit: 60,
  sentences: true,
  needs: { opens: '特声聲免注以本文版转轉如您必YP喜觉覺点點▼▲↓↑戳请欢关发I来返#＃標标' },
  test: ({ row: { text } }) => isNotice(text),
};
