import { isAmounts } from '../rows/mark-amounts.ts';
import type { Row } from '../rows/row.ts';
import { isUnitName } from '../signatures/labels.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { namesDocument } from '../text/document-name.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, fitsOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import { isDailyNote, isOwnAffair, weatherEar } from './daily-notes.ts';
import { namesMaker } from './maker.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';
import { isWritersMail } from './writers-mail.ts';

const account = lean(
  new RegExp(
    `^(?:[\\p{Script=Han}·]{0,10}?)(?:官方)?${anyWord(
      '微信 微博 抖音 快手 小红书 小紅書 头条 今日头条 客户端 客戶端 公众号 公眾號 视频号 視頻號 脸书 臉書 脸书专页 臉書專頁 粉丝专页 粉絲專頁 粉丝团 粉絲團 网站 網站 网址 網址 官网',
      '官網 APP 手机报 \\s?电子报 \\s?電子報 电子版 電子版 \\s?数字报纸? \\s?數字報紙? \\s?數位報',
    )}(?:公众号|公眾號|平台|二维码|二維碼|客户端|号|號|好友)?(?:[:：].{0,60})?$`,
    'u',
  ),
);
const codes = new RegExp(
  `^(?:[（(【]?)(?:请|請|欢迎|歡迎|微信|长按|長按)?${anyWord(
    '扫码 扫一扫 掃碼 掃一掃 扫描 掃描 扫 掃 识别 識別 (?<=长按|長按)',
  )}(?:[上下左右]方|文中|图中|此处|此處|此|本)?(?:的)?(?:二维码|二維碼|图片|QR ?Code)?[,，\\s]?${anyWord(
    '[在用]手[机機]上?(?:[打观觀][开開看](?:[當当本此]前?[页頁])?|[阅閱][读讀]|查看) 分享 即可 关注 關注 下载 下載 看 观看 觀看 收看 收听 收聽 查看 阅读 閱讀',
    '了解 进入 進入 加入 订阅 訂閱',
  )}?${anyWord(
    '我们 我們 视频 視頻 影片 影音 (?:看|[阅閱][读讀]|[了瞭]解)?更多(?:[内內]容|精彩|新[闻聞]|[报報][道導]|[图圖照影]片|[活訊讯][动動息])? 直播 详情 詳情 全文',
    '本报 微信 公众号',
  )}?[。.!！]?[)）】]?$`,
  'i',
);
const contactName = `(?:(?:24|二十四)小[时時])?(?:本报|本報|本刊|本社|本版)?${anyWord(
  '新闻 新聞 采访 採訪 读者服务 讀者服務 查询 查詢 报料 報料 爆料 投稿 编辑部 編輯部 [广廣]告部? [发發]行部? 订阅 訂閱 订报 訂報 服务 服務 热线 熱線 总机 總機 读者 讀者 值班',
  '监督 監督 客服 邮购 郵購 投诉 投訴 安全 急救 健康 便民 通[讯訊](?=地址)',
)}{0,2}${anyWord(
  '热线 熱線 专线 專線 查询 查詢 [电電][话話] [发發]行[组組] 传真 傳真 邮箱 郵箱 信箱 电邮 電郵 QQ群? E-?mail Tel Fax Website 邮编 郵編 邮政编码',
  '郵遞區號 地址 [社会會馆館校宫宮庙廟寺]址 (?<=[读讀]者)服[务務](?=\\s?[:：]\\s?\\d)',
)}`;
/** A label and what it labels: a colon stands between, or a number follows. */
const contact = lean(
  new RegExp(
    `^${contactName}${anyWord(
      '\\s?[:：]\\s*[\\d０-９A-Za-z\\p{Script=Han}@._·\\-()（）<>《》×—\\s、,，;；:：/]*',
      '[\\s/]*[\\dA-Za-z(（][\\dA-Za-z@._\\-()（）—\\s/转轉]{3,}',
    )}$`,
    'iu',
  ),
);
const registration = oneOf(
  new RegExp(
    `^[（(]?${anyWord(
      '邮发代号 郵發代號 (?:国内|國內)?(?:统一|統一)(?:连续出版物|連續出版物)?(?:刊号|刊號|号|號)?(?=[:：\\s\\d]|CN)(?:CN)? 国内刊号 刊号 CN\\s?\\d',
      'ISSN 内部资料 內部資料 准印证号? 准印證號? 登记证 登記證 代号 代號 零售价 零售價 每份 定价 定價 印数 印刷',
      '(?:广告|廣告)(?:经营|經營)?(?:许可|許可)[证證]?[号號]? (?:[报報]社)?[发發]行人 社[长長] 法律顾问 法律顧問 网址 網址 投稿邮箱 定於 社址 督印人 承印人?',
      '[发發]行所(?=[:：/\\s])\\/? [邮郵]政[划劃][拨撥] (?:捐[款助])?[划劃][拨撥][帐帳账][号號]',
    )}[:：\\s\\d-].{0,50}$`,
  ),
  /^登[记記][证證].{0,12}字第.{1,10}[号號]$/,
  /^(?:内部资料|內部資料)[^。]{0,14}$/,
  /^(?:本(?:摘[编編]|[刊报報]|[简簡通快][报報讯訊]))?[仅僅][供限][内內]部[参參][考阅閱][^。]{0,14}$/,
);
const price = new RegExp(
  `^(?:零售|每份|本期|全年|[单單]|半年)?${anyWord(
    '零售价? 每份售 售价 售價 [定售][价價]每[份期] 定价 定價 订价 訂價 订[费費] 訂[费費] 每份 每月 每期 每季 全年 单价 單價',
  )}[:：]?\\s?(?:人民[币幣]|港[币幣]|新[台臺][币幣]|澳[门門][币幣]|葡[币幣])?[\\d.一二三四五六七八九十百千万萬壹贰貳叁參肆伍陆陸柒捌玖拾佰仟角元分]{1,8}[元角分圆圓]$`,
);
/** `歡迎來稿` `本刊欢迎投稿` `敬请赐稿`: a call of the paper that stands beside its telephone. */
const call =
  /^(?:本[报報刊社版])?(?:[欢歡]迎|敬[请請]|[请請])(?:[来來踊踴賜赐惠]|[投订訂][阅閱]?|批[评評]指|刊登|[关關]注|[传傳][阅閱]|索[阅閱取]).{0,8}$/;
/** `本刊免費贈閱` `歡迎索閱` `訂閱本報請電客戶服務部` `本简报每周一发行，欢迎提供稿件`: how the paper is had, and when it comes out. */
const free = oneOf(
  /^本[刊报報][赠贈][阅閱送]$/,
  /^(?:本[刊报報])?免付?[费費](?:[赠贈][阅閱送]|取[阅閱]|索[取阅閱])$/,
  /^(?:[欢歡]迎|敬[请請])(?:索[阅閱取]|[传傳取][阅閱])$/,
  /^[订訂][阅閱]本[报報刊][^，。]{0,16}$/,
  /^(?:本(?:[简簡通快][报報讯訊]|[电電]子[报報]|[会會][讯訊]|[报報刊]|[周週月]刊))每.{1,8}(?:[发發]行|出[刊版]|寄[发發送])[^。]{0,24}。?$/,
);
/** `報料有獎` beside a telephone. */
const rewarded = /^(?:[报報爆]料|投稿|[征徵]稿)(?:有[奖獎])?$/;
/**
 * `創刊於民國六十七年` `青新出准印（2021）JS-001号` `中華郵政…執照登記為雜誌交寄` `本刊每月十日出刊`: how the paper was registered and when
 * it comes out.
 */
const founded = lean(
  oneOf(
    /^(?:本[报報刊])?[创創]刊[于於].{2,18}[年日]$/u,
    /^\p{Script=Han}{0,8}准印[证證]?[字第]{0,2}[（(〔[].{2,24}[号號]$/u,
    /^(?:[经經])?(?:中[华華][邮郵]政|[邮郵]政[总總管]局).{0,24}(?:登[记記]|[执執]照|交寄|新[闻聞][纸紙]).{0,16}$/u,
    new RegExp(
      `^(?:本[报報刊])?${anyWord(
        '[每逢][隔逢]?(?:月|[周週]|星期|[季旬日])(?:[\\d一二三四五六七八九十廿卅日天、,和及至到]|[周週]|星期){0,8} [双雙半][月周週]',
      )}日?(?:出[刊版报報]|[发發][行刊])$`,
      'u',
    ),
    /^免付?[费費](?:[赠贈][阅閱送]|取[阅閱]|派[发發]|索[取阅閱])$/u,
  ),
);
/** `局版臺誌字第000號　登記為雜誌類交寄` `國內郵資已付　台北郵局許可證`: the words of a licence, wherever they stand in the line. */
const licence =
  /[志誌][字]?第.{1,8}[号號]|登[记記][为為].{2,6}(?:[杂雜][志誌]|[新][闻聞][纸紙]).{0,4}交寄|[邮郵]\s?[资資]\s?已\s?付|[邮郵]局[许許]可[证證]/;
/** `稿件由各校提供　投稿邮箱：…` `本版未署名图片为资料照片`: from whom the page has its texts and pictures. */
const supplied = oneOf(
  /^(?:本版)?稿件由[^，。]{2,16}提供[^。]{0,40}$/,
  new RegExp(
    `^本[版期报報刊][^，。]{0,8}(?:[图圖照]片|[资資]料|消息|稿件|[内內]容)(?:除[^，。]{2,12}外[,，]?)?[均皆都]?[由为為系係][^，。]{0,14}${anyWord(
      '提供 供[图圖稿] [资資]料(?:[图圖照]片)? [所]?[攝摄]',
    )}$`,
  ),
);
/** `今日出紙六大張` `今日本報一大張　零售每份四百元`: how much paper the buyer gets, and for how much. */
const sheets =
  /^(?:每份售[价價][\d一二三四五六七八九十百]{1,5}元[ \u3000])?(?:本[报報])?(?:[今本]日|今天)(?:本[报報])?(?:出[纸紙版报報]|[发發]行)?[\d一二三四五六七八九十两兩]{1,3}[大小中]?[张張版頁页](?:半)?(?:[\s　,，]{1,2}(?:零售|每[份张張]|[售订訂定]|全年)[^。]{2,16}[元角分仙])?$/;
/** `微信扫一扫 精彩早知道` `掃碼睇片` */
const scan = oneOf(
  /^(?:微信|手[机機]|QQ)(?:扫一扫|掃一掃|扫码|掃碼)[,，!！\s][^。,，]{2,10}$/,
  /^(?:扫一扫|掃一掃|扫码|掃碼)[,，!！\s]\s?(?:更(?:精彩|多\S{0,4})|有[惊驚]喜|早知道)$/,
  /^(?:扫码|掃碼|扫一扫|掃一掃)[睇看][片戏戲真多]?\S{0,2}$/,
  // `加入好友 即時看新聞`
  /^(?:加入(?:LINE ?|Line ?)?好友|下[载載]\S{0,6}(?:APP|客[户戶]端)|[关關]注(?:我[们們]|公[众眾][号號])|追[蹤踪]我[们們])[ \u3000,，!！][^。，,]{2,10}$/,
);
/** `請上官網看更多` `如需全文請至本府網站新聞專區查詢。`: where more is to be had. */
const visit = new RegExp(
  `^(?:(?:如需|欲知)?(?:更多|全文|詳情|详情)[^，。]{0,6})?[请請]${anyWord(
    '[上到至] 登[录錄入] [浏瀏][览覽] [点點][击擊]',
  )}[^，。]{0,6}${anyWord(
    '官[网網] [网網][站页頁] 客[户戶]端 [脸臉][书書] 粉[专專絲丝]',
  )}(?:(?:新[闻聞])?[专專][区區])?(?:[看查][看閱阅詢询找]?[^，。]{0,6})?[。！]?$`,
);
const opensVisit = opensWithOneOf('如欲更全詳详请請');
/** `请到客户端看直播` above its text or who wrote it: a headline, unless it says that there is more. */
const headsText = ({ before, after }: FurnitureSite, text: string): boolean =>
  opensVisit(text) &&
  visit.test(text) &&
  !/更多|[详詳]情/.test(text) &&
  after !== undefined &&
  (isRunningText(after.text) || parseSignature(after.text)?.explicit === true) &&
  (before === undefined || endsSentence(before.text) || !isRunningText(before.text));
/** `扫描二维码观看大会直播` above a text that tells of it (`…观看大会直播，也可以…`): a headline. */
const headsNews = ({ before, after }: FurnitureSite, text: string): boolean =>
  after !== undefined &&
  opensCode(text) &&
  opened.test(text) &&
  isRunningText(after.text) &&
  after.text.includes(text.slice(-fewestTold)) &&
  (before === undefined || endsSentence(before.text) || !isRunningText(before.text));
const fewestTold = 4;
/** With what a line opens that tells of a code. */
const ofCode = '（(【▲请請欢歡微手扫掃识識长長';
const opensCode = opensWithOneOf(ofCode);
/** `更多内容请扫描二维码` `▲更多報導請鎖定青口時報` `LINE 好友請掃描`: where there is more. */
const more = new RegExp(
  `^[▲※●■*（(]?\\s?${anyWord(
    '(?:[想要]?[看瞭了]解?)?更多[^。，]{0,10}(?:[请請敬]|[欢歡]迎|尽在|盡在|[扫掃]|[锁鎖]定)[^。]{0,16}',
    '[^。，]{0,8}(?:好友|[频頻]道|公[众眾][号號])\\s?[请請]?[扫掃][描码碼]?',
    '[^。，]{0,8}(?:[订訂][阅閱]|下[载載]|加入)?[请請][扫掃][描码碼]?\\s?(?:QR\\s?(?:Code|[码碼])|二[维維][码碼])',
  )}[）)*]?$`,
);
const handle = lean(
  oneOf(
    /^(?:微博|微信|抖音|快手|视频号|B站)?\s?@[\p{Script=Han}A-Za-z\d_-]{2,16}$/iu,
    /^\p{Script=Han}{2,8}\s(?:APP|客户端|客戶端)$/iu,
    /^[^，。,]{2,16}APP\sIcon/iu,
    /^\p{Script=Han}{2,8}[「“][^」”]{2,8}[」”]\s?APP$/iu,
  ),
);
const address = oneOf(
  /^(?:https?:\/\/|www\.)[\w./?=&%#:~-]+(?:\s+[[(]?(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}[\])]?)?(?:\s+[^\s()（）]{2,6})?$/i,
  /^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/i,
);
const follow = new RegExp(
  `^[（(【]?(?:请|請|欢迎|歡迎)?${anyWord(
    '扫一扫 掃一掃 扫码 掃碼 微信扫码 长按 搜索 搜一搜 添加 关注 關注',
  )}[^。]{0,6}[,，]?\\s?${anyWord(
    '关注 關注 加入 下载 下載 订阅 看 读 讀 了解',
  )}[“「《]?[^。“”]{1,16}[”」》]?[。.!！]?[)）】]?$`,
);
/** `扫描二维码观看大会直播回放。`: what the code beside the line opens. */
const opened = new RegExp(
  `^[（(【▲]?(?:请|請|欢迎|歡迎)?(?:微信|手机|手機)?${anyWord(
    '扫描 掃描 扫一扫 掃一掃 扫 掃 识别 識別 长按 長按',
  )}(?:识别|識別)?(?:[上下左右]方|文末|图中|圖中|此)?(?:的)?(?:二维码|二維碼|QR ?Code)[,，]?\\s?(?:即可|可)?${anyWord(
    '[观觀收]看 [阅閱][读讀] 收[听聽] 查看 [浏瀏][览覽] 了解 下[载載] [关關]注 [进進]入 加入 [参參][与與加] [订訂][阅閱]',
  )}[^。，,]{1,10}[。.!！]?[)）】]?$`,
  'iu',
);

/** `*本刊由办公室编印，欢迎投稿*` `稿件由各校提供　投稿邮箱:…`: who makes the paper, at its foot. */
const made = lean(
  /^[*（(]*(?:本[刊报報版期]|本[简簡通电電]\p{Script=Han})由\p{Script=Han}{2,20}(?:[编編]印|[编編][辑輯]|[发發]行|主[办辦]|出版|[赞贊]助|承[办辦])[^。]{0,20}[。）)]*\**$/u,
);

/** `訂閱／取消訂閱：…@…` `退订请点击…`: how to get a newsletter by mail, and how to stop it. */
const subscription = new RegExp(
  `^${anyWord(
    '[订訂][阅閱] 退[订訂] 取消[订訂][阅閱] [续續][订訂]',
  )}(?:[/／|、或](?:[订訂][阅閱]|退[订訂]|取消[订訂][阅閱]))?(?:本[刊报報]|[电電]子[报報]|[简簡][报報])?${anyWord(
    '[请請][点點][击擊按] [请請]寄 [网網]址 信箱 [邮郵]箱',
  )}?\\s?[:：]?\\s?\\S*[@/.]\\S*$`,
);

/** `周刊地址：http://…`: where the issue stands. */
const place = /^(?:本[刊期报報]|[周週月季]刊|[简簡][报報])(?:地址|[网網]址|[链鏈連][接結])\s?[:：]/;

const isService = fitsOneOf([
  { pattern: place, opens: '本周週月季简簡' },
  { pattern: licence, holds: '志誌资資交许許' },
  { pattern: supplied, opens: '本稿' },
  { pattern: free, opens: '本免欢歡敬订訂' },
  { pattern: subscription, opens: '订訂退取续續' },
  { pattern: account, holds: '微抖手端众眾号號脸臉粉网網P报版书書条友' },
  { pattern: registration, opens: '（(邮郵国國统統刊CI内內准登代零每定印广报報發发社法网網投督承划劃捐仅僅本' },
  { pattern: address, holds: '@/.' },
  { pattern: follow, opens: '（(【请請欢歡扫掃微长搜添关關', holds: '注入载載阅看读讀解' },
  { pattern: codes, opens: '（(【请請欢歡微长長扫掃识識', holds: '扫掃识識长長' },
  { pattern: opened, opens: ofCode },
  { pattern: price, ends: '元角分圆圓' },
  { pattern: founded, ends: '年日号號寄记記纸紙类類照刊版报報行阅閱送发發取局' },
  { pattern: sheets, opens: '今本每' },
  { pattern: visit, holds: '网網端书書专專絲丝' },
  { pattern: scan, holds: '扫掃好载載注蹤踪' },
  { pattern: weatherEar, holds: '气氣℃°度%％' },
  { pattern: more, holds: '更扫掃' },
  { pattern: made, opens: '*（(本' },
  { pattern: contact, holds: '线線话話真箱邮郵QqEeTtFfWw址询詢' },
]);
const mayBeHandle = holdsOneOf('@Pp端');
const parts = unitsOf(`${blanks}|｜，,；;`);
const holdsColon = holdsOneOf(':：');
const opensAsCall = opensWithOneOf('本欢歡敬请請报報爆投征徵');
const calls = (text: string): boolean => opensAsCall(text) && (call.test(text) || rewarded.test(text));

/** `纸短情长 欢迎赐稿`: a call behind a motto. */
const calling = lean(
  /^\p{Script=Han}{2,8}[ \u3000](?:[欢歡]迎|敬[请請])(?:[来來賜赐惠投][稿函]|[关關]注|[订訂][阅閱]|批[评評]指[导導正])[!！。]?$/u,
);
const endsAsCall = endsWithOneOf('稿函注阅閱导導正!！。');

/** `安全热线 8119` `预约挂号：0000-0000`: what a number reaches. */
const reached = lean(
  new RegExp(
    `^\\p{Script=Han}{0,8}${anyWord(
      '[热熱专專][线線] [电電][话話] [挂掛][号號] [预預][约約] 信箱',
    )}(?:[ \\u3000]?[:：]|[ \\u3000])[ \\u3000]?(?:[（(]\\d{2,4}[）)])?[ \\u3000]?\\d[\\d—－ -]{2,14}$`,
    'u',
  ),
);
const endsAsNumber = endsWithOneOf('0123456789０１２３４５６７８９—－ -');
/** It stands at the head of the issue, at the foot of one that has a head, or between two pieces of one sentence. */
const reachesPaper = ({ row: { text, mark }, before, after, opensIssue, headed }: FurnitureSite): boolean =>
  mark === undefined &&
  endsAsNumber(text) &&
  (opensIssue ||
    (before !== undefined &&
      (after === undefined
        ? headed && standing.test(text) && endsSentence(before.text) && !claims.test(before.text)
        : cutsSentence(before.text, after.text)))) &&
  reached.test(narrowFigures(text));
/** A number that is there every day, not for one thing. */
const standing = /(?:[热熱专專][线線]|信箱)/;

/** The sentence above has no end, and is no record of the article; the row below is no headline. */
const cutsSentence = (above: string, below: string): boolean =>
  (isRunningText(above) || /[，,、]/.test(above)) &&
  !endsSentence(above) &&
  !endsClosed(above) &&
  !isRecord.test(above) &&
  (isRunningText(below) || endsSentence(below));
const isRecord = /^[^，。,]{2,8}[:：]/;
const endsClosed = endsWithOneOf('）)】：:》');

/** `電話：000-0000` right below a text that asks its readers for something: whom to call about it. */
const bareCall = /^(?:服[务務]|[联聯][系繫络絡]|洽[询詢]|承[办辦]|[咨諮][询詢])?[电電][话話]\s?[:：]/;
const closesNotice = (site: FurnitureSite, text: string): boolean =>
  !site.opensIssue && !site.belowFurniture && bareCall.test(text) && (asksAbove(site) || isBelowSigner(site));

/** `渡口鎮公所` / `服務電話：000-0000`: below the office that signs a notice. */
const isBelowSigner = ({ before, rows, index }: FurnitureSite): boolean =>
  before !== undefined &&
  isUnitName(before.text) &&
  endsSentence(rows[index - 2]?.text ?? '') &&
  isNoticeAbove(rows, index - 2);

/** Rows above the telephone or the signer of a notice among which its name stands. */
const noticeReach = 8;
const isNoticeAbove = (rows: readonly Row[], index: number): boolean =>
  rows.slice(Math.max(0, index - noticeReach), index).some(({ text }) => namesDocument(text));

const asksAbove = ({ before, after, rows, index }: FurnitureSite): boolean =>
  before !== undefined &&
  endsSentence(before.text) &&
  (after === undefined
    ? claims.test(before.text) || isNoticeAbove(rows, index)
    : asks.test(before.text) && !isService(after.text));
const asks = /[请請洽]|[认認][领領]|逾期/;
/** Below such words the number is no number of the paper, at its foot too. */
const claims = /[认認][领領]|逾期|失主|[报報]名/;

/** `牧師：羅立`: who answers for the office, beside its telephone. */
const officer = lean(/^\p{Script=Han}{1,3}(?:[师師长長老事委任员員理]|[编編][辑輯]?)[:：]\p{Script=Han}{2,4}$/u);

const isOfficer = (text: string): boolean => holdsColon(text) && officer.test(text);

/** `投稿：news@example.com` `來稿請寄：news@example.com`: where to send one's own text. */
const submission =
  /^(?:投|[来來]|惠|[赐賜])稿(?:信箱|[邮郵]箱)?(?:[请請敬]{0,2}(?:寄|[发發投]|[电電][邮郵])[至到往给給送]?)?\s?[:：]?\s?[\w.-]+@[\w.-]+$/;

/** `歡迎里民投稿` `文責自負` `请勿一稿多投`: what the paper tells those who write for it, beside the address. */
const ofWriters = lean(
  oneOf(
    /^(?:竭[诚誠]|[热熱][诚誠忱])?(?:[欢歡]迎|敬[请請]|[恳懇][请請])\p{Script=Han}{0,8}(?:[投来來赐賜惠供]稿|指教|指正)$/u,
    /^(?:文[责責]自[负負]|[请請]?勿一稿[多两兩]投|[恕概]不退[稿件]|稿[费費酬][从從][优優]|[来來]稿一[经經][采採刊][用登]\p{Script=Han}{0,8})$/u,
    /^(?:(?:本[报報刊])?有[删刪]改[权權]|[来來]稿[请請][附註注]\p{Script=Han}{2,12})$/u,
  ),
);

/** `来稿请注明姓名、地址及电话。` `本报保留删修来稿之权利`: the same in a line of its own, at the foot of a page. */
const toldWriters = lean(
  oneOf(
    /^[来來投惠]稿者?[时時]?(?:[均请請]|[务務]必|敬[请請])[请請]?(?:[附註注写寫留]|[标標]明)[^。，,；;]{2,24}。?$/u,
    /^本[报報刊版](?:[编編][辑輯者])?(?:[对對][来來]稿)?(?:保留|有)[删刪修改编編酌来來稿文字件之的]{2,10}[权權]利?。?$/u,
  ),
);
const opensToWriters = opensWithOneOf('来來投惠本');
/** It stands below other furniture, or nothing of an article follows and no text of calls for papers ends with it. */
const tellsWriters = ({ row: { text }, before, after, belowFurniture }: FurnitureSite): boolean =>
  opensToWriters(text) &&
  toldWriters.test(text) &&
  (belowFurniture || (!text.endsWith('。') && endsSentence(before?.text ?? '') && !isRunningText(after?.text ?? '')));

const isPiece = (text: string): boolean =>
  isService(text) ||
  calls(text) ||
  isOfficer(text) ||
  namesMaker(text) ||
  submission.test(text) ||
  ofWriters.test(text);

/** `社址大馬路`: where the paper is, without a colon, beside its price. */
const seat = /^(?:本[报報])?[社馆館]址[^，。:：]{2,16}$/;

const opensMarked = opensWithOneOf('■●◆★▲◎※');
/** The line without the mark before it: `■電話：…`. */
const unmarked = (text: string): string => (opensMarked(text) ? text.slice(1).trimStart() : text);

/** `全年定价：198元　零售：1.00元` `歡迎來稿　採訪熱線000-0000`: services side by side. */
function holdsServices(text: string, opensIssue: boolean): boolean {
  let end = 0;
  while (end < text.length && !parts.has(text.charCodeAt(end))) end += 1;
  if (end === text.length || !isPiece(text.slice(0, end))) return false;
  const pieces = text.split(/[\s|｜，,；;]+/);
  const officers = opensIssue || pieces.length > 2;
  const asked = pieces.some((piece) => submission.test(piece));
  return (
    pieces.every(
      (piece) =>
        isService(piece) ||
        calls(piece) ||
        ofWriters.test(piece) ||
        (officers && isOfficer(piece)) ||
        seat.test(piece) ||
        (asked && (submission.test(piece) || namesMaker(piece))),
    ) &&
    (asked || pieces.some((piece) => isService(piece)))
  );
}

const meetingDay =
  '(?:每?(?:[週周]|[礼禮]拜)(?:[一二三四五六日天末]|[一二三四五]至[二三四五六])|[主星]期?[一二三四五六日天])[ \\u3000]?';
const meetingHour =
  '(?:上午|下午|中午|[晚早]上?)?[ \\u3000]?(?:\\d{1,2}[:：]\\d\\d|[\\d一二三四五六七八九十:：]{1,5}[时時点點]?(?:半|正|[一二三四五六七八九十\\d]{1,3}分)?)';
const meeting = `\\p{Script=Han}{2,6}(?:[:：][ \\u3000]?|[ \\u3000]+)(?:${meetingDay})?${meetingHour}`;
/** `主日禮拜：上午九時　祈禱會：週三晚七時半` `主日禮拜　上午10:00　禱告會　週三晚上7:30`: when the house meets, at the head or the foot of an issue. */
const hours = lean(new RegExp(`^${meeting}(?:[ \\u3000|｜／/、，]+${meeting})+$`, 'u'));
const holdsHour = holdsOneOf('时時点點:：');
export const tellsHours = (text: string): boolean => text.length <= longestHours && holdsHour(text) && hours.test(text);
const longestHours = 60;

const attended =
  '(?:[上本][主週周月]?日?)?(?:\\p{Script=Han}{0,4}(?:出席|奉[獻献]|[聚禱祷][會会]|崇拜|[禮礼]拜|[彌弥]撒|主日[學学]|香油|功德|捐款)\\p{Script=Han}{0,3})[:：]?\\s?[\\d,]+\\s?[人元名]';
/** `上主日出席：231人　奉獻：38,843元`: how many came to a house of worship, and what they gave. */
const attendance = lean(new RegExp(`^${attended}(?:[ \\u3000|｜／/、，]+${attended})+$`, 'u'));
const endsAsAttendance = endsWithOneOf('人元名');
/** Several such lines, one below the other, are a list of their own. */
const countsAttendance = ({ row: { text }, before, after }: FurnitureSite): boolean =>
  endsAsAttendance(text) &&
  attendance.test(text) &&
  ![before, after].some((row) => row !== undefined && isAmounts(row));

/** `校友服務組 敬上` below how to leave the list, at the end of a letter by mail: who sends it. */
const sender = /^[^\s，。]{2,16}[ \u3000]?(?:敬[上启啟邀]|[谨謹][上启啟]|[团團][队隊]|[编編][辑輯]部)$/;
const endsAsSender = endsWithOneOf('上启啟邀队隊部');
const sendsLetter = ({ row: { text }, before, after }: FurnitureSite): boolean =>
  after === undefined &&
  before !== undefined &&
  endsAsSender(text) &&
  subscription.test(before.text) &&
  sender.test(text);

/** It stands between the end of a text and a headline, within a sentence, or among other furniture; not below a headline, nor above a text. */
const standsApart = ({ before, after, opensIssue, belowFurniture }: FurnitureSite): boolean =>
  before === undefined ||
  (after !== undefined && cutsSentence(before.text, after.text)) ||
  ((opensIssue || belowFurniture || endsSentence(before.text) || endsClosed(before.text) || isNote(before.text)) &&
    !isRunningText(after?.text ?? ''));
const isNote = (text: string): boolean => isDailyNote(text) || isOwnAffair(text);
/** A text of the weather stands above, of which the days below it are. */
const ofForecast = ({ rows, index }: FurnitureSite): boolean =>
  rows
    .slice(Math.max(0, index - reachOfForecast), index)
    .some(({ text }) => isRunningText(text) && forecast.test(text));
const reachOfForecast = 6;
const forecast = /天[气氣]|[气氣][温溫]|[预預][报報]|[升降][温溫]|冷空/;
const tellsOfDay = (site: FurnitureSite, text: string): boolean =>
  site.row.mark === undefined && isNote(text) && standsApart(site) && !ofForecast(site);

/** `官方微信` `扫码看视频。` `热线:000-0000000`: services of the paper, printed in its masthead or at its foot. */
export const mastheadService: FurnitureRule = {
  name: 'masthead-service',
  limit: 60,
  test: (site) => {
    const { row, opensIssue, listOnly } = site;
    const text = narrowFigures(unmarked(row.text));
    if (closesNotice(site, text) || isWritersMail(site) || headsText(site, text) || headsNews(site, text)) return false;
    return (
      isService(text) ||
      (opensIssue && tellsHours(text)) ||
      countsAttendance(site) ||
      sendsLetter(site) ||
      tellsOfDay(site, text) ||
      tellsWriters(site) ||
      (listOnly && site.after === undefined && namesMaker(text)) ||
      reachesPaper(site) ||
      (endsAsCall(text) && calling.test(text)) ||
      (row.mark !== 'list' && ((mayBeHandle(text) && handle.test(text)) || holdsServices(text, opensIssue)))
    );
  },
};
