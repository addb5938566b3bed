import { lean } from './lean.ts';
import { anyWord, oneOf } from './one-of.ts';
import { endsWithOneOf, opensWithOneOf, quickLook } from './quick-look.ts';

/** `图为…` `▲…` `左图：` `图①` `（资料图片）`: says outright that it stands under a picture. */
const captionMark = oneOf(
  /^(?:图为|圖為|[▲△▼◀](?=\S{2})|[左右上中下](?:图|圖)(?:为|為|[:：])|(?:图|圖)[说說]?[①-⑩一二三四五\d]{0,2}[:：])/,
  /^(?:(?:[图圖]|照)片?[说說]明?\s?[:：／/]|(?:图|圖)[①-⑩])/,
  /^[（(](?:附?图片|附?圖片|附图|附圖|资料图|資料圖|本版图)[^（()）]{0,14}[）)]$/,
  /^(?:[（(](?:[资資]料(?:[图圖]片?|照片?)|示意[图圖]|[图圖]片)[）)](?=\S)|[资資]料(?:[图圖]片?|照片)[ \u3000:：])/,
);
/** `…呼籲鄉親做好防颱／圖鄉公所提供`: who gave the picture. */
const provided = lean(/[\p{Script=Han}][／/](?:图|圖|照片)\S{0,14}(?:提供|摄|攝|翻攝|翻摄)$/u);
/** `出席活动人士合照` `快递业务员比赛现场`: a line that names a picture of people together, or of a scene. */
const scene = new RegExp(
  `^[^，。,：:！!？?]{2,24}(?:${anyWord('合照 合影 留影 大合照')}|${anyWord(
    '比[赛賽] 答[辩辯] 活[动動] [颁頒][奖獎] [签簽][约約] [开開閉闭]幕 [会會][场場議议] [演展]出 典[礼禮] [训訓][练練] 施工 [学學][习習] [参參][观觀]',
  )}(?:[现現][场場]|情景|一景))$`,
);

/** `(右)` `(前排左二)`: says who is where in the picture. */
const place = /[（(](?:前排|后排|後排)?[左右中](?:[一二三四五起]|图)?[^（()）]{0,6}[）)]/;
/** `正在采摘` `航拍的`: how captions tell. */
const telling = /^(?:这是|這是)|正在|航拍|竞相|競相/;

/** With what the mark of a caption opens, and what a short line shows that is one. */
const opensAsCaption = opensWithOneOf('图圖照▲△▼◀左右上中下（(资資');
const look = quickLook([{ holds: '／/' }, { ends: '照影场場景' }]);

/** True for a text that says outright that it is a caption. */
export function isMarkedCaption(text: string): boolean {
  if (opensAsCaption(text) && captionMark.test(text.slice(0, 30))) return true;
  if (text.length > 60) return false;
  const shown = look(text);
  return ((shown & 1) !== 0 && provided.test(text)) || ((shown & 2) !== 0 && text.length <= 30 && scene.test(text));
}

/** True for a text that names people by their place in the picture above it. */
export const namesPlaces = (text: string): boolean => place.test(text.slice(0, 120));

/** True for a text that speaks as captions do; running text may, too. */
export const isCaption = (text: string): boolean =>
  isMarkedCaption(text) || place.test(text.slice(0, 40)) || telling.test(text.slice(0, 60));

const endsAsGiven = endsWithOneOf('供摄攝图圖)）】');
const given = /(?:提供|翻[摄攝]|供[图圖])[)）】]?$/;

/** `圖／青口農會` `图片: 青口在线` `插圖：本報美編`: a label, and who gave the picture. */
const credited = /^(?:[图圖]片?|照片|相片|影像|插[图圖画畫])\s?[／/∕╱:：︰﹕∶|｜]\s?\S[^，。！？!?]{0,30}$/;
/** `防汛演练现场 青口镇政府供图` `青口文教中心提供`: ends with who gave it. */
const givenBy = /^(?!.{0,6}(?:稿|文字|[资資]料由))[^，。！？!?；;]{3,60}(?:供[图圖]|提供)[)）】]?$/;
const openAsCredit = opensWithOneOf('图圖照相影插');

const isClosed = endsWithOneOf('）)');

/** True for a short line that says no more than who gave a picture, or what it shows and who gave it: no headline reads so. */
export const isPictureCredit = (text: string): boolean =>
  (openAsCredit(text) && credited.test(text)) || (givesPicture(text) && givenBy.test(text));

/** `（青口镇公所提供）` `（青口镇公所供图）`: says who gave a picture. */
export const givesPicture = (text: string): boolean => endsAsGiven(text) && given.test(text);

const pictures = /[（(]附?(?:[图圖]|照)片[\d０-９一二三四五六七八九十]{1,3}[张張幅][)）]$/;

/** `秋收（附图片８张）`: a headline above several pictures, each with a caption of its own. */
export const countsPictures = (text: string): boolean => isClosed(text) && pictures.test(text);

const day =
  /(?:[\d０-９]{1,2}|[一二三四五六七八九十廿]{1,3})[日号號](?![报報])|昨[天日晚]|今[天日晨晚]|日前|近日|[上下]午|[连連]日/;

/** `▲元宵灯会4日点灯。`: a picture that says when is news of its own; one set into a text shows what the text tells. */
export const tellsWhen = (caption: string): boolean => day.test(caption);
