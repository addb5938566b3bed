import { closedUp } from './letter-spaced.ts';
import { oneOf } from './one-of.ts';
import { endsWithOneOf } from './quick-look.ts';

/** What papers tell from day to day, without the word of a document. */
const weather = '(?:今日|今明|明日|[本一][周週]|[周週]末|假期|未[来來].{1,3}天)?(?:天[气氣]|[气氣]象)(?:[预預][报報])?';
const prices = '(?:本市|本[县縣]|本埠|今日)?(?:商情|行情|物[价價]|米[价價])';
const programme = '(?:今日|今晚|本[周週])?(?:[广廣]播|[电電][视視]|[电電]影|影[剧劇])?[节節]目(?:[预預][告报報])?';

/** `关于…的通知` `征稿启事` `致居民的一封信`: names of documents, which no crosshead bears. */
const documentName = oneOf(
  /^(?:关于|關於).{2,40}(?:通知|公告|通报|通報|决定|決定|意见|意見|报告|報告|批复|批覆|公示|通告|办法|辦法|决议|決議|规定|規定|条例|條例|函)$/,
  /.{2}(?:启事|啟事|声明|聲明|倡议书|倡議書|通知|公示|须知|須知|一封信|公开信|公開信|招聘[简簡]章|公告|通告|告示|布告|佈告)$/,
  // `失物招领` `讲座预告`
  /.[^的](?:招[领領]|[预預]告)$/,
  // `全县美术展览获奖名单` `乒乓球比赛成绩` `评选结果揭晓` `光荣榜`
  /.{4}名[单單]$|芳名[录錄]$|.{3}名[录錄]$|^光[荣榮]榜$/,
  /.{2}比[赛賽]成[绩績]$|.{2}(?:成[绩績]|名次|[结結]果)(?:公布|公佈|揭[晓曉])$/,
  // `捐款鸣谢` `鸣谢捐款` `救灾捐款征信` `财务公开`
  /捐[款赠贈献獻助][鸣鳴][谢謝]$|^[鸣鳴][谢謝]捐[款赠贈献獻助]$|.{2}[徵征]信[录錄]?$|^[财財][务務](?:披露|公[开開]|收支)$/,
  // `各村工程进度表` `豆腐牌价` `本学期经费收支表`
  /.{4}(?:一[览覽]|[统統][计計]|[进進]度|安排|日程|[价價]目|[时時]刻|收支)表$|牌[价價]$/,
  // `紧急通知` `讣告` `鸣谢` `更正`
  /^(?:[紧緊][急要]|重要)?(?:启事|啟事|小启|小啟|更正|声明|聲明|公告|通告|通知|公示|布告|佈告|讣告|訃告|讣闻|訃聞)$/,
  /^(?:[紧緊][急要]|重要)?(?:[鸣鳴][谢謝]|[谢謝][启啟啓]|道歉|致歉|勘误|勘誤|征稿|徵稿|[征徵][订訂求]|[寻尋]人|[讲講]座(?:预报|預報|信息|[訊讯]息))$/,
  // `明日天气预报` `本埠行情` `今晚电视节目`
  new RegExp(`^(?:[紧緊][急要]|重要)?(?:${weather}|${prices}|${programme})$`),
);

/** With what such names end: most lines need not be looked through. */
const mayNameDocument = endsWithOneOf(
  '款赠贈献獻助露开開支知告领領订訂求人息訊讯报報定见見复覆示法辦办议議例函事明书書须須信章单單录錄绩績次结結果布佈晓曉榜启啟啓正讣訃闻聞道歉误誤稿气氣象谢謝情价價目表',
);

/** `一纸公告` `门上的告示` `接到通知`: tells of a document as of a thing, as the crossheads of a report do; a document does not call itself so. */
const toldOf =
  /^(?:[一二两兩三四五六七八九十几幾这這那每][纸紙张張份则則道次条條]|[^致关關我本敝]{1,3}的|[贴貼收发發接等看读讀听聽撕写寫][出到了来來下完])\p{Script=Han}{2}$/u;

/** `（7月至9月）` `（截至二十二日）` `（敬称略）` behind the name: of when it tells, and how. */
const period = /[ \u3000]?[（(][^（()）]{2,14}[）)]$/;
const endsInBracket = endsWithOneOf('）)');

/** True for a line that names a notice, a list, a letter or a forecast. */
export function namesDocument(text: string): boolean {
  const name = endsInBracket(text) ? text.replace(period, '') : text;
  if (!mayNameDocument(name)) return false;
  const words = closedUp(name);
  return documentName.test(words) && !toldOf.test(words);
}
