import { expect, test } from 'vitest';
import { arrangeHeadline } from '../../../src/parser/headlines/arrange.ts';
import { isOneHeadline } from '../../../src/parser/headlines/one-headline.ts';
import { splitColumn } from '../../../src/parser/headlines/split-column.ts';
import type { Part } from '../../../src/parser/part.ts';
import { printedSpan } from '../../../src/parser/printed.ts';

const partOf = (text: string, index: number): Part => ({
  ...printedSpan(text, index + 1, 0),
  line: index + 1,
  gap: 0,
  indent: 0,
  page: 0,
  opensPage: false,
  running: false,
  kind: 'short',
  rule: 'short-line',
});

const arrange = (lines: readonly string[], below = '') => {
  const { column, kicker, title, subtitle } = arrangeHeadline(lines.map(partOf), below);
  const shown = [column, kicker, title, subtitle].map((parts) => parts.map(({ text }) => text).join('|'));
  return shown.join(' / ');
};

test.each([
  ['a title alone', ['青口大桥合龙'], '', ' /  / 青口大桥合龙 / '],
  ['a subtitle with a dash', ['守堤人', '——青口镇防汛见闻'], '', ' /  / 守堤人 / ——青口镇防汛见闻'],
  [
    'an office with a colon',
    ['河口街道党工委书记沈一舟:', '守好一条河'],
    '',
    ' / 河口街道党工委书记沈一舟: / 守好一条河 / ',
  ],
  [
    'a document below the meeting that passed it',
    ['青口县第八届人民代表大会第三次会议', '关于政府工作报告的决议'],
    '青口县第八届人民代表大会第三次会议听取和审议了县长所作的报告。',
    ' / 青口县第八届人民代表大会第三次会议 / 关于政府工作报告的决议 / ',
  ],
  [
    'what a meeting dealt with, set in two clauses',
    ['沈一舟主持召开县委常委会会议', '传达上级精神 部署重点工作'],
    '5月6日,县委书记沈一舟主持召开县委常委会会议,传达上级精神,部署重点工作。',
    ' / 沈一舟主持召开县委常委会会议 / 传达上级精神 部署重点工作 / ',
  ],
  [
    'what a meeting asked for',
    ['我校召開教學工作會議', '把課堂還給學生'],
    '5月6日，我校召開教學工作會議。校長說，要把課堂還給學生。',
    ' / 我校召開教學工作會議 / 把課堂還給學生 / ',
  ],
  [
    'a plain line below two clauses that say it all',
    ['误差不过一根头发丝 顾小满带出12个徒弟', '记铣工高级技师顾小满'],
    '顾小满今年五十六岁，是青口机械厂的高级技师，铣出的零件误差不过一根头发丝。',
    ' /  / 误差不过一根头发丝 顾小满带出12个徒弟 / 记铣工高级技师顾小满',
  ],
  [
    'what was done, below what should be',
    ['把好事办到家门口', '一座小桥修九天'],
    '5月6日，河口社区的便民桥恢复通车。',
    ' / 把好事办到家门口 / 一座小桥修九天 / ',
  ],
  [
    'a figure below a slogan',
    ['以商招商 抱团发展', '21个项目落户青口'],
    '5月6日，青口县投资环境推介会举行，会上签约项目21个。',
    ' / 以商招商 抱团发展 / 21个项目落户青口 / ',
  ],
  [
    'what is expected, below two short clauses',
    ['半夜爆管 路面成河', '预计今晚十时恢复 高层可能延后'],
    '青口镇一段水管昨夜爆裂，街道一片汪洋，抢修人员连夜赶到现场关闸。',
    ' /  / 半夜爆管 路面成河 / 预计今晚十时恢复 高层可能延后',
  ],
  [
    'of two lines in clauses the lower one tells more',
    ['凌晨火光沖天 攤商搶搬家當', '起火原因待查 縣府提供紓困貸款'],
    '青口夜市凌晨發生火警，數個攤位燒毀，所幸無人傷亡，縣府派員到場。',
    ' /  / 凌晨火光沖天 攤商搶搬家當 / 起火原因待查 縣府提供紓困貸款',
  ],
  [
    'two clauses of four characters lead up to what is set in clauses',
    ['立行立改 提质增效', '微产业园落户青口 年内投产'],
    '5月6日，青口县微产业园项目签约，计划年内投产。',
    ' / 立行立改 提质增效 / 微产业园落户青口 年内投产 / ',
  ],
  [
    'an answer in words below what it answers',
    ['一通電話差點騙走養老金', '警方：要求轉帳「解除設定」都是詐騙'],
    '青口一名老人接到電話，對方要求轉帳，警方及時勸阻。',
    ' /  / 一通電話差點騙走養老金 / 警方：要求轉帳「解除設定」都是詐騙',
  ],
  [
    'a title broken behind its colon',
    ['垃圾分类三年记：', '从站桶到自觉'],
    '青口镇的投放点前，桶长正用夹子把一只塑料袋从厨余桶里夹出来。',
    ' /  / 垃圾分类三年记：|从站桶到自觉 / ',
  ],
  [
    'of whom the title of a feature tells, above it',
    ['沈一舟：', '把老百姓的事当自己的事', '——一名村支书的八千里路'],
    '西岭村在山坳里，十二个村民小组散在三道梁上。',
    ' /  / 沈一舟：|把老百姓的事当自己的事 / ——一名村支书的八千里路',
  ],
  [
    'whose deed it tells, above it',
    ['青口機電公司：', '把「冷板凳」坐熱', '——開發區新增三家企業'],
    '開發區科技創新大會傳出消息，青口機電公司獲獎。',
    ' /  / 青口機電公司：|把「冷板凳」坐熱 / ——開發區新增三家企業',
  ],
  ...[
    ['乡村振兴看青口', '小蜜柚闯出大市场'],
    ['鄉村振興看青口', '小蜜柚闖出大市場'],
    ['民生直通车', '十二元吃饱吃好'],
    ['走基层看变化', '小事里的大民生'],
    ['街坊小店結業潮', '涼茶舖捱不過加租'],
    ['地鐵工程進展', '青口站明年通車'],
    ['各界深表關切', '電車今晨恢復行駛'],
    ['群众盼了多年的事', '青口老路要变宽了'],
    ['黨政軍民齊動員', '萬餘民工戰勝洪水'],
  ].map(([kicker = '', title = '']): [string, string[], string, string] => [
    `${kicker}: a round, a state of things, what everybody felt`,
    [kicker, title],
    '【本報訊】青口一帶昨日傳出消息，居民奔走相告。',
    ` / ${kicker} / ${title} / `,
  ]),
  [
    'who speaks before a colon',
    ['特崗教師沈一舟：', '山裡的課不能停'],
    '青口小學一共四十個學生，缺哪科就頂哪科。',
    ' / 特崗教師沈一舟： / 山裡的課不能停 / ',
  ],
  [
    'peace at the end of a line',
    ['巡回法庭进村', '邻里为宅基地握手言和'],
    '5月6日，青口法院在西岭村开庭，邻里为半米宅基地握手言和。',
    ' / 巡回法庭进村 / 邻里为宅基地握手言和 / ',
  ],
  [
    'two short lines of nearly one length',
    ['办税少跑腿', '窗口减至六个'],
    '青口县税务局推行一窗通办，将原来十二个窗口整合为六个综合窗口。',
    ' /  / 办税少跑腿|窗口减至六个 / ',
  ],
  [
    'a thing that is told of, below a line of its length',
    ['精益管理出效益', '一颗螺丝钉的讲究'],
    '青口机械厂的车间里，一颗螺丝钉也有讲究。',
    ' / 精益管理出效益 / 一颗螺丝钉的讲究 / ',
  ],
  [
    'what a house calls those it tells of',
    ['我們身邊的榜樣', '帶著板栗去遠方'],
    '青口鎮的沈一舟把板栗賣到了遠方。',
    ' / 我們身邊的榜樣 / 帶著板栗去遠方 / ',
  ],
  ['a column of opinions', ['今日談', '實事辦完還要回頭看'], '', '今日談 /  / 實事辦完還要回頭看 / '],
  [
    'who presided',
    ['县委常委会会议强调', '以更实作风抓好防汛', '沈一舟主持'],
    '5月6日，县委书记沈一舟主持召开县委常委会会议，研究防汛工作。',
    ' / 县委常委会会议强调 / 以更实作风抓好防汛 / 沈一舟主持',
  ],
  [
    'who was there and spoke',
    ['全縣防汛會議舉行', '沈一舟出席並講話'],
    '5月6日，全縣防汛會議舉行，縣長沈一舟出席並講話。',
    ' /  / 全縣防汛會議舉行 / 沈一舟出席並講話',
  ],
  [
    'words of someone below a talk with him',
    ['对话新任校长', '“分数之外，还要看见人”'],
    '在青口中学的操场边，新任校长接受了采访。',
    ' / 对话新任校长 / “分数之外，还要看见人” / ',
  ],
  [
    'what an influence did',
    ['海風颱風外圍環流影響', '香蕉倒伏六成'],
    '颱風外圍環流掠過，青口一帶香蕉園大片倒伏，農業局估計損失六成。',
    ' / 海風颱風外圍環流影響 / 香蕉倒伏六成 / ',
  ],
  [
    'what someone stressed',
    ['沈一舟在防汛会议上强调', '守好一条河'],
    '5月6日,沈一舟在防汛会议上讲话。',
    ' / 沈一舟在防汛会议上强调 / 守好一条河 / ',
  ],
  [
    'what someone stressed, traditional',
    ['沈一舟調研防汛時強調', '守好一條河'],
    '5月6日,沈一舟調研防汛。',
    ' / 沈一舟調研防汛時強調 / 守好一條河 / ',
  ],
  ['a series', ['一论“清河行动”', '会要开短'], '', ' / 一论“清河行动” / 会要开短 / '],
  [
    'a slogan above an event',
    ['为群众办实事', '青口小桥修了九天'],
    '5月6日,青口小桥完工。',
    ' / 为群众办实事 / 青口小桥修了九天 / ',
  ],
  [
    'a meeting above what was said there',
    ['沈一舟主持召开防汛会议', '压实责任 守住底线'],
    '5月6日下午,全县防汛工作会议在青口镇召开。',
    ' / 沈一舟主持召开防汛会议 / 压实责任 守住底线 / ',
  ],
  [
    'a meeting above its agenda',
    ['沈一舟主持召开防汛会议', '传达上级精神 部署重点工作'],
    '5月6日,沈一舟主持召开防汛会议。',
    ' /  / 沈一舟主持召开防汛会议 / 传达上级精神 部署重点工作',
  ],
  [
    'an occasion above what happened',
    ['縣運動會第二日', '田徑賽續有佳績 青口隊破紀錄'],
    '青口隊昨破接力紀錄，觀眾逾萬。',
    ' / 縣運動會第二日 / 田徑賽續有佳績 青口隊破紀錄 / ',
  ],
  [
    'a detail below what happened',
    ['青口公社早稻插秧结束', '比去年提早八天 插秧质量普遍提高'],
    '青口二百三十个生产队完成插秧。',
    ' /  / 青口公社早稻插秧结束 / 比去年提早八天 插秧质量普遍提高',
  ],
  ['a part of a serial', ['秋水長亭', '（四十八）'], '', ' /  / 秋水長亭 / （四十八）'],
  [
    'a speaker below the name of the round',
    ['市领导话新年', '青口镇镇长沈一舟：', '念好“山字经” 做活“水文章”'],
    '青口镇山多田少。',
    ' / 市领导话新年|青口镇镇长沈一舟： / 念好“山字经” 做活“水文章” / ',
  ],
  ['a title of two characters', ['心香一瓣', '集市'], '集市上什么都有。', ' / 心香一瓣 / 集市 / '],
  ['two lines of one headline', ['粮价稳了', '农户笑了'], '', ' /  / 粮价稳了|农户笑了 / '],
  [
    'the title between kicker and subtitle',
    ['多种形式办好基层医院', '农村医疗添活力', '全县二十六个乡镇已有十二个试行'],
    '',
    ' / 多种形式办好基层医院 / 农村医疗添活力 / 全县二十六个乡镇已有十二个试行',
  ],
  [
    'what happened and what came of it, a clause in a line each',
    ['公車站搬遷', '長者多行十五分鐘'],
    '二十名居民請願，反對公車站搬遷到商場另一端，長者往返要多走一段路。',
    ' /  / 公車站搬遷|長者多行十五分鐘 / ',
  ],
  ['a column by the form of its name', ['街坊笔记', '收摊之后'], '', '街坊笔记 /  / 收摊之后 / '],
  ['a column of advice', ['健康讲堂', '别让眼睛太累'], '', '健康讲堂 /  / 别让眼睛太累 / '],
  ['a column of letters', ['讀者心聲', '公園的鞦韆壞了'], '', '讀者心聲 /  / 公園的鞦韆壞了 / '],
  ['contraries that end as a column does', ['老茶馆', '新味道'], '', ' /  / 老茶馆|新味道 / '],
  [
    'what somebody does, a line each',
    ['傾聽鄉親心聲', '解決道路難題'],
    '鎮長昨日傾聽鄉親心聲，答應解決道路難題。',
    ' /  / 傾聽鄉親心聲|解決道路難題 / ',
  ],
  ['a title that names its kind', ['班主任手记', '——青口小学的一天'], '', ' /  / 班主任手记 / ——青口小学的一天'],
  [
    'a long plain line below a plain title tells more of it',
    ['青口鄉代會考察東區各村落', '聽取村長與地方鄉親意見改善村莊硬體設施'],
    '青口鄉代會昨日聽取村長與地方鄉親意見，考察村莊硬體設施。',
    ' /  / 青口鄉代會考察東區各村落 / 聽取村長與地方鄉親意見改善村莊硬體設施',
  ],
  [
    'who gave the text, below its title',
    ['学院创意成果竞赛揭晓', '资料提供:青口学院'],
    '青口学院昨天揭晓竞赛成果。',
    ' /  / 学院创意成果竞赛揭晓 / 资料提供:青口学院',
  ],
  [
    'office and place of the report, below its title',
    ['自救會昨日遊行', '綜合報導 / 青口市'],
    '青口市昨日的遊行。',
    ' /  / 自救會昨日遊行 / 綜合報導 / 青口市',
  ],
  ...[
    ['美丽河湖建设', '青口河又见白鹭'],
    ['美麗河湖建設', '青口河又見白鷺'],
    ['办好人民满意的教育', '9所学校秋季投用 新增学位3638个'],
    ['發揚艱苦奮鬥精神', '供銷社送貨到隊'],
    ['全国助残日', '手语课堂开课了'],
  ].map(([theme = '', title = '']): [string, string[], string, string] => [
    `${theme}, under which a paper gathers its reports`,
    [theme, title],
    '傍晚时分，青口河两岸的步道上，散步的人三三两两。',
    ` / ${theme} / ${title} / `,
  ]),
  [
    'who works for a theme, and what was done',
    ['县领导调研法治建设', '守牢底线 确保安全'],
    '5月6日，县领导调研法治建设，要求守牢底线，确保安全。',
    ' / 县领导调研法治建设 / 守牢底线 确保安全 / ',
  ],
  [
    'what happened and what came of it, of which the text says the second more fully',
    ['血庫告急', '青口民眾挽袖'],
    '【記者沈一舟／青口報導】捐血中心血庫存量不足六天，青口公所今天邀集民眾挽袖。',
    ' /  / 血庫告急|青口民眾挽袖 / ',
  ],
  [
    'two short lines of one length above a text that opens with its day',
    ['消除火患', '守护商圈'],
    '2月17日，青口镇消防站走进沿街商铺，检查发现隐患65处。',
    ' /  / 消除火患|守护商圈 / ',
  ],
  [
    'figures in both clauses below the meeting',
    ['全区重点项目推进会召开', '一季度27个项目开工 完成投资35亿元'],
    '本报讯(记者 沈一舟)8月23日下午,全区重点项目推进会在青口召开。',
    ' /  / 全区重点项目推进会召开 / 一季度27个项目开工 完成投资35亿元',
  ],
  [
    'of whom a feature tells, below its title',
    ['一笔一画留住乡愁', '记青口街道居民沈一舟'],
    '两张方桌拼成画案，宣纸一铺就是十多年。',
    ' /  / 一笔一画留住乡愁 / 记青口街道居民沈一舟',
  ],
  [
    'a word that opens as a subtitle does',
    ['全村推行积分办法', '记功簿换来好风气'],
    '青口村记功簿换来好风气。',
    ' /  / 全村推行积分办法|记功簿换来好风气 / ',
  ],
  ['an essay that recounts', ['教育随笔', '记一次难忘的家访'], '', ' / 教育随笔 / 记一次难忘的家访 / '],
  ['a day above a short title', ['七月七日', '歲末憶舊'], '', ' / 七月七日 / 歲末憶舊 / '],
  [
    'a line that the text below says through the break',
    ['青口区第二届人民代表', '大会第三次会议胜利闭幕'],
    '5月6日，青口区第二届人民代表大会第三次会议闭幕。',
    ' /  / 青口区第二届人民代表|大会第三次会议胜利闭幕 / ',
  ],
  [
    'the name of an occasion, with which the text goes on',
    ['市篮球联赛总决赛', '青口队加时三分险胜夺冠'],
    '昨晚，市篮球联赛总决赛青口队加时三分险胜，全场沸腾。',
    ' / 市篮球联赛总决赛 / 青口队加时三分险胜夺冠 / ',
  ],
  [
    'a kicker that the text does not say again, above a line of about its length',
    ['春耕正当时', '各村早稻今日插秧'],
    '青口镇的早稻今天开始插秧，各村都忙了起来。',
    ' / 春耕正当时 / 各村早稻今日插秧 / ',
  ],
  [
    'a title in two short lines below its kicker',
    ['春汛將屆', '江堤歲修工程', '徵工三千人'],
    '水利局以春汛將屆，決定徵工三千人，加高江堤。',
    ' / 春汛將屆 / 江堤歲修工程|徵工三千人 / ',
  ],
  [
    'a line cut behind its first character, above a subtitle',
    ['青口鄉公所推長者共', '餐 一週三天熱騰騰', '鄉長親自掌廚'],
    '青口鄉公所推動長者共餐，一週三天。',
    ' /  / 青口鄉公所推長者共|餐 一週三天熱騰騰 / 鄉長親自掌廚',
  ],
  [
    'a quotation above who said it',
    ['「我只是把路掃乾淨」', '專訪清道夫作家沈一舟'],
    '沈一舟是清道夫，也是作家。',
    ' /  / 「我只是把路掃乾淨」 / 專訪清道夫作家沈一舟',
  ],
  [
    'a question and the answer of an office, as long as it',
    ['滯洪池養蚊子？', '水利局：年底啟用'],
    '議員指出，水利局的滯洪池完工兩年從未蓄水。',
    ' /  / 滯洪池養蚊子？|水利局：年底啟用 / ',
  ],
  [
    'a comparison with last year below the title',
    ['青口鋼廠提前完成今年計劃', '鐵的產量比去年提高一成六'],
    '青口鋼廠提前完成今年計劃。鐵的產量比去年提高一成六。',
    ' /  / 青口鋼廠提前完成今年計劃 / 鐵的產量比去年提高一成六',
  ],
  [
    'two lines of one length',
    ['各地抓春管', '田间无闲人'],
    '连日来，气温回升，小麦返青。',
    ' /  / 各地抓春管|田间无闲人 / ',
  ],
  ['a name set in a square', ['河口', '风云'], '今天早上渡口开了船。', ' /  / 河口|风云 / '],
  ['a name whose last character fell down', ['青口消', '息'], '今天早上渡口開了船。', ' /  / 青口消|息 / '],
  [
    'a section and its part above a title of as many characters',
    ['副刊．閒情', '茶記二三事'],
    '樓下有一間茶餐廳。',
    ' / 副刊．閒情 / 茶記二三事 / ',
  ],
  [
    'a kicker above a title of as many characters',
    ['走出课堂学本领', '做一个守时的人'],
    '青口小学的孩子们走进了车站。',
    ' / 走出课堂学本领 / 做一个守时的人 / ',
  ],
  [
    'what an office reports below a kicker',
    ['在地深耕51年', '消防局：2處路口增設行人號誌'],
    '消防局表示，路口增設行人號誌。',
    ' / 在地深耕51年 / 消防局：2處路口增設行人號誌 / ',
  ],
  ['a genre behind a mark', ['■詩', '末 班 公 車'], '', '■詩 /  / 末 班 公 車 / '],
  ['a genre', ['連載', '第九章 渡口'], '', '連載 /  / 第九章 渡口 / '],
  [
    'a short line of which the text says nothing, as a rare name',
    ['巷口的一盏灯', '应小满'],
    '楼下有一盏灯，夜里总亮着。',
    ' /  / 巷口的一盏灯 / 应小满',
  ],
  ['a short title that the text says again', ['心香一瓣', '集市'], '青口的集市逢五逢十。', ' / 心香一瓣 / 集市 / '],
  ['a column between marks', ['※ 校園心聲 ※', '愛上圖書館'], '', '※ 校園心聲 ※ /  / 愛上圖書館 / '],
  ['a column in brackets', ['【安全讲堂】', '雨天开车记住三件事'], '', '【安全讲堂】 /  / 雨天开车记住三件事 / '],
  ['a column by its name', ['图片新闻', '青口大桥合龙'], '', '图片新闻 /  / 青口大桥合龙 / '],
  [
    'the chapter of a serial',
    ['老渡口旧事', '第廿三章 渡口的灯（四）'],
    '灯一直亮到天明，船还没有回来。',
    ' /  / 老渡口旧事 / 第廿三章 渡口的灯（四）',
  ],
  ['a column alone is the headline', ['简讯'], '', ' /  / 简讯 / '],
] as const)('%s', (_, lines, below, expected) => {
  expect(arrange(lines, below)).toBe(expected);
});

test('the other line is kept, with the rules that spoke for the title', () => {
  const headline = arrangeHeadline(
    ['沈一舟主持召开防汛会议', '守住底线的一夜'].map(partOf),
    '5月6日,沈一舟主持召开防汛会议。',
  );
  expect(headline.other?.text).toBe('守住底线的一夜');
  expect(headline.evidence.map(({ rule }) => rule)).toContain('said-again-below');
});

test.each([
  ['粮价稳了', '农户笑了', true],
  ['青口大橋通車', '青口大橋通車', false],
  ['糧價穩了', '農戶笑了', true],
  ['全國大部分鋼鐵廠的主要產品', '已超額完成了全年的生產計劃', true],
  ['机械厂六十名竞赛优胜者', '赴北京旅游观光', true],
  ['居民学急救 街坊', '做“第一响应人”', true],
  ['返鄉不是退路', '是新路', true],
  ['要的不只是热闹', '更是门道', true],
  ['返乡的路', '是新修的', false],
  ['考前一週', '圖書館不打烊', true],
  ['开学前三天', '校门口修好了', true],
  ['建校五十年', '图书馆不打烊', false],
  ['水清了 岸绿了', '老河又能钓鱼了', true],
  ['候鳥來了', '河口灘塗熱鬧了', true],
  ['渡口柜台前', '民警拦下五万元', true],
  ['青口县', '部署下一阶段重点工作', true],
  ['青口縣', '老街最後一間修錶鋪', false],
  ['地面不滑了 秤准了', '老菜市场换新颜', false],
  ['沈一舟在青口调研时强调 抢时间', '保质量 促投产', true],
  ['沈一舟在青口調研時強調　搶時間', '保質量　促投產', true],
  ['沈一舟在青口调研时强调', '保质量 促投产', false],
  ['三兄弟', '捐出老宅建书屋', true],
  ['青口村便民桥', '提前十天通行', true],
  ['偏鄉校車', '不能只跑一趟', true],
  ['青農貸款', '別再卡關', true],
  ['读者投书', '请还给行人一条路', false],
  ['考察学习', '前进代表团来我县', false],
  ['沈一舟主持并讲话', '不让一粒粮食卖得难', false],
  ['青口小學響起鐘聲 全', '校師生齊走一里路', true],
  ['拟表彰“文明家', '庭”名单公示', true],
  ['青口县教育工会', '重视报刊发行工作', true],
  ['青口县实验小学', '一年级新生走进书屋', false],
  ['專訪沈一舟：把', '山路走成教室', true],
  ['沈一舟同志在青口縣勞動模範', '大會上的講話摘要', true],
  ['顾小满同志五月六日晚同', '青口纱厂工人座谈纪要', true],
  ['顾小满同志五月六日晚在', '青口纱厂的讲话', true],
  ['青口镇两代人的认同', '老街上的一天', false],
  ['沈一舟同志在大会上的讲话', '会上的掌声', false],
  ['第七章', '渡口', true],
  ['碼頭風雲', '第廿三回', true],
  ['城管工作要有温度', '早市总算有了新家', false],
  ['青口镇干部群众积极参与', '修桥铺路', false],
  ['青口大桥明日通车', '将设三条公交线', false],
  ['劳动者的故事', '一个人的学校', false],
  ['小记者在行动', '食堂阿姨的笑', false],
  ['为群众办实事', '青口小桥修了九天', false],
  ['名伶義演', '各界極為重視', false],
  ['老手藝', '新傳人', true],
  ['小切口', '大民生', true],
  ['新时代', '老手艺', false],
  ['沈一舟：', '把“冷板凳”坐热', true],
])('%s and %s are one headline: %s', (first, second, expected) => {
  expect(isOneHeadline(first, second)).toBe(expected);
});

test.each([
  ['【安全讲堂】雨天开车记住三件事', '【安全讲堂】', '雨天开车记住三件事'],
  ['巷口的灯（凡人小事）', '（凡人小事）', '巷口的灯'],
  ['且慢(副刊)', '(副刊)', '且慢'],
  ['清河行动方案（试行）', undefined, '清河行动方案（试行）'],
  ['一座小桥的故事（上）', undefined, '一座小桥的故事（上）'],
])('%s', (text, column, line) => {
  const split = splitColumn(printedSpan(text, 1, 0));
  expect([split.column?.text, split.line.text]).toEqual([column, line]);
});
