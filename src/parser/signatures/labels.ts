import { lean } from '../text/lean.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { BylineRole } from '../tree.ts';

/** The words that say what a signer did. `reviewer` signs for the paper, not for the article. */
export type SignerRole = BylineRole | 'reviewer';

const table: readonly (readonly [SignerRole, string])[] = [
  [
    'writer',
    '记者 記者 作者 文 撰文 撰 撰稿 供稿 撰写 采写 採寫 采访 採訪 报道 報導 報道 文字 整理 来稿 執筆 执笔 通讯 口述 小作者 学生 學生 教师 教師 译 編譯 编译 本报评论员 评论员 ' +
      '特约评论员 记者部 实习生 實習生 实习记者 見習記者 见习记者 供稿人 撰稿人 撰寫 作者系 发稿人 發稿人 特约撰稿 特约撰稿人 提案人 讲述 講述 讲述人 講述人 口述人 整理人 执笔人 執筆人 ' +
      '主讲 主講 主讲人 主講人 翻译 翻譯 采访组 採訪組 报道组 報道組 報導組 撰述 特約撰述 特约撰述 特約 特约 專訪 专访 诗并画 詩並畫 诗 詩 訪問 访问 采编 採編 编写 編寫 本文作者 ' +
      '原作者 采访报道 採訪報導 採訪報道 新闻分析员 新聞分析員 作者单位 作者單位',
  ],
  ['correspondent', '通讯员 通訊員 特约通讯员 特約通訊員 骨干通讯员 通联员 信息员'],
  [
    'photographer',
    '摄 摄影 攝 攝影 摄影师 攝影師 摄影记者 攝影記者 图 圖 图片 圖片 供图 圖/文 摄像 照片 摄制 航拍 拍摄 翻摄 翻攝 转摄 轉攝 照片提供 图片提供 圖片提供 相片提供',
  ],
  ['unit', '来源 來源 消息来源 消息來源 稿源 稿件来源 信息来源 资料来源 文章来源'],
  [
    'reviewer',
    '线索提供 線索提供 新闻线索 新聞線索 编辑 編輯 责编 責編 责任编辑 責任編輯 审核 審核 审读 審讀 审校 審校 审签 審簽 审稿 审订 審訂 审定 審定 编校 編校 监审 監審 校对 校對 ' +
      '责任校对 版式 版面 美编 美術 美术编辑 值班 值班编委 值班主任 值班编辑 监制 監製 制作 製作 签发 簽發 终审 核稿 初审 复审 初审编辑 初審編輯 终审编辑 終審編輯 一审 二审 三审 ' +
      '一校 二校 三校 主编 主編 总编 总编辑 副主编 组版 组稿 排版 设计 设计师 统筹 策划 出品 责校 见报编辑 版面编辑 执行编辑 编审 执行主编 助理编辑 新媒体编辑 初校 图编 指导老师 ' +
      '指导教师 指導老師 指導教師 辅导老师 辅导教师 輔導老師 审 審 校 核 编 編 绘图 繪圖 插图 插圖 插画 插畫 漫画 漫畫 提供 画 畫 绘 繪 主持 本期主持 本期主持人 栏目主持 欄目主持',
  ],
];

/** What people are called who write to a paper; a name in full must follow. */
const writers = new Set(
  '读者 讀者 村民 市民 居民 乡民 鄉民 镇民 鎮民 里民 区民 區民 县民 縣民 街坊 网友 網友 家长 家長 学员 學員 职工 職工 民警 干警 幹警 战士 戰士 工人 农民 農民 老师 老師 团员 團員 党员 黨員 志愿者 志願者 志工 义工 義工'.split(
    ' ',
  ),
);

/** `本报评论员`, `青口小学教师`: whose people sign. */
const calling = lean(
  /[評评][论論][员員]$|^\p{Script=Han}{2,14}(?:教师|教師|老师|老師|学生|學生|职工|職工|村民|居民|[乡鄉镇鎮里市]民|街坊|社员|社員|战士|戰士|医生|醫生|工人)$/u,
);
const endsAsCalling = endsWithOneOf('员員师師生工民士人坊');

/** True for a word that names a writer only together with a name in full: `读者 王有田`. */
export const callsWriter = (text: string): boolean =>
  writers.has(text.replace(/^一[位名]?/, '')) || (endsAsCalling(text) && calling.test(text));

const labels = new Map<string, SignerRole>(
  table.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
);

/** Traditional characters of labels, each before its simplified form. */
const forms =
  '編编責责審审對对輯辑設设計计監监製制簽签發发終终術术組组統统籌筹劃划記记訊讯員员報报導导攝摄圖图採采寫写執执譯译評评論论約约實实習习見见總总單单聯联體体會会駐驻來来複复覆复師师';

const toSimplified = new Map(
  [...forms].flatMap((character, place, all) =>
    place % 2 === 0 ? [[character, all[place + 1] ?? character] as const] : [],
  ),
);

/** The characters of labels in simplified script. */
function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += toSimplified.get(character) ?? character;
  return folded;
}

/** Longest label of the table. */
const longestLabel = 8;
const reporterWords = ['记者', '記者', '特派员', '特派員'];

/** Labels of someone who wrote and photographed. */
const both: ReadonlyMap<string, readonly SignerRole[]> = new Map<string, readonly SignerRole[]>([
  ...'文图 文圖 文摄 文攝 图文 圖文 文并图 文並圖'
    .split(' ')
    .map((word) => [word, ['writer', 'photographer']] as const),
  ...'文畫 文画 诗画 詩畫 图诗 圖詩 采访撰文 採訪撰文 采访撰稿 採訪撰稿 采访整理 採訪整理 采访文字 採訪文字'
    .split(' ')
    .map((word) => [word, ['writer']] as const),
  ...'摄影报道 攝影報道 攝影報導 摄影报导 报道摄影 報道攝影 報導攝影 采访摄影 採訪攝影 撰文摄影 撰文攝影'
    .split(' ')
    .map((word) => [word, ['photographer', 'writer']] as const),
]);

/** The last characters of all labels: few other words end like one. */
const labelEnds = new Set(
  [...labels.keys(), ...both.keys(), ...writers, ...reporterWords, '通讯员', '发', '發'].map((word) =>
    fold(word.slice(-1)),
  ),
);
export const labelEndings = [...labelEnds, ...toSimplified.keys()]
  .filter((character) => labelEnds.has(fold(character)))
  .join('');
const mayBeLabel = endsWithOneOf(labelEndings);

/** The first characters of all labels in the tables, in either script. */
const labelStarts = new Set([...labels.keys(), ...both.keys()].map((word) => fold(word.slice(0, 1))));
const opensAsLabel = opensWithOneOf(
  [...labelStarts, ...toSimplified.keys()].filter((character) => labelStarts.has(fold(character))).join(''),
);

/** `新华社发（沈一舟 摄）`: an agency gives out a photograph. */
const givenOut = lean(/^(?:\p{Script=Han}{1,3}社|本[报報]|\p{Script=Han}{2,6}[网網])[发發]$/u);
const endsAsGiven = endsWithOneOf('发發');

/** `文．圖` `报道·摄影`: two labels with a dot or a word between them. */
const twin = lean(/^(\p{Script=Han}{1,2})[．·‧・•.&＆及與与和](\p{Script=Han}{1,2})$/u);
const longestTwin = 5;

/** `本报驻青口记者`, `青口小学402班小记者`: whose reporter. */
const reporterLabel = lean(/^[\p{Script=Han}A-Za-z\d·]{2,20}$/u);

/** `局長語記者`, `告诉记者`: who spoke to one. */
const toldReporter = /(?:[语語对對向与與诉訴给給]|接受)[记記]者$/;

const endsAsMember = endsWithOneOf('员員');
const correspondents = lean(/^[\p{Script=Han}·]{0,10}(?:通讯员|通訊員)$/u);

/** What a label says (`通讯员`, `摄影`, `本报记者`, `驻青口记者`, `文图`); absent for a word that is no label. */
export function labelRoles(text: string): readonly SignerRole[] | undefined {
  if (!mayBeLabel(text)) return undefined;
  if (/^本[报報刊社台臺网網]/.test(text) && text.length > 3) {
    const own = labelRoles(text.slice(2));
    if (own) return own;
  }
  const inTable = opensAsLabel(text);
  const pair =
    (inTable ? both.get(text) : undefined) ??
    (inTable && text.length <= longestTwin ? both.get(text.replace(twin, '$1$2')) : undefined);
  if (pair) return pair;
  if (endsAsGiven(text) && givenOut.test(text)) return ['photographer'];
  const known = inTable && text.length <= longestLabel ? (labels.get(text) ?? labels.get(fold(text))) : undefined;
  if (known) return [known];
  if (text.length <= 16 && callsWriter(text)) return ['writer'];
  if (text.length > 20) return undefined;
  if (reporterWords.some((word) => text.endsWith(word)))
    return reporterLabel.test(text) && !toldReporter.test(text) ? ['writer'] : undefined;
  return endsAsMember(text) && correspondents.test(text) ? ['correspondent'] : undefined;
}

/**
 * `三（2）班` `五年级一班` `机电二班` `2019级机电班` `文学院20级` `電機71級` `高中部第18屆` `外语学院大三`: the class of a pupil who signs,
 * the year of one who was.
 */
export function isSchoolClass(text: string): boolean {
  return text.length <= longestClass && mayBeClass(text) && schoolClass.test(text);
}

export const classEndings = '班级級队隊届屆一二三四';
const mayBeClass = endsWithOneOf(classEndings);

/** Longest class with the name of its school. */
const longestClass = 20;
const schoolClass = oneOf(
  new RegExp(
    `^[\\p{Script=Han}\\d０-９]{0,14}${anyWord(
      '[（(][\\d０-９一二三四五六七八九十]{1,2}[）)] [\\d０-９一二三四五六七八九十甲乙丙丁]{1,4} 年[\\d忠孝仁愛爱信義义和平勇智誠诚真善美禮礼樂乐恭良敬A-Z]',
    )}(?:班|[中小][队隊])$`,
    'u',
  ),
  /^\p{Script=Han}{1,10}(?:[学學]院|[专專][业業]|系)(?:(?:19|20)?\d\d[级級]|大[一二三四])$/u,
  /^\p{Script=Han}{2,8}(?:19|20)?\d\d[级級]$/u,
  /^\p{Script=Han}{1,8}(?:[部系科班校院友]|[中小大][学學])第\d{1,3}[届屆]$/u,
  /^\d{2,4}[级級届屆][\p{Script=Han}\d]{1,10}班$/u,
  /^\p{Script=Han}{0,10}(?:[国國]小|高中|初中|[国國]中)?[一二三四五六七八九]年[级級]$/u,
);

/** Bodies of two characters, four with several letters, that are named beside writers. */
const longestShortUnit = 4;
const shortUnits = oneOf(
  /^(?:[妇科文残侨作音美书影舞婦殘僑書團学學社工商]{1,3}[联协聯協]|团委|團委|工会|工會|法院|公安|教育|政[协協]|人大|[纪紀]委|[党黨院校厂廠][办辦]|政[办辦]|融媒)$/,
  /^(?:[税稅][务務]|[气氣]象|消防|城管|交警|[环環]保|民政|司法|[财財]政|水利|[县縣区區市]委|[县縣区區]府|[一二三四五六七八九十]{1,2}[中小厂廠处處科队隊股])$/,
);

/** How the names of bodies end. */
const bodyWords = (
  '課 课 股 女中 高中 初中 國中 國小 国中 国小 實小 实小 附中 附小 公社 局 委 办 辦 部 厅 廳 处 處 科 室 院 校 中学 中學 小学 小學 大学 大學 幼儿园 社 台 站 所 队 ' +
  '隊 团 團 會 会 中心 公司 集团 集團 街道 镇 鎮 乡 鄉 村 区 區 县 縣 市 省 府 妇联 婦聯 文联 残联 科协 科協 侨联 政协 人大 馆 館 厂 廠 银行 銀行 法院 检察院 车间 ' +
  '車間 校区 校區 工区 工區 党委 黨委 支部 频道 协会 協會 研究会 支行 分局 大队 总队 支队 组 組 报 報 网 網 党支部 学院 學院 医院 醫院 公署 处'
).split(' ');
export const bodyEndings = bodyWords.map((word) => word.slice(-1)).join('');
const endsAsBody = endsWithOneOf(bodyEndings);
const body = lean(new RegExp(`^[\\p{Script=Han}A-Za-z\\d()（）·“”—-]+(?:${bodyWords.join('|')})$`, 'u'));

/** `代表们先后来到青口日间照料中心`: words of a sentence, which the name of no body holds. */
const told = /[了们們的]|先[后後]|[来來]到|走[进進]|前往|[参參][观觀了]/;

/** `城管局` `青口镇党政办`: a body that may stand beside a name. */
export function isUnitName(text: string): boolean {
  if (text.length <= longestShortUnit && shortUnits.test(text)) return true;
  return text.length >= 3 && text.length <= 24 && endsAsBody(text) && body.test(text) && !told.test(text);
}
