import { expect, test } from 'vitest';
import type { House } from '../../../src/parser/house/survey.ts';
import { joinRows } from '../../../src/parser/joins/index.ts';
import type { Row } from '../../../src/parser/rows/row.ts';

const columns: House = {
  gap: 1,
  indented: false,
  broken: 0.2,
  gluedNames: 0,
  bracketedNames: 0,
  standingNames: 0,
  standingPens: 0,
  standingBrackets: 0,
  dottedNames: 0,
  closingNames: 0,
  closingBrackets: 0,
  closingUnits: 0,
  evenUnits: 0,
  nameMarks: new Set(),
  penNames: new Set(),
  titledNames: 0,
  loneMarks: new Set(),
};

/** Rows of a loose page: a blank line above each. */
const rowsOf = (lines: readonly string[]): Row[] =>
  lines.map((text, index) => ({
    text,
    spans: [{ line: index * 2 + 1, start: 0, end: text.length }],
    joins: [],
    line: index * 2 + 1,
    gap: index === 0 ? 0 : 1,
    indent: 0,
    page: 0,
    opensPage: index === 0,
  }));

/** The rule that joins the second line to the first; absent when they stay apart. `above` and `below` stand around them. */
function ruleOf(
  before: string,
  after: string,
  above: readonly string[] = [],
  below: readonly string[] = [],
  house = columns,
) {
  const rows = rowsOf([...above, before, after, ...below]);
  const line = rows[above.length + 1]?.line;
  for (const unit of joinRows(rows, house)) {
    const at = unit.spans.findIndex((span) => span.line === line);
    if (at < 0) continue;
    if (at === 0) return undefined;
    return unit.joins[at - 1]?.rule;
  }
  return undefined;
}

const long = '会议强调,要坚持问题导向,抓住主要矛盾,统筹推进各项工作,把任务分到人头,';

test.each([
  ['open-sentence', `${long}确保年底前完成河道整`, '治任务。各镇要主动靠前服务。'],
  ['open-sentence', '會議強調,要堅持問題導向,抓住主要矛盾,統籌推進各項工', '作,確保完成。'],
  ['cut-lead', '本报青口5月6日讯', '（记者 沈一舟）5月6日，县里开了防汛会。'],
  ['cut-lead', '本報青口六日訊', '（記者沈一舟）縣府昨天開了防汛會。'],
  ['cut-lead', '〔本報青口十五日', '專電〕青口鐵路昨日全線通車，往來稱便。'],
  ['cut-lead', '【记者沈一舟／青', '口报道】昨日清晨，渡口换了新船。'],
  ['cut-name', '发放宣传册一千余份，受到欢迎。欧阳金', '凤'],
  ['cut-name', '施工人员顶着烈日铺设管网。徐', '春生摄'],
  ['closing-mark', '选出新一届村“两委', '”成员19名,平均年龄下降三岁。'],
  ['cut-word', '就做好下一阶段工作,沈一舟提出三点', '要求。要加强宣传引导。'],
  ['cut-word', '会上,青口镇、农业局等单位作', '了交流发言。下一步,将继续推进。'],
  ['cut-word', '妈妈说，她小的时候也走这条', '路。今年春天，路修好了。'],
  ['cut-word', '會上,青口鎮、農業局等單位作', '了交流發言。'],
  ['short-opening', '5月6日上午,县长沈一舟主持', '召开会议,研究防汛工作。'],
  ['short-opening', '青口小学1月6日顺利通过', '省级示范校验收。同时,组织志愿者上门服务。'],
  ['short-opening', '选出新一届村“两', '委”成员,平均年龄下降三岁。'],
  ['short-piece', '就做好下一阶段工作,沈一舟', '提出三点打算,并作了安排。'],
  ['open-clause', '据介绍,开通初期每日办理旅客', '列车21趟,可直达省会等地。'],
  ['open-clause', '可是，小店不赊', '账，也不记得你家老人要吃软的。'],
  ['open-clause', '其實，老街不缺', '客人，缺的是坐下來的地方。'],
  ['open-clause', '女工程师负责数据复核，三天只睡了', '九个小时。“差一丝也不行”，她说。'],
  ['open-clause', '沈課長說明，新橋預計', '五月完工，總經費由縣府支應。'],
  ['open-clause', '國道南向青口交流道今晨6', '時許發生車禍，幸無人受傷。'],
  ['open-clause', '青口吊橋封閉至今，原訂1月', '25日重新開放，公所又貼出公告延期。'],
  ['open-clause', '菜农沈一舟总在清晨五点', '半出门，天刚亮就把车开到村口。'],
  ['open-clause', '青口公所發送防災包1670', '份，設籍三個月的住戶都可以領。'],
  ['open-clause', '校长沈一舟透露，学生人数', '从两百人增加到三百八十八人，教室不够用了。'],
  ['short-opening', '七十四岁的沈一舟', '十六岁就站在柜台后面，有的人家赊到过年才结清。'],
  ['short-opening', '自治會總幹事沈一', '舟說，起初攤商嫌麻煩，後來一個月省下七千元。'],
  ['short-opening', '青口社區協會本週六上午9時在活動中心', '辦理童書交換，一本換一本。'],
  ['short-opening', '國道南向青口路段昨晚七時許發生九車', '連環追撞，幸無人受傷。'],
  ['short-opening', '代表沈一舟則關心堤防漏水，要求', '公所在清明之前完成修繕。主席裁示，請會期內提出。'],
  ['cut-word', '这是青口青年队再次夺得“河口杯”', '冠军。上一次捧杯的时候，桥还没有修。'],
  ['cut-word', '全國高中大賽昨在青口球場進行十六強', '賽，地主青口高中激戰十一局，靠著代打得勝。'],
  ['cut-word', '理事長沈一舟', '致詞時說，該校現有學生五百人，下雨便停課。'],
  ['cut-word', '沈一舟在主持会议', '时要求，各镇要在三天内拿出方案。'],
  ['open-clause', '男子组方面，青口中学队以3:0击败职教', '中心队，实现三连冠。'],
  ['open-clause', '青口新村建于上世纪八十年代，全是六', '层无电梯的老楼，住户议了整整三年。'],
  ['open-clause', '這個老球隊只有十一名球員，連一支完整的二軍', '都湊不出來，平常在穀倉裡練打擊。'],
  ['speaker-label', '答：', '依实际工时计算，前二小时加给三分之一以上。'],
  ['split-word', '县文', '明办号召各镇以他们为榜样，见贤思齐。'],
  ['split-word', '建议建立村级书库按学', '期轮换，鼓励退休教师辅导。'],
  ['split-word', '青口县气象台1月15日消息：受', '北方冷空气影响，今天夜里到明天有一次降温。'],
  ['split-word', '颱風夜一場狂風暴', '雨將老樹連根拔起，路也斷了。'],
  ['split-word', '一架六旋翼无人机从', '田埂上腾空而起，雾化的药液洒在麦苗上。'],
  ['short-opening', '【二十塊錢的飯糰', '為什麼不漲價？】'],
])('%s: %s + %s', (rule, before, after) => {
  const above = rule === 'short-piece' ? [`${long}一抓到底。`] : [];
  expect(ruleOf(before, after, above)).toBe(rule);
});

test('the title of a poem is no piece of its first verse', () => {
  expect(ruleOf('七律·登荷塘山', '石径斜穿万木秋，登临放眼大江流。')).toBeUndefined();
});

test('a text that opens with the words of its headline is no rest of it', () => {
  expect(ruleOf('【作文园地】我的外公是船工', '我的外公是船工，他有一条比我的手臂还长的篙。')).toBeUndefined();
});

test.each([
  ['三处避暑中心今晚开放', '因应酷热天气警告，民政局今晚十时半起开放三处避暑中心，供有需要的市民使用。'],
  ['長者健康檢查即日起受理', '青口衛生所即日起受理六十五歲以上長者免費健康檢查，項目含血液、尿液。'],
  ['公交5路明起延伸', '明日起，公交5路终点站由汽车西站延伸至河口新城。'],
])('a text that says its headline again in other words is no rest of it: %s', (headline, text) => {
  expect(ruleOf(headline, text)).toBeUndefined();
});

test('a text that names who wrote it in brackets behind its last sentence is over', () => {
  expect(ruleOf(`${long}一抓到底。  （本报驻青口记者）`, '青口小桥从哪里来的“桥墩”?')).toBeUndefined();
});

test('a break after the lead sentence of a paragraph whose siblings open alike is joined', () => {
  const sibling = '聚焦两大重点。将主要力量放在河道整治和道路改造上,重点抓好征收。';
  expect(
    ruleOf(
      '坚持一个引领。',
      '深入挖掘地方文化底蕴,以党建带动各项工作。',
      [],
      [sibling, '守住三条底线。牢守安全底线,抓好防汛。'],
    ),
  ).toBe('parallel-lead');
});

test('a headline is not joined to a paragraph that opens with its matter as its siblings do', () => {
  const sibling = '强师资。城区教师到乡村支教,让山里的孩子也能上好音乐课、美术课。';
  expect(ruleOf('办好家门口的每一所学校', '扩资源。新建、改扩建学校,新增学位三百个。', [], [sibling])).toBeUndefined();
});

test('a quotation left open is closed in the next piece', () => {
  expect(ruleOf('他说:“先把账算清楚,再把路修好,大家才能放心。', '再谈怎么分。”说完,众人都笑了。')).toBe('open-quote');
});

test('what somebody says begins in the next piece', () => {
  expect(ruleOf(`${long}她回头笑：`, '“我也不知道呀。”')).toBe('open-quote');
  expect(ruleOf(`${long}他在书里写道：`, '“我也不知道。”')).toBeUndefined();
});

test.each([
  ['a finished sentence', '会议还研究了其他事项,听取了各镇的汇报。', '会议要求,要抓好落实。'],
  ['a colon', '会议明确了今年的三项任务,要求各镇对照清单逐项抓好落实:', '一是修好农村公路,二是办好学校。'],
  ['a headline and its text', '青口大桥合龙', '5月6日,青口大桥顺利合龙,两岸群众奔走相告。'],
  ['a headline that ends with a word', '提高认识 明确方向', '沈一舟指出,要加强调度,倒排工期。'],
  ['a crosshead with a comma', '路，是走出来的', '这些年，他走坏了十八双鞋，跑遍了全村。'],
  ['a crosshead that ends with a noun', '留下来的理由', '三年前老街改造，有人出价要盘下铺面，他没有卖。'],
  ['a crosshead that counts', '逼出来的第一把', '那年轧机的一颗螺栓卡在机架里，扳手伸不进去。'],
  ['a headline of years', '十七年,他把一本校史写成了村史', '沈一舟教了一辈子书,退休后到各家收旧照片。'],
  ['a crosshead of two nouns', '留下来的和离开的', '搬迁那天，来了二百户人家，走了四十户。'],
  ['a headline and a lead', '女排姑娘好样的', '本报讯（记者 沈一舟）5月6日，县中学生排球赛落下帷幕。'],
  ['a crosshead above what was there', '一个都不能少', '有个孩子三天没来，他翻过两道梁去找，找到了河边。'],
  ['a headline that ends like a doing', '市五讲四美活动月成效显著', '三月以来，全市出动五万人次清扫街道。'],
  ['a headline of an agreement', '三十对师徒签约', '5月19日，机床厂的老师傅收下了徒弟。'],
  ['a headline whose words its text takes up', '長青食堂飄飯香', '水源社區5日飄出陣陣飯菜香，長青食堂開張了。'],
  ['a headline that says when', '公交64路明起延伸', '明日起，公交64路终点站由汽车西站延伸至河口新城，增设四个站点。'],
  [
    'a headline of uneven clauses that the text says again',
    '青口老街的面馆开了二十年，一碗面只涨三块钱',
    '青口老街的这家面馆，一碗面二十年只涨三块钱，老板是沈一舟。',
  ],
  ['an item of uneven clauses', '一、废了三筐料，这才摸着一点门道', '那年从技校毕业，师傅把他领到车床前。'],
  ['a kicker and the first words of news', '临水镇部署防汛工作', '为进一步做好防汛工作,5月6日晚,临水镇召开会议。'],
  ['a headline in traditional script', '青口大橋合龍', '5月6日,青口大橋順利合龍,兩岸民眾奔走相告。'],
  [
    'a headline and a text that opens with four characters',
    '今年第8趟专列从青口发出',
    '汽笛长鸣。上午9时许,专列驶出车站。',
  ],
  ['a headline of three things', '陪诊、收纳师、试睡员……新职业靠谱吗？', '早晨六点,队伍已经排到门外,她替人等候。'],
  [
    'a headline of three things with a dash',
    '紅字、白底、黑邊——寫招牌的師傅',
    '後巷裏,他提起筆,一氣呵成寫下四個紅字。',
  ],
  ['a subtitle and a text that opens with its last words', '——访乡村教师沈一舟', '沈一舟在村小教了19年书,从没请过假。'],
  [
    'a headline and a text that opens with 过去',
    '把项目干在青口的田埂上',
    '过去一年,我们只做了三件事:修渠、并田、育人。',
  ],
  ['a headline and a text that opens with 得知', '渡口邮局来了一群孩子', '得知邮局要搬走,孩子们写了四十封信。'],
  ['a headline with a comma', '一碗面卖了二十年，只涨2块钱', '早晨五点,老街的面馆亮了灯,炉子生起来。'],
  [
    'a caption that names who took it',
    '5月6日,青口大桥合龙,两岸群众奔走相告。 沈一舟 摄',
    '农户笑了,粮价稳了,今年又是丰收年。',
  ],
  ['a conversation and news', '对话沈一舟:水有点凉,没多想', '4月21日下午,沈一舟跳入河中,救起一名儿童。'],
  [
    'a headline with its column in brackets',
    '入冬以后，请记住三句话（医生提醒）',
    '入冬以后，门诊的病人明显多了，排队也长了。',
  ],
  ['a headline that tells what happened', '欠薪两年,一纸调解书讨回来了', '石磨当桌,条凳当席,法官在核桃树下开了庭。'],
  ['a headline and questions', '医保参保缴费，这些问题您关心', '一、哪些人可以参加医保，到哪里去办？'],
  ['a day in a headline', '青口水廠今日揭幕', '〔聯合社青口六日電〕據此間消息，水廠今日揭幕，來賓三百人。'],
  ['a headline of two clauses', '新車亮相 沈一舟任大使', '青口車隊已發布新車,將與老對手爭先。'],
  ['a headline and a call', '全县首家桥头书屋在青口开张', '嗨，大家好！欢迎来到桥头书屋。'],
  ['a dispatch', '【聯合社青口20日電】', '工黨領袖今天在此間說,他將參加大選。'],
  ['a question', '學門手藝餓不死,結果也吃不飽,真的。（笑）', '問：現在還有人修錶嗎?'],
  ['weather day by day', '今天：多云，东南风2到3级，14～22℃', '明天：多云转阴，局部有小雨，13～19℃'],
  ['Latin text and Chinese', 'Farewell Dinner in Honour of Prof. Lin', '校長將於七月榮休,同人設宴,歡迎參加。'],
  ['a signed text and a headline', '大桥将于下周恢复通车,居民出行更方便。(沈一舟)', '农户笑了'],
])('%s stays apart: %s | %s', (_, before, after) => {
  expect(ruleOf(before, after)).toBeUndefined();
});

test('a name after the last full stop ends the text where the house signs so', () => {
  const before = '要统筹推进,把任务分到人头,确保年底前完成整治。沈一舟';
  const after = '农户笑了,粮价稳了,今年又是一个丰收年。';
  expect(ruleOf(before, after, [], [], { ...columns, gluedNames: 3 })).toBeUndefined();
  expect(ruleOf(before, after, [], [], columns)).toBe('open-sentence');
});

test('characters printed twice at a break are kept once', () => {
  const [unit] = joinRows(rowsOf([`${long}做好入户走访工作`, '工作,摸清底数,建立台账。']), columns);
  expect(unit?.text).toContain('走访工作,摸清');
  expect(unit?.joins[0]?.dropped?.text).toBe('工作');
});

test.each([
  ['县长沈一舟说：“我看天，你', '看数。”他把每一处的隐患都记在了本子上。'],
  ['沈一舟今年五十六，三年前回到渡', '口，把祖父留下的碾米厂整理成书店。'],
])('blank lines where a column ends part no sentence: %s + %s', (before, after) => {
  const rows = rowsOf([`${long}一抓到底。`, before, after, '渡口的人都认得他。']);
  const units = joinRows(
    rows.map((row, index): Row => (index === 2 ? { ...row, gap: 4 } : row)),
    columns,
  );
  expect(units.map(({ text }) => text)).toContain(before + after);
});

test.each([
  ['紀念金是導師偷', '偷墊的，他一個字也沒有說。'],
  ['畢業那天，他把大家叫到樹下，一個', '一個握手，一句話也沒有說。'],
])('doubled words are no repeats: %s + %s', (before, after) => {
  const [unit] = joinRows(rowsOf([`${long}一抓到底，${before}`, after]), columns);
  expect(unit?.text).toContain(before + after);
});

test('a line with the indent of a paragraph begins one', () => {
  const rows = rowsOf([`${long}确保年底前完成`, '会上听取了汇报,研究了河道整治。']).map(
    (row): Row => ({ ...row, indent: 4 }),
  );
  expect(joinRows(rows, { ...columns, indented: true, indent: 4 }).length).toBe(2);
});

test('hand-wrapped lines go on until an indent', () => {
  const house: House = {
    gap: 0,
    indented: true,
    indent: 4,
    broken: 0.6,
    gluedNames: 0,
    bracketedNames: 0,
    standingNames: 0,
    standingPens: 0,
    standingBrackets: 0,
    dottedNames: 0,
    closingNames: 0,
    closingBrackets: 0,
    closingUnits: 0,
    evenUnits: 0,
    nameMarks: new Set(),
    penNames: new Set(),
    titledNames: 0,
    loneMarks: new Set(),
    measure: 32,
  };
  const rows = rowsOf([
    '村里修通了水泥路，孩子们上学',
    '不用再绕远路，大家都说好。',
    '第二天一早，乡亲们扛着铁锹来',
  ]).map((row, index): Row => ({ ...row, gap: 0, indent: index === 1 ? 0 : 4 }));
  expect(joinRows(rows, house).map(({ spans }) => spans.length)).toEqual([2, 1]);
});

const heads = ['（一）尋人', '從一張照片開始', `${long}一抓到底。`, '（二）線索', '老校工的回憶', `${long}不留死角。`];

test('crossheads in two lines are one line each, and no running text', () => {
  const units = joinRows(rowsOf(heads), columns);
  expect(units.map(({ text }) => text)).toEqual([
    '（一）尋人 從一張照片開始',
    heads[2],
    '（二）線索 老校工的回憶',
    heads[5],
  ]);
  expect(units.map(({ running }) => running)).toEqual([false, true, false, true]);
});

test('a lone number above two headline lines joins nothing', () => {
  expect(joinRows(rowsOf(heads.slice(0, 3)), columns)).toHaveLength(3);
});

test.each([
  ['the rest of a short indented line', 4, 0, 1],
  ['a headline set deeper than paragraphs', 8, 0, 2],
])('%s', (_, first, second, units) => {
  const rows = rowsOf(['社區理事長沈', '一舟表示，今年要把每一處的隱患都記在本子上。']).map(
    (row, index): Row => ({ ...row, indent: index === 0 ? first : second }),
  );
  expect(joinRows(rows, { ...columns, indented: true, indent: 4 })).toHaveLength(units);
});

test.each(['大橋將於下周恢復通車,居民出行方便多了...', '大橋將於下周恢復通車,居民出行方便多了⋯⋯'])(
  '%s is cut short, not broken',
  (before) => {
    expect(ruleOf(before, '農戶笑了,糧價穩了,今年又是一個豐收年。')).toBeUndefined();
  },
);

test('a text that takes up the last words of its headline is no cut paragraph where few are cut', () => {
  const [headline, text] = ['三名学生研究一条老河沟', '老河沟不长，从学校后墙到渡口，一共八百六十步。'];
  expect(ruleOf(headline, text)).toBeUndefined();
  expect(ruleOf(headline, text, [], [], { ...columns, broken: 0.6 })).toBe('short-piece');
});

test('two verses of as many characters are lines of their own, and text', () => {
  const units = joinRows(rowsOf(['小巷深處有人家，', '一樹梨花半面遮。']), columns);
  expect(units.map(({ running }) => running)).toEqual([true, true]);
});

test.each([
  [
    '作者:文:沈一舟 照片:顾小满    来源:党群部    点击:1131次    字数:925    发布日期:2012年08月31日',
    '8月30日，通讯员走访各单位。',
  ],
  ['余榮讓', '立法會日前舉行全體會議，審議財政預算，結果獲得通過。'],
])('%s stands by itself', (line, below) => {
  expect(ruleOf(line, below)).toBeUndefined();
});

test('a clause behind the name of its column is a headline, no first piece of the text below', () => {
  const text = '一夜大雨冲走一段河堤,也冲出一本旧账,八年前的计划今天还停在图上。';
  const above = ['旧渡口的船今天开了,', '乘客都说方便。'];
  expect(ruleOf('水退之后，账要算清楚', text, above)).toBe('short-piece');
  expect(ruleOf('【社论】水退之后，账要算清楚', text, above)).toBeUndefined();
});

test.each(['【代祷事项】', '【肢體代禱】'])('%s alone on its line goes on with nothing', (box) => {
  const above = '孩子考试失利、体检报告出现红字，心里第一个念头往往不是感恩，而是问';
  expect(ruleOf(above, box)).toBeUndefined();
  expect(ruleOf(above, box, [above], [above], { ...columns, measure: 2 * above.length })).toBeUndefined();
});
