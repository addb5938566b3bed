import { endsWithOneOf } from '../../text/quick-look.ts';

/** `关于…的通知` `征稿启事` `致居民的一封信`: names of documents, which no crosshead bears. */
const documentName =
  /^(?:关于|關於).{2,40}(?:通知|公告|通报|通報|决定|決定|意见|意見|报告|報告|批复|批覆|公示|通告|办法|辦法|函)$|.{2}(?:启事|啟事|声明|聲明|倡议书|倡議書|通知|公示|须知|須知|一封信|公开信|公開信|招聘简章|公告|通告|告示|布告|佈告)$|.{4}名[单單]$|.{2}比[赛賽]成[绩績]$|.{2}(?:成[绩績]|名次|[结結]果)(?:公布|公佈|揭[晓曉])$|^光[荣榮]榜$|芳名[录錄]$|.{3}名[录錄]$|^(?:[紧緊][急要]|重要)?(?:启事|啟事|小启|小啟|更正|声明|聲明|公告|通告|通知|公示|布告|佈告|讣告|訃告|讣闻|訃聞|[鸣鳴][谢謝]|[谢謝][启啟啓]|道歉|致歉|勘误|勘誤|征稿|徵稿|(?:今日|今明|明日|本[周週]|一[周週])?(?:天[气氣]|[气氣]象)(?:[预預][报報])?|(?:本市|本[县縣]|本埠|今日)?(?:商情|行情|物[价價]|米[价價])|(?:今日|今晚|本[周週])?(?:[广廣]播|[电電][视視]|[电電]影|影[剧劇])?[节節]目(?:[预預][告报報])?)$/;

/** With what such names end: most lines need not be looked through. */
const mayNameDocument = endsWithOneOf(
  '知告报報定见見复覆示法辦办函事明书書须須信章单單录錄绩績次结結果布佈晓曉榜启啟啓正讣訃闻聞道歉误誤稿气氣象谢謝情价價目',
);

/** True for a line that names a notice, a list, a letter or a forecast. */
export const namesDocument = (text: string): boolean => mayNameDocument(text) && documentName.test(text);
