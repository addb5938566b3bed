import { lean } from '../text/lean.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { fitsOneOf, holdsOneOf } from '../text/quick-look.ts';

/** What somebody does for a paper: `主办` `编印` `督印` `美编` `指導`. */
const part =
  '主[办辦管编編]|承[办辦印]|[协協合][办辦]|[编編](?:印|[辑輯]|[审審]|委)|印[制製刷行]|出[品版]|[发發]行|督印|[审審][核稿]|核稿|校[对對]|[设設][计計]|排版|' +
  '美[编編術术]|[总總][编編][辑輯]?|[责責][编編]|社[长長]|[顾顧][问問]|指[导導]|[补補]助|[赞贊]助|策[划劃]|[监監][制製]|[采採][访訪](?=[编編])|' +
  '[执執]行|支持|[协協]力';
const makers = lean(
  new RegExp(
    `^(?:[本小]\\p{Script=Han}{0,3}|[项項]目|活[动動])?(?:${part})(?:[及暨兼和、])?(?:${part})?${anyWord(
      '[单單]位 [机機][关關构構] 人 者 部 室 小?[组組] [团團][队隊] (?:委[员員])?[会會](?:主任)?',
    )}?\\s?[:：/／]\\s?\\S{2,24}(?:[ \\u3000]\\p{Script=Han}{2,4}){0,6}$`,
    'u',
  ),
);
/** `執事會主席:羅立` `理事長：林大川`: who stands for the house. */
const officers = lean(
  /^\p{Script=Han}{0,8}(?:主席|主任|[会會社校院理][长長]|[理监監]事[长長]|牧[师師]|住持|老[师師])[:：/]\p{Script=Han}{2,6}$/u,
);
/** `预约电话：000-6120000` `捐款劃撥帳號：00012345` `物业服务电话：8123456`: how to reach who makes the paper, whatever it is for. */
export const reach = new RegExp(
  `^(\\S{0,10}?)${anyWord(
    '[电電][话話] [热熱][线線] [專专][线線] [传傳]真 [邮郵]箱 信箱 [电電][邮郵] [网網][址站頁页] 官[网網] [帐帳账賬][号號] [划劃][拨撥] QQ群? 微信',
    '[总總][机機] [查咨諮][询詢] E-?mail [邮郵][编編] (?:[联聯][系繫络絡]|加入|[关關]注)我[们們]',
  )}[号號]?\\s?[:：]\\s?(?=.*(?:[\\dA-Za-z]|[〇○零一二三四五六七八九]{3}))\\S+$`,
  'i',
);
/** `戶名：慈恩寺` `微信公众号：青口之声`: what no figure tells. */
const named = /^(?:[户戶]名|[开開][户戶][行银銀]行?|\S{0,4}公[众眾][号號])\s?[:：]\s?\S{2,20}$/;
/** `地址：青口镇河堤路8号` `会所：…` `乘车路线：…` */
const address =
  /^\S{0,6}(?:地址|[会會社院校馆館堂寺宮宫庙廟所厂廠]址|[会會]所|[办辦]公地[点點]|通[讯訊][处處]|[聚例集][会會]地[点點]|[乘公][车車交]路[线線])\s?[:：]\s?\S{4,30}$/;
/** `开馆时间：周二至周日9:00-21:00` `崇拜時間：主日上午九時` */
const hours =
  /^\S{0,4}?(?:[开開][馆館放]|[办辦]公|[营營][业業]|崇拜|[聚例][会會]|[门門][诊診])[时時][间間]\s?[:：].{4,40}$/;
/** `本摘编仅供内部参考，请勿外传` `本刊免费取阅` `本刊內容採 CC BY 4.0 授權。`: who may have it, and how. */
export const terms = new RegExp(
  `^本${anyWord(
    '[报報刊站] 摘[编編] [简簡]?[报報讯訊] 通[讯訊] [周週月]刊 [资資]料 期 信息',
  )}(?:(?:[内內]容|文章|文字)?(?:[仅僅]供|免[费費]|[请請]勿|[欢歡]迎|不得|[内內]部)[^。]{2,24}|${anyWord(
    '[内內]容 文章 文字',
  )}?(?:皆|均|[係系])?(?:[採采]用?|以)[^，。]{2,30}${anyWord(
    '授[权權] [许許]可 [协協][议議] [条條]款',
  )}(?:[发發][布佈]|[释釋]出)?)。?$`,
);
/** `内部刊物 不得外传` `非賣品` `每冊港幣十元` `准印证号：…` `(双月刊)` `KDN PP 12345/06/2013`: who may have it, and how. */
export const givenOut = oneOf(
  new RegExp(
    `^[(（【]?${anyWord(
      '[内內]部(?:[刊读讀]物|[资資]料|[参參]考|交流|[发發]行|文件|[传傳][阅閱])(?:[\\s　,，]{0,2}\\S{2,8})? 非[卖賣]品 注意保存 [机機绝絕秘]密',
      '免[费費][赠贈取派索交]\\S{1,4} 每[册冊份期][^，。]{2,8}[元角分正] (?:[双雙]?[半]?[月周週季]|不定期|[双雙]周)刊',
    )}[)）】]?$`,
  ),
  /^[(（]?(?:准印|登[记記][证證]|局版|KDN\s?[A-Z]{0,2}|ISSN|PP)[^，。]{0,4}\s?[:：(（]?\S{0,4}[\d○〇]{2,}[^，。]{0,16}$/,
);
/** `青口中學秘書室 製作`: who made it, without a label. */
const made = lean(/^\p{Script=Han}{3,20}[ \u3000]?(?:[製制]作|[编編](?:印|[制製])|承印|印[制製行]|主[办辦编編])$/u);
/** `歡迎助印` `欢迎索阅 请勿外传` `如欲取消訂閱，請回信告知` `本刊園地公開，歡迎同仁踴躍投稿` `以上内容解释权归青口商会`: what it says to its readers. */
const words = oneOf(
  /^(?:Copyright\b|©|[（(][Cc][)）]).{0,40}$/,
  /^版[权權]所有[\s　,，]\S{2,16}$/,
  new RegExp(
    `^${anyWord(
      '免(?:付)?[费費](?:取|索|[赠贈])[阅閱取送] (?:[来來投]稿|稿件)[请請][寄投传傳]\\s?[:：]\\s?\\S{5,40} 文[责責]自[负負]',
    )}[，,]?(?:[欢歡]迎[^。，]{2,16})?$`,
  ),
  new RegExp(
    `^(?:本[报報刊版](?:[园園]地公[开開])?[，,\\s]?)?(?:[欢歡]迎|敬[请請]|竭[诚誠][欢歡]迎)[^。]{0,12}${anyWord(
      '投稿 [赐賜惠来來]稿 索[阅閱取] [订訂][阅閱] [传傳][阅閱] 助印 [来來][信电電函] 批[评評] 指[正教]',
    )}[^。]{0,20}$`,
  ),
  /^如[欲需要][^，,。]{0,8}(?:取消|退[订訂]|[订訂][阅閱]|索取)[^。]{0,20}$/,
  /^[^，。]{2,4}如[有需欲要]?(?:更改|[变變]更|更[换換])地址[^。]{0,20}$/,
  /^以上[内內]容解[释釋][权權][归歸屬属]\S{2,20}$/,
);

/** What a piece of an imprint tells: of the paper itself, or how to reach a house, which an article may tell, too. */
export type ImprintKind = 'paper' | 'house' | 'officer';

const ofPaper = fitsOneOf([
  { pattern: terms, opens: '本' },
  { pattern: givenOut, opens: '（(【内內非注机機绝絕秘免每双雙半月周週季不准登局KIP' },
  { pattern: made, ends: '作印制製行办辦编編' },
  {
    pattern: words,
    opens: 'C©（(版免来來投稿文本欢歡敬竭如会會读讀校员員各以客用订訂',
    holds: 'C©c权權迎请請如归歸屬属阅閱取送负負',
  },
]);
const ofHouse = fitsOneOf([
  { pattern: reach, holds: '话話线線真箱邮郵址站頁页网網号號拨撥Qq信机機询詢Ee们們' },
  { pattern: named, holds: '名行号號' },
  { pattern: address, holds: '址所点點线線处處' },
  { pattern: hours, holds: '间間' },
]);
const labelled = holdsOneOf(':：/／');
const opensMarked = /^[■●◆▎▌※]/;

/** What a piece of a line tells, as far as its form does. */
export function imprintKind(piece: string): ImprintKind | undefined {
  const text = opensMarked.test(piece) ? piece.slice(1).trimStart() : piece;
  if (ofPaper(text)) return 'paper';
  if (!labelled(text)) return undefined;
  if (ofHouse(text)) return text.startsWith('本') ? 'paper' : 'house';
  if (makers.test(text)) return 'paper';
  return officers.test(text) ? 'officer' : undefined;
}

/** Before the label of the next piece: blanks inside a telephone part nothing. */
const betweenPieces = /[\s\u3000]+(?=[^\s:：/／]{1,10}\s?[:：/／])/;

const wideBlank = /\u3000+|[ \t]{2,}/;

/** The pieces of a line of an imprint. */
export const imprintPieces = (text: string): string[] =>
  text
    .split(betweenPieces)
    .map((piece) => piece.replace(/(?<=\d)[\s\u3000]+(?=\d)/g, ''))
    .flatMap((piece) => (imprintKind(piece) === undefined ? piece.split(wideBlank) : [piece]));
