import { lean } from './lean.ts';
import { isHan } from './marks.ts';
import { anyWord } from './one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from './quick-look.ts';
import { surnameLength } from './surnames.ts';
import { type UnitSet, unitsOf } from './unit-set.ts';

/** Characters that do not stand in given names: grammar words, and the last characters of offices, bodies and measures. */
const notGivenText =
  '的了是不也都就而及或被把从從对對将將着著过過们們个個这這那些吗嗎呢吧啊哪什么麼怎于於此各该該议議区區' +
  '县縣镇鎮乡鄉局院校站馆館厅廳处處办辦组組队隊社员員费費税稅款项項价價值量级級率型类類种種件条條章页頁' +
  '图圖表格届屆次号號岁歲秒户戶间間室課课里裡下内內外后後我你妳他她它您谁誰说說谈談听聽问問给給让讓叫请' +
  '請到去出入止已又更最很须須需要想地线線边邊角部股府众眾规規责責摄攝忙車者榜讯訊还還没沒却卻虽雖';
const notGiven = unitsOf(notGivenText);

/** Words of papers and offices that start with a surname; a line or a tail of this kind is no name. */
const words = new Set(
  (
    '安全 安排 安置 安心 白天 包括 边防 常态 常委 常务 成功 成果 成绩 成就 成立 程序 池塘 代表 单位 党建 党务 党委 方法 方案 方向 方针 方便 丰收 丰富 封面 高度 高效 高质 高考 高温 高峰 高新 高兴 高一 高二 高三 初一 初二 初三 ' +
    '牧师 牧師 修女 居士 师母 師母 师父 師父 师兄 師兄 师姐 師姐 宣教士 高功 ' +
    '方块 公告 公示 公益 古城 古镇 关于 关注 关心 关爱 管理 管控 广场 国家 国际 国庆 国内 国土 何时 何以 和平 和谐 洪水 华夏 黄河 惠民 惠企 惠民生 节选 節選 节录 節錄 计划 纪念 纪实 纪检 季度 简介 简讯 简报 简明 江南 江海 江北 江苏 金融 金秋 金牌 ' +
    '经济 居民 居家 康养 康复 空间 雷电 乐园 乐居 冷链 利民 利益 连线 连续 林业 路线 马上 麦收 毛利 梅雨 美丽 明天 明年 明显 莫让 农业 农村 农民 宁夏 平安 平台 平衡 齐心 强化 强调 强国 强企 强镇 ' +
    '全力 全面 全区 全市 全国 全省 全县 全民 全员 全文 全体 任务 任命 任前 荣誉 山水 商务 商业 商会 尚未 时代 时间 时政 时评 石油 史册 水利 水稻 水务 水质 水产 税收 谈话 汤圆 唐诗 通知 通报 万众 万象 万元 ' +
    '危机 文苑 文萃 文荟 文薈 文丛 文叢 文坛 文壇 文林 文化 文明 文艺 文旅 文摘 文件 文体 温馨 温暖 闻名 项目 消防 辛苦 向上 向前 向往 信息 宣传 宣讲 宣布 研究 阳光 扬帆 ' +
    '养老 易地 益民 应急 应当 英雄 英语 游客 游泳 余额 雨露 原因 原则 原创 ' +
    '岳麓 章程 战略 战斗 战疫 战友 张贴 郑重 支持 支部 支付 支援 政策 种植 种粮 周边 周末 周刊 周年 专题 左右 花园 花卉 花样 沙滩 易货 车站 车辆 车间 房屋 房产 甘肃 浙江 ' +
    '湖北 后记 编后 简评 短评 小结 左图 右图 上图 下图 连载 解读 解放 解决 盛会 盛开 盛世 祝福 祝贺 ' +
    '高雄 安徽 包头 边疆 常州 常熟 福建 桂林 海南 河南 河北 湖南 吉林 江西 昆明 昆山 连云港 洛阳 南通 宁波 青岛 沈阳 石家庄 苏州 温州 武汉 武装 牛年 龙年 马年 虎年 新闻 黄金 白云 蓝图 蓝天 ' +
    '包頭 邊疆 連雲港 洛陽 青島 瀋陽 石家莊 溫州 武漢 武裝 龍年 馬年 新聞 黃金 黃河 白雲 藍圖 藍天 豐收 溫暖 溫馨 康復 樂園 強國 ' +
    '卫健 卫生 付诸 付清 付现 付之 官方 官兵 官网 官網 官场 况且 況且 古典诗 古典詩 现代诗 現代詩 末班车 阴影 陰影 秘书长 秘書長 香港 马祖 馬祖 花东 花東 田径 田徑 延安 施压 ' +
    '施壓 新华社稿 全文版 有删改 有刪改 有删节 有刪節 章节 章節 网管 網管 管理员 佚名 施工 编辑部 苗栗 花蓮 雲林 桃園 金門 连江 連江 ' +
    '走基层 走基層 跑基层 跑基層 读书 讀書 阅读 閱讀 书评 書評 杂谈 雜談 随笔 隨筆 诗歌 詩歌 散文 小说 小說 杂文 雜文 影评 影評 旅游 旅遊 健康 生活 教育 科普 美食 摄影 攝影 ' +
    '副刊 温馨提示 溫馨提示 全媒体 全媒體 高质量 高質量 全覆盖 全覆蓋 全过程 全過程 全方位 项目部 項目部 文化站 文化馆 文化館 新华社 新華社 中国梦 中國夢 中心 關閉 关闭 平安夜 ' +
    '关键词 關鍵詞 金融业 金融業 农产品 農產品 农民工 農民工 常委会 常委會 管委会 管委會 党委会 黨委會 和谐曲 和諧曲 和美乡 和美鄉 时间表 時間表 路线图 路線圖 任务书 任務書 成绩单 ' +
    '成績單 明白卡 高峰期 ' +
    '簡訊 簡報 簡介 簡評 關注 關愛 管理 國家 國際 國內 方塊 時間 時代 應該 關於 關懷 關心 計畫 農業 農民 農村 經濟 萬元 單位 連續 連線 華僑 華夏 陽光 強調 強化 開幕 黨部 ' +
    '黨務 黨員 戰爭 戰事 戰鬥 戰況 紀念 紀要 謝謝 鄭重 項目 車站 車輛 馬路 寧波 廣州 蘇州 秘书 秘書 路線 商會 农情 農情 纪事 紀事 观察 觀察 调查 調查 手记 手記 见闻 見聞 ' +
    '视角 視角 視線 视线 笔记 筆記 ' +
    '黄昏 黃昏 谷雨 穀雨 白露 夏至 夏日 夏天 夏夜 夏季 白昼 白晝 白日 方才 ' +
    '邊防 常態 常務 成績 方針 豐富 高質 高溫 高興 國慶 國土 何時 和諧 計劃 紀實 紀檢 簡明 江蘇 康養 雷電 樂居 冷鏈 林業 馬上 麥收 明顯 寧夏 平臺 齊心 強企 全國 全體 任務 榮譽 商務 商業 時政 時評 史冊 水務 ' +
    '水質 水產 談話 湯圓 唐詩 萬象 文藝 文體 聞名 宣傳 宣講 宣佈 應急 應當 英語 原則 原創 戰略 戰疫 戰友 張貼 花園 花樣 沙灘 易貨 房產 甘肅 連載 解讀 解決 盛會 盛開 祝賀 衛健 衛生 付諸 付現 官場 全縣 全區 全員'
  ).split(' '),
);

const holdsBlank = holdsOneOf(' \u3000');

/** A name without the blanks that often set its characters apart: `沈　舟`. */
export const withoutBlanks = (text: string): string => (holdsBlank(text) ? text.replace(/[ \u3000]+/g, '') : text);

/** True when one of the characters of a text from an index on is in a set. */
function holdsFrom(characters: UnitSet, text: string, from: number): boolean {
  const { length } = text;
  for (let at = from; at < length; at += 1) if (characters.has(text.charCodeAt(at))) return true;
  return false;
}

/** `释明心`: the name of a monk or nun, two characters behind the one that all of them bear. */
export const isOrdained = (name: string): boolean => name.length === 3 && opensOrdained(name);
const opensOrdained = opensWithOneOf('释釋');

/** A name of two to four Han characters that starts with a surname; blanks inside a two-character name are allowed (`沈　舟`). */
export function isPersonName(text: string): boolean {
  const name = withoutBlanks(text);
  if (name.length < 2 || name.length > 4) return false;
  const surname = isOrdained(name) ? 1 : surnameLength(name);
  const given = name.length - surname;
  if (surname === 0 || given < 1 || given > 2 || !isHan(name)) return false;
  if (
    words.has(name) ||
    /[报報]$/.test(name) ||
    (name.length > 2 && /^(?:[農农][會会業业民村產产]|[衛卫]生)/.test(name)) ||
    /[品集]$|[拾佰仟][元圆圓整]$|^[左右][一二三四五六七八九]$/.test(name) ||
    (name.length === 2 && name.endsWith('章'))
  )
    return false;
  return !holdsFrom(notGiven, givenAsWord.test(name) ? name.slice(0, -1) : name, surname);
}

/** `沈宏图` `沈万里`: given names that mean a great plan and a far way; behind other characters 图 says who drew, and 里 where. */
const givenAsWord = /.(?:[宏鸿鴻弘雄展远遠伟偉][图圖]|[万萬千]里)$/;

/** True for a word of the paper's common vocabulary that starts like a name. */
export function isCommonWord(text: string): boolean {
  return words.has(text);
}

/** Of these, words that people bear as names, too. */
const borne = new Set(
  (
    '解放 和平 方正 高兴 高興 高峰 白云 白雲 黄金 黃金 黄河 黃河 金秋 阳光 陽光 江南 江海 平安 文明 英雄 丰收 豐收 温暖 溫暖 温馨 溫馨 方向 成功 成就 安心 华夏 華夏 雨露 ' +
    '谷雨 穀雨 白露 夏天 夏夜 夏至 蓝天 藍天 康复 康復 延安 向前 向上 乐园 樂園 强国 強國 國強'
  ).split(' '),
);

/** True for a word that people bear as a name, where a label says that a name stands there. */
export const isBorneWord = (text: string): boolean => borne.has(text);

/** Grammar words, which stand in no name. */
const never = unitsOf(
  '的了是不也都而及或把被從从對对將将著着們们個这這那些吗嗎呢吧哪什么麼怎此该該各我你您谁誰还還没沒却卻虽雖',
);

/**
 * Two or three Han characters (four with a compound surname) that may be a name, a rare one too; only where the place says that a
 * name stands there.
 */
export function isLikelyName(text: string): boolean {
  const name = withoutBlanks(text);
  const surname = surnameLength(name);
  const given = name.length - surname;
  if (surname === 0 || given < 1 || given > 2 || !isHan(name) || words.has(name)) return false;
  return !holdsFrom(never, name, surname);
}

/** Two to four Han characters none of which speaks against a name; only where something else says that a name stands there. */
export function isPossibleName(text: string): boolean {
  return text.length >= 2 && text.length <= 4 && isHan(text) && !words.has(text) && !holdsFrom(notGiven, text, 0);
}

/** What people hear and ask in pen names, and between what they stand: `听雨`, `林间鹿`. */
const ofPenNames = /[听聽问問间間]/g;
const notOfPens = unitsOf(notGivenText.replace(ofPenNames, ''));

/** Two or three Han characters that may be a pen name; only where something else says that a name stands there. */
export const isPossiblePenName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 3 &&
  isHan(text) &&
  !words.has(text) &&
  !/[间間]$/.test(text) &&
  !holdsFrom(notOfPens, text, 0);

/** True for characters of which none speaks against a given name. */
export const mayBeGiven = (text: string): boolean => isHan(text) && !holdsFrom(notGiven, text, 0);

/** Parts of which Tibetan, Uyghur, Kazakh and Mongolian names are made, as transcribed. */
const transcribedParts = `${anyWord(
  '扎西 卓玛 卓瑪 多吉 才让 才讓 才仁 次仁 次旦 拉姆 平措 罗布 羅布 尼玛 尼瑪 达瓦 達瓦 格桑 曲珍 曲扎 德吉 卓嘎 边巴 邊巴 巴桑 强巴 強巴 普布 旺久 贡布 貢布 益西 多杰',
  '多傑 拉珍 拉毛 措姆 央金 仁青 加措 旺堆 旺姆 顿珠 頓珠 白玛 白瑪 索朗 桑吉 洛桑 丹增 阿旺 阿依 古丽 古麗 阿不都 艾力 艾合 买买提 買買提 麦麦提 麥麥提 吐尔逊 吐爾遜 吐尔',
  '吐爾 热合 熱合 玉素甫 努尔 努爾 帕提 米吉提 阿卜杜 别克 別克 哈孜 提江 江 巴特尔 巴特爾 巴图 其其格 其木格 格日勒 斯琴 乌云 乌兰 烏蘭 图雅 圖雅 苏和 蘇和 那仁 布和 朝鲁',
  '高娃 娜仁 托娅 娅 花 汗 罕 曼 木 买 提 别 尔 曲比 吉克 吉木 吉狄 沙马 海来 马海 俄木 莫色 阿苏 阿木 木呷 阿呷 阿牛 拉里 尔古 尔布 子布 日哈 阿嘎 拉且 尔哈 日古 伍各',
  '子黑 石布 色呷 什里',
)}`;
const transcribedName = lean(new RegExp(`^(?=\\p{Script=Han}{3,6}$)${transcribedParts}{1,3}$`, 'u'));
const wordsOfParts = transcribedParts.replace(/[(?:)]/g, '').split('|');
const opensTranscribed = opensWithOneOf(wordsOfParts.map((part) => part.charAt(0)).join(''));
const endsTranscribed = endsWithOneOf(wordsOfParts.map((part) => part.slice(-1)).join(''));
/** True for a text that opens and ends as names transcribed from languages of the country do. */
export const mayTranscribe = (text: string): boolean => opensTranscribed(text) && endsTranscribed(text);

/** Characters with which names of other languages are transcribed, in mainland, Taiwan and Hong Kong papers. */
const sounds = unitsOf(
  '阿艾爱愛安昂奥奧巴白班邦宝寶保贝貝本比彼宾賓波伯勃博卜布查柴昌达達大戴丹当當道德登迪蒂丁东東杜敦多朵' +
    '俄厄恩尔爾耳法凡范芳菲费費芬丰弗夫芙福富伽盖蓋冈岡高戈歌格根古瓜关圭郭哈海罕汉漢汗豪赫黑亨胡华華怀霍' +
    '基吉及加佳贾賈杰金津居喀卡凯凱坎康考柯科可克肯孔库庫奎昆拉莱萊兰蘭朗劳勞勒雷磊黎李里理力历厉立利丽麗' +
    '莉连連列林琳灵靈留龙龍隆卢盧鲁魯路露伦倫罗羅洛吕妈馬马玛瑪麦麥迈曼芒茅梅门門蒙孟米密蜜敏明名摩末莫墨' +
    '默姆木穆那娜纳納乃奈南内內尼妮涅宁寧纽紐努诺諾欧歐帕派潘庞佩彭皮匹平珀普奇齐齊其契恰强切乔喬钦琴琼丘' +
    '曲热熱仁日荣榮茹儒瑞若撒萨薩塞赛賽三桑瑟森沙莎山尚绍舍申沈圣聖施诗史士舒司丝絲斯松苏蘇素索塔泰坦汤唐' +
    '陶特提天廷亭通图圖托瓦万萬汪旺威韦維维委卫衛温文翁沃乌烏吾伍西希锡熙席夏先香肖谢辛欣新兴休雅亚亞延扬' +
    '耶叶葉伊依宜易因英尤于余约約月云扎赞泽澤曾詹珍真郑治智朱卓兹孜茲宗祖佐陀則则买買提江巾夏曼撒古流答巴' +
    '燕豐關懷歷厲呂媽邁龐強欽瓊紹詩湯韋溫錫謝興揚贊鄭雲互倚岕幹韻韵荖谷辣悠娃躍跃帖喇督耘弼剌旮妲廉',
);

/** `达木林扎布`: five or six characters, nearly all of which transcribe sounds; only where something else says that a name stands there. */
export function soundsLikeName(text: string): boolean {
  const characters = [...text];
  if (characters.length < 5 || characters.length > 6) return false;
  return characters.filter((character) => sounds.has(character.charCodeAt(0))).length >= characters.length - 1;
}

/** `罗马利亚`: four characters that all transcribe sounds, more likely one name than two that nothing sets apart. */
export function transcribesSounds(text: string): boolean {
  if (text.length !== 4) return false;
  for (let at = 0; at < 4; at += 1) if (!sounds.has(text.charCodeAt(at))) return false;
  return true;
}

const dotted = lean(/^(?![文图圖诗詩词詞摄攝歌][·•・‧])\p{Script=Han}{1,6}(?:[·•・‧]\p{Script=Han}{1,8}){1,3}$/u);
const holdsDot = holdsOneOf('·•・‧');

/** True for parts with dots between, most of whose characters transcribe sounds; `关注·夜间经济` is a column. */
function isDotted(text: string): boolean {
  if (!holdsDot(text) || !dotted.test(text)) return false;
  // `七律·登高`: a poem
  if (/^[五七][律绝絕古言]|(?:先生|女士|老[师師]|同志)/.test(text)) return false;
  const characters = [...text].filter((character) => !/[·•・‧]/.test(character));
  return characters.filter((character) => sounds.has(character.charCodeAt(0))).length >= characters.length * 0.5;
}

/** A name transcribed from another language: `阿不都热·买买提`, `格桑卓玛`. */
export function isTranscribedName(text: string): boolean {
  return (text.length >= 3 && text.length <= 6 && mayTranscribe(text) && transcribedName.test(text)) || isDotted(text);
}
