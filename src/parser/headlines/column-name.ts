import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { closedUp } from '../text/letter-spaced.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';

const issued = `${anyWord(
  '简讯 簡訊 短讯 短訊 短波 快报 快報 快讯 快訊 集锦 集錦 速递 速遞 短打 微讯 微訊 零讯 零訊 拾零 短镜头 短鏡頭 速览 速覽 一句话新闻 点击 微新闻 新闻眼 要闻简报 信息窗 短新闻',
  '短新聞 [简簡]明新[闻聞] (?:一[周週])?快[递遞] 小消息 活[动動]看板 [一本上][周週]大事[记記]?',
)}`;
const briefs = lean(new RegExp(`^\\p{Script=Han}{0,4}${issued}$`, 'u'));
const columns = new Set(
  (
    '动态 動態 要闻 要聞 图片新闻 圖片新聞 图说 圖說 图说新闻 圖說新聞 资讯 資訊 时评 時評 短评 短評 社论 社論 言论 言論 快评 快評 锐评 銳評 热评 熱評 微评 微評 微言 今日谈 ' +
    '今日談 街谈巷议 街談巷議 三言两语 三言兩語 特写 特寫 专题 專題 公告栏 读者来信 讀者來信 来信 投书 投書 来函照登 來函照登 一家之言 百家之言 读者投书 讀者投書 民意论坛 民意論壇 ' +
    '读者论坛 讀者論壇 读者之声 讀者之聲 副刊 综合新闻 綜合新聞 本地新闻 本地新聞 诗 詩 诗歌 詩歌 诗页 詩頁 新诗 新詩 古典詩 散文 小说 小說 随笔 隨筆 杂文 雜文 连载 連載 极短篇 ' +
    '極短篇 方块 方塊'
  ).split(' '),
);
/** Sections into which papers and their sites part the news. */
const sections = new RegExp(
  `^${anyWord(
    '地方 本地 本埠 港[闻聞] [国國]内 [国國][际際] [两兩]岸 [时時]政 政[闻聞治] [财財][经經] [经經][济濟] 社[会會] 民生 教育 校[园園] 文化 文[艺藝] [体體]育',
    '[娱娛][乐樂] 科技 健康 生活 [旅觀观][游遊光] 法治 [评評][论論] [综綜]合 即[时時] 最新 [热熱][点點] 焦[点點] 今日 [头頭][条條]',
  )}?${anyWord('新[闻聞] [报報][导導道] 消息 焦[点點] 要[闻聞] [头頭][条條] [回專专][顾顧區区]')}?$`,
);

const mayBeBriefs = endsWithOneOf('讯訊波报報锦錦递遞览覽闻聞击眼窗息板打零头頭事记記 \u3000');

/** `校园短波` `简明新闻` `鄉 情 集 錦`: a column of short items. */
export const isBriefsName = (text: string): boolean =>
  text.length <= 20 && mayBeBriefs(text) && briefs.test(closedUp(text));

/** `简讯` `校园短波` `图片新闻`: names by which papers call columns (栏目) of short items and pictures. */
export const isColumnName = (text: string): boolean =>
  columns.has(text) || isBriefsName(text) || (text.length >= 2 && text.length <= 6 && sections.test(text));

/** Words with which the names of columns of opinion, advice, letters and memories end. */
const columnWord = lean(
  new RegExp(
    `^\\p{Script=Han}{1,4}${anyWord(
      '[论論][坛壇] [漫夜杂雜笑][谈談] 大家[谈談] [快微短锐銳时時][评評] [来來][信函] 投[书書] 心[声聲] [驿驛]站 小?[贴貼]士 小教室 小?百科',
      '[课課]堂 [讲講][堂坛壇] [园園]地 天地 [笔筆][记記] 札[记記] 手[记記] 散[记記] [记記][忆憶] [钩鉤]沉 掌故 [采採][风風] 巡[礼禮] 茶[座坊馆館] 夜[话話] [传傳]真',
      '小景 [浮众眾]世[绘繪] [诗詩][林苑抄廊] 文[苑萃]',
    )}$`,
    'u',
  ),
);
const longestWord = 6;
/** `表扬台` `光榮榜` `意见箱`: corners in which works, schools and villages praise, blame and ask. */
const corner = lean(
  /^(?:表[扬揚]|曝光|批[评評]|[红紅]黑|光[荣榮]|[荣榮][誉譽]|意[见見]|[读讀]者|心理|健康|[职職]工|[咨谘諮][询詢])(?:[台臺榜箱]|信箱|[专專]?[栏欄])$/u,
);

/** `走进田间课堂` `倾听群众心声` `广阔天地`: a line of a title that says what somebody does, or an idiom. */
const clause =
  /^(?:走[进進向近出]|[进進]入|[重返]返|回[到归歸]|[倾傾聆][听聽]|[听聽]取|反映|打造|[搭筑築]建|[创創][办辦建设設]|[开開][设設辟闢办辦展启啟]|[举舉][办辦]|[办辦]好|[点點唤喚]亮|唱[响響]|留[下住]|[写寫][下好]|[传傳]唱|[讲講]好|[让讓]|[广廣][阔闊])/;

/** `健康讲堂` `讀者心聲` `老城记忆`: such a name without a mark, where a title stands below it. */
export const isNamedAsColumn = (text: string): boolean =>
  text.length <= longestWord && columnWord.test(text) && !clause.test(text);

const mayBeSection = endsWithOneOf('闻聞态態息讯訊电電事台臺榜箱栏欄');

const section = lean(
  /^(?:[校院系厂廠矿礦社会會教侨僑县縣市区區乡鄉镇鎮村][闻聞]|\p{Script=Han}{2,6}(?:[新要]闻|[新要]聞|动态|動態|消息|[訊讯信]息|[资快简短]讯|[資快簡短]訊|[来來][电電]|纪事|紀事|大事|记事|記事))$/u,
);

/** `最新消息` `会务动态` `僑社新聞` `校聞`: a section of a paper or of a site. */
export const namesSection = (text: string): boolean =>
  isColumnName(text) ||
  (text.length <= 9 && mayBeSection(text) && (section.test(text) || (text.length <= longestWord && corner.test(text))));

/** What is set before the name of a column, and what behind it. */
export const marksBefore = { brackets: '【〖[〔［', signs: '●★◆■▲◎☆◇□▶►※○', points: '·•' };
export const marksBehind = { brackets: '】〗]〕］', signs: '●★◆■▲◎☆◇□◀◄※○', points: '·•・‧' };

const allBefore = Object.values(marksBefore).join('');
const allBehind = Object.values(marksBehind).join('');
const oneOf = (characters: string): string => `[${characters.replace(/[[\]]/g, '\\$&')}]`;
const around = new RegExp(`^${oneOf(allBefore)}\\s?|\\s?${oneOf(allBehind)}$`, 'g');

const opensMarked = opensWithOneOf(allBefore);
const endsMarked = endsWithOneOf(allBehind);

/** `·短新闻·` → 短新闻: the name of a column without its marks or brackets. */
export const bareColumn = (text: string): string =>
  opensMarked(text) || endsMarked(text) ? text.replace(around, '') : text;

const pictures =
  /^[【〖[●■★◆▲]?\s?(?:(?:图片|圖片|影像|摄影|攝影)(?:新闻|新聞|报道|報道|報導)|(?:新闻|新聞)(?:图片|圖片)|[图圖][说說](?:新闻|新聞)?)\s?[】〗\]●■★◆▲]?$/;

const mayBePictures = opensWithOneOf(`【〖[●■★◆▲图圖影摄攝新${blanks}`);

/** `图片新闻` `【图说】`: a column of pictures, whose items often have no headline. */
export const isPictureColumn = (text: string): boolean => mayBePictures(text) && pictures.test(text);
