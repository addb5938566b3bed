import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const site = '(?:本[网網]站?|本站|本刊|本平[台臺]|本[论論][坛壇]|[网網]站|平[台臺])';

const isDisclaimer = fitsOneOf([
  // `網友個人意見，不代表本站立場`
  {
    holds: '立观觀责責意',
    pattern: new RegExp(
      `(?:不|[并並]不|[与與])(?:能)?(?:代表|反映|[等]同|[构構]成)?[于於]?${site}.{0,8}(?:立[场場]|[观觀][点點]|意[见見]|[无無][关關])|${site}(?:[仅僅只]提供|不[负負承]).{0,24}(?:服[务務]|空[间間]|[责責]任)`,
    ),
  },
  // `發佈留言必須填寫的電子郵件地址不會公開。` `必填项已用*标注`
  {
    holds: '箱件填',
    pattern:
      /(?:[邮郵]件(?:地址|位址)|[邮郵]箱(?:地址)?)不[会會]被?公[开開]|必填(?:[项項字]|[栏欄]位)(?:已用|[标標]示|[为為])/,
  },
  // `《…》由会员上传分享，免费在线阅读`
  {
    holds: '享传傳',
    pattern: /由(?:[会會][员員]|用[户戶]|[网網]友)(?:上[传傳]|分享).{0,16}(?:在[线線]|免[费費]|[阅閱][读讀]|[仅僅])/,
  },
]);

/** `網友個人意見，不代表本站立場`: what a site says to be clear of what others write on it. */
export const siteDisclaimer: FurnitureRule = {
  name: 'site-notice',
  limit: 130,
  sentences: true,
  needs: { holds: '立观觀责責意箱件填享传傳' },
  test: ({ row: { text } }) => isDisclaimer(text),
};
