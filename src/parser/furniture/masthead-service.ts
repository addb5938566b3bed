import { fitsOneOf, quickLook } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const account =
  /^(?:[\p{Script=Han}·]{0,10}?)(?:官方)?(?:微信|微博|抖音|快手|客户端|客戶端|公众号|公眾號|视频号|視頻號|脸书|臉書|脸书专页|臉書專頁|粉丝专页|粉絲專頁|粉丝团|粉絲團|网站|網站|网址|網址|官网|官網|APP|手机报|电子报|电子版|数字报)(?:公众号|公眾號|平台|二维码|二維碼|客户端)?(?:[:：].{0,60})?$/u;
const codes =
  /^(?:[（(【]?)(?:请|請|欢迎|歡迎|微信|长按|長按)?(?:扫码|扫一扫|掃碼|掃一掃|扫描|掃描|扫|掃|识别|識別)(?:[上下左右]方|文中|图中|此处|此處|此|本)?(?:的)?(?:二维码|二維碼|图片|QR ?Code)?[,，]?(?:即可|关注|關注|下载|下載|看|观看|觀看|收看|收听|收聽|查看|阅读|閱讀|了解|进入|進入|加入|订阅|訂閱)?(?:我们|我們|视频|視頻|影片|影音|更多|更多内容|更多精彩|更多新闻|直播|详情|詳情|全文|本报|微信|公众号)?[。.!！]?[)）】]?$/u;
const contactName =
  '(?:本报|本報|本刊|本社)?(?:新闻|新聞|读者服务|讀者服務|报料|報料|爆料|投稿|编辑部|編輯部|广告|廣告|发行|發行|订阅|訂閱|订报|訂報|服务|服務|热线|熱線|总机|總機|读者|讀者|值班|监督|監督|邮购|郵購|投诉|投訴)?(?:热线|熱線|专线|專線|电话|電話|传真|傳真|邮箱|郵箱|信箱|电邮|電郵|QQ群?|E-?mail|邮编|郵編|邮政编码|郵遞區號|地址|社址)';
/** A label and what it labels: a colon stands between, or a number follows. */
const contact = new RegExp(
  `^${contactName}(?:\\s?[:：]\\s*[\\dA-Za-z\\p{Script=Han}@._\\-()（）—\\s、,，;；:：/]*|[\\s/]*[\\dA-Za-z(（][\\dA-Za-z@._\\-()（）—\\s/转轉]{3,})$`,
  'iu',
);
const pointing =
  /^[（(【]?(?:请|請)?(?:扫描|掃描|扫一扫|掃一掃|长按|長按|识别|識別)(?:[上下左右]方|文中|此)?(?:二维码|二維碼)[,，\s]{1,2}(?:关注|關注|下载|下載|加入|订阅|訂閱|收看|收听)[^。]{0,14}[)）】]?$/u;

const registration =
  /^(?:邮发代号|郵發代號|(?:国内|國內)?(?:统一|統一)(?:连续出版物|連續出版物)?(?:刊号|刊號|号|號)?|国内刊号|刊号|CN\s?\d|ISSN|内部资料|內部資料|准印证|准印證|登记证|登記證|零售价|零售價|每份|定价|定價|印数|印刷|广告经营许可|广告许可|發行人|社長|法律顾问|法律顧問|网址|網址|投稿邮箱|定於|社址)[:：\s\d-].{0,50}$|^(?:内部资料|內部資料)[^。]{0,14}$/;
const price =
  /^(?:零售|每份|本期|全年)?(?:零售价?|售价|定价|定價|订价|每份|每月)[:：]?\s?[\d.一二三四五六七八九十角元分]{1,8}[元角分]$/;
const handle =
  /^(?:微博|微信|抖音|快手|视频号|B站)?\s?@[\p{Script=Han}A-Za-z\d_-]{2,16}$|^\p{Script=Han}{2,8}\s(?:APP|客户端|客戶端)$/iu;
const address = /^(?:https?:\/\/|www\.)[\w./?=&%#:~-]+$|^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/i;
const follow =
  /^[（(【]?(?:请|請|欢迎|歡迎)?(?:扫一扫|掃一掃|扫码|掃碼|微信扫码|长按|搜索|搜一搜|添加|关注|關注)[^。]{0,6}[,，]?\s?(?:关注|關注|加入|下载|下載|订阅|看|读|讀|了解)[“「《]?[^。“”]{1,16}[”」》]?[。.!！]?[)）】]?$/u;

const isService = fitsOneOf([
  { pattern: account, holds: '微抖手端众眾号號脸臉粉网網P报版' },
  { pattern: registration, opens: '邮郵国國统統刊CI内內准登零每定印广發社法网網投' },
  { pattern: address, holds: '@/.' },
  { pattern: follow, opens: '（(【请請欢歡扫掃微长搜添关關' },
  { pattern: codes, holds: '扫掃识識' },
  { pattern: pointing, holds: '码碼' },
  { pattern: price, ends: '元角分' },
  { pattern: contact, holds: '线線话話真箱邮郵QqEe址' },
]);
const mayBeHandle = quickLook([{ holds: '@Pp端' }]);

/** `官方微信` `扫码看视频。` `热线:000-0000000`: services of the paper, printed in its masthead or at its foot. */
export const mastheadService: FurnitureRule = {
  name: 'masthead-service',
  limit: 60,
  test: ({ row }) =>
    isService(row.text) || (row.mark !== 'list' && mayBeHandle(row.text) !== 0 && handle.test(row.text)),
};
