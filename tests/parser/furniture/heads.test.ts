import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const story = (title: string) => [title, `本报讯（记者 沈一舟）${text}`, text];
const read = (lines: readonly string[], gap = '\n') => parseIssue([{ file: 'page.txt', text: lines.join(gap) }]);
const asideOf = (lines: readonly string[], gap?: string) => read(lines, gap).setAside.map((part) => part.text);

test.each([
  ['a motto', ['企业精神：实干 创新', '2021年6月2日 星期三']],
  ['its name between dots', ['· 工作通讯 ·', '2021年6月2日 星期三']],
  ['who makes it beside the address', ['青口学院报', '2021.6.2 第43期', '院报编辑部出版 邮箱：xb@example.org']],
  ['nothing but the paper and who makes it', ['青口报', '中共青口县委宣传部主办']],
  ['its pieces on lines of their own', ['官方微信', '2021年6月2日', '星期三', '1', '要闻']],
  ['a day in two lines', ['青口日报', '2021年', '6月2日', '星期三']],
  ['a day in two lines below the year of the Republic', ['民國一一○年', '六月二日', '青口日報']],
  ['a month above its day', ['2021年6月', '2日', '星期三', '农历四月廿二']],
  ['a year in figures', ['2021', '6/2', '星期三', '青口日报']],
  ['a day above its year', ['6月2日', '2021年', '星期三']],
  ['two years in one day', ['中華民國110年(2021年)6月2日 星期三']],
  ['the days of a week', ['青口报 6月1日—7日']],
  ['the days of a week in figures', ['青口週報 2021/6/1~6/7']],
  ['a day in English', ['青口报 June 2, 2021']],
  ['a year, a stroke and a weekday', ['青口晚报 2021 06/02 周三']],
  ['the year of the stems', ['02', '2021年6月2日', '辛丑年四月廿二', '民生']],
  ['marks on both sides', ['◎青口報◎ 110.6.2 ◎第1版◎']],
  ['a name that does not say what it is', ['潮起东南', '青口市委主管主办', '2021年6月2日 星期三', '农历四月初八']],
  ['a service of a new kind between others', ['官方微信', '抖音号', '官方微博']],
  [
    'the one who prints it and its licence',
    ['青口职工报', '青口集团有限责任公司主办', '准印证号：（青口）字第93号', '2021年6月2日　第816期'],
  ],
  [
    'the office and the day below the number',
    ['青口市工作简报', '第7期（总第228期）', '青口市防汛抗旱指挥部　　2021年6月2日'],
  ],
  ['the office and a dotted day', ['青口縣工作簡報', '第7期', '青口縣政府秘書處　　　　102.4.22']],
  ['what a school is for', ['青口中學校訊', 'VOL.38  2023年4月', '辦學宗旨：勤毅誠樸']],
  [
    'when a congregation meets',
    ['青口教會週報', '主後2021年6月2日　第88期', '主日禮拜：上午九時　　祈禱會：週三晚七時半'],
  ],
  ['the pastor and how to call him', ['青口教會週訊', '二〇二一年六月二日　主日', '牧師：羅立　電話：(00)000-0000']],
  ['the pages and the moon', ['青口工人报', '1976年4月28日 星期三', '今日四版', '农历十月十五']],
  [
    'a daily of the Republic',
    ['青口新報', '77.12.27', '登記證內警臺報字第〇67號', '第2309號　今日出版兩張', '77.12.27　第一版'],
  ],
  [
    'the weather and the price',
    [
      '今日天气　多云　13℃～24℃',
      '新闻热线 0000-8650596',
      '零售每份港幣10元',
      'A01 副刊 青口晚报 2021年6月2日 责任编辑/罗立 美编/顾小满',
    ],
  ],
  [
    'the office of a school',
    ['青口中学校报', '主办单位：青口中学校办公室', '总第2290期　2021年6月2日', '内部资料　免费交流'],
  ],
  [
    'its name in letters, too',
    [
      '青 钢 报',
      'QING GANG BAO',
      '总第743期　本期四版　（内部资料 免费交流）',
      '主办：青口钢铁集团有限公司　准印证号：（青）字第0117号',
    ],
  ],
  ['its motto', ['青 口 中 学 校 报', '第90期　二〇二一年七月二十四日', '校训：诚　勤　朴　毅']],
  ['a name of one character', ['井 報', 'WELL STREET PAPER　免費派發　每月十五日出版', '二〇一九年七月號　第79期']],
  ['the church and its weekly', ['青口基督長老教會', '週　報', '中華民國一百零八年七月十二日　第383號']],
])('the head of an issue: %s', (_what, head) => {
  const lines = [...head, ...story('大桥合龙'), ...story('路灯亮了')];
  expect(asideOf(lines)).toEqual(head);
  expect(asideOf(lines, '\n\n')).toEqual(head);
  expect(read(lines).articles.map(({ title }) => title?.text)).toEqual(['大桥合龙', '路灯亮了']);
});

test.each([
  [
    ['青口新闻', '2021年6月2日 星期三', '第1版'],
    ['青口新闻', '02版　副刊', '2021年6月2日 星期三　责编:罗立　版式:顾小满'],
  ],
  [
    ['2021年6月2日', '星期三', '1', '渡口'],
    ['2021年6月2日', '星期三', '2', '桥头'],
  ],
  [['青口日报 2021年6月2日 星期三'], ['02 副刊 青口日报']],
  [['综 合   4'], ['乡 村   5']],
  [['青口日報 2021年6月2日 星期三'], ['二', '地區新聞', '青口日報 2021年6月2日 星期三']],
  [['青口医院院报 / 要闻 / 1'], ['青口医院院报 / 镜头 / 4']],
  [['青口周报 要闻 1'], ['青口周报 一线 2']],
  [['青口院訊 要聞 1'], ['青口院訊 衛教 2']],
  [['青口机械报', '2021年6月2日 星期三'], ['2 生产经营 2021年6月2日 星期三 编辑/罗立']],
  [
    ['A01', '副刊', '2021年6月2日 星期三'],
    ['A02', '副刊', '2021年6月2日 星期三'],
  ],
  [['二○二一年六月二日　综合　１'], ['二○二一年六月二日　文体　２']],
  [
    ['屏北鄉訊', '113年1月20日 星期六'],
    ['屏北鄉訊', '02版　綜合', '113年1月20日　責任編輯：羅立　版面設計：顧小滿'],
  ],
  [['A1 文教　97.3.24'], ['A2 文教　97.3.24']],
  [
    ['乡村', '责任编辑 罗立 电话 0000-0000000', '2021年6月2日'],
    ['视点', '责任编辑 顾小满 电话 0000-0000000', '2021年6月2日'],
  ],
  [
    ['新青口報', '二〇二一年六月二日 星期三 第1版'],
    ['新青口報', '二〇二一年六月二日 星期三 第2版', '廣告熱線 0000-0000'],
  ],
  [
    ['2021年6月2日　星期三　今日青口　要闻', '1', '编辑／罗立　美编／顾小满'],
    ['2021年6月2日　星期三　今日青口　副刊', '2', '编辑／罗立　美编／顾小满'],
  ],
  [['潮起东南', '潮起东南 二〇二一年六月二日 星期三 第一版'], ['潮起东南 二〇二一年六月二日 星期三 第二版']],
  [
    ['01 要闻', '2021-06-02', '青口新报'],
    ['02 视点', '2021-06-02', '青口新报'],
  ],
  [
    ['０１', '地方', '２０２１.０６.０２', '責任編輯:羅立 版面:顧小滿'],
    ['０２', '副刊', '２０２１.０６.０２', '責任編輯:羅立 版面:顧小滿'],
  ],
])('what stands at the head of a page is known at the next: %s', (first, second) => {
  const lines = [...first, ...story('大桥合龙'), ...second, ...story('路灯亮了')];
  expect(asideOf(lines)).toEqual([...first, ...second]);
});

test.each([
  ['展期：7月6日至12月31日，每週一休館', ['大桥合龙', text, '展期：7月6日至12月31日，每週一休館', text]],
  ['青口小学', ['青口日报 2021年6月2日 星期三', ...story('大桥合龙'), text, '青口小学', '2021年6月1日']],
  ['偏北风4级', ['天气', '桥头', '偏北风4级', '13℃～22℃', '渡口', '偏北风3级', '12℃～20℃', ...story('大桥合龙')]],
  ['渡口的水九十九道弯,', ['渡口的水九十九道弯,', '渡口的水九十九道弯,', '九十九道弯里有人家。', text]],
  ['The Bridge Is Closed', ['大橋合龍', 'The Bridge Is Closed', text, text]],
  ['志　工　整　理　花　圃', ['第4版 生活 2021年6月2日', '志　工　整　理　花　圃', `▲${text}`, text]],
  ['《青口石》第一期发行', [...story('大桥合龙'), '《青口石》第一期发行', text, text]],
  [
    '新橋啟用典禮訂於九月三日',
    [...story('大桥合龙'), '新橋啟用典禮訂於九月三日', '(星期五)下午在橋頭舉行，歡迎參加。'],
  ],
  ['01 望闻问切', ['炉前人', text, '01 望闻问切', text, '02 传方子', text]],
  ['停水公告', ['停水公告', '第38号 2021年6月2日', text]],
  ['各地简报', [...story('大桥合龙'), '各地简报', `●${text}`, `●${text}`]],
  ['低温特报', ['大桥合龙', `${text}（工务科／沈一舟）`, '低温特报', text, text]],
  ['施工需要,定于3月5日22', ['停水公告', '因人民路供水主管', '施工需要,定于3月5日22', '时起停水,请储水备用。']],
  ['各地簡報', ['青口新報', '二〇二一年六月二日 第四版', '各地簡報', `●${text}`, `●${text}`]],
  ['2021年', [...story('大桥合龙'), '大事记', '2021年', '6月2日', `${text}大桥合龙。`, '6月5日', text]],
  ['5月6日', [...story('大桥合龙'), '里别', '户数', '完成日', '竹园里', '60', '5月6日', '后桥里', '25', '5月8日']],
])('%s stays with its article', (kept, lines) => {
  expect(asideOf(lines)).not.toContain(kept);
});

test.each([
  ['plain', ['每周工作动态', '大桥合龙', '路灯亮了', '三个村完成换届', '老渡口搬新家', '新校舍开工'], '每周工作动态'],
  [
    'dated',
    ['今日焦點（2021年6月2日　星期三）', '· 大橋合龍', '· 路燈亮了', '· 渡口搬新家', '· 新校舍動工'],
    '今日焦點（2021年6月2日　星期三）',
  ],
  [
    'in groups',
    ['新聞提要', '2021年6月2日　星期三', '【政治】', '01 大橋合龍', '02 路燈亮了', '【社會】', '03 退潮之後'],
    '新聞提要',
  ],
  [
    'with pages',
    ['今日要闻（1月27日）', '大桥合龙（6版）', '路灯亮了没有？（6版）', '老渡口搬新家（3版）', '新校舍开工（8版）'],
    '今日要闻（1月27日）',
  ],
])('an issue that is a list and nothing else keeps its first line as its title: %s', (_form, lines, title) => {
  const { articles, setAside } = read(lines);
  expect(articles.map((each) => each.title?.text)).toEqual([title]);
  expect(setAside).toEqual([]);
});

test.each([
  [['青口新报 2021年6月2日 星期三'], ['一周要闻', '●大桥合龙', '●路灯亮了', '●三个村完成换届', '●老渡口搬新家']],
  [
    ['青口日報', '二○二一年六月二日'],
    ['本週好稿目錄', '1. 大橋合龍', '2. 路燈亮了', '3. 渡口搬新家', '4. 新校舍動工'],
  ],
  [
    ['青口县政务动态', '2018年第13期（总第399期）'],
    ['本周动态标题一览', '◇ 大桥合龙', '◇ 路灯亮了', '◇ 渡口搬新家', '◇ 新校舍开工'],
  ],
  [
    ['青口鄉公所動態', '106年第3期'],
    ['本月大事簡目', '1、大橋合龍', '2、路燈亮了', '3、渡口搬新家', '4、新校舍動工'],
  ],
])('what names and dates the paper above the name of a list is no entry: %s', (head, list) => {
  const { articles, setAside } = read([...head, ...list]);
  expect(setAside.map((part) => part.text)).toEqual(head);
  expect(articles.map((each) => each.title?.text)).toEqual([list[0]]);
});

test.each(['编印：县政府办信息科', '編輯：羅立'])('who made a list stands below it: %s', (maker) => {
  const list = ['本周动态标题一览', '◇ 大桥合龙', '◇ 路灯亮了', '◇ 渡口搬新家', '◇ 新校舍开工'];
  expect(asideOf(['青口县政务动态', '第13期', ...list, maker])).toEqual(['青口县政务动态', '第13期', maker]);
});

test.each([[['堂訊', '2016年5月　主後2016']], [['月訊', '佛曆二五六一年八月']], [['會訊網路版']]])(
  '%j names and dates what a house sends its members',
  (head) => {
    expect(asideOf([...head, '', '大橋合龍', text, text])).toEqual(head);
  },
);

test.each(['上一篇：没有了', '下一篇：老渡口搬新家', '回上頁'])('%s leads to another page of the site', (line) => {
  expect(asideOf([...story('大桥合龙'), line, ...story('路灯亮了')])).toEqual([line]);
});

test.each([
  'zh-HK',
  'kjy15_20210602_s',
  ':::',
  '年月日:2021:20210602:合并',
  '繼續閱讀',
  '1,025次浏览',
  '*本刊由办公室编印，欢迎投稿*',
  '▲更多報導請鎖定青口時報',
  '今日新闻 社论 评论 专题报导 副刊 图片新闻',
  '讲文明 树新风 公益广告',
  '喝酒不開車　安全有保障',
  '（文責自負，不代表本刊立場）',
  '反詐騙專線165',
  '本版图片除署名外均为资料图片',
  '值班:罗立 电话:4800000',
  '郵政劃撥：19600000',
  '督印人：羅立',
  '．5．',
  '全年定价：198元 零售：1.00元',
  '国内统一刊号CN00-0000',
  '掃描QR CODE看影片',
  '廣告熱線 ００００-００００',
  '歡迎來稿　採訪熱線000-0000',
  '青口社區報',
  '－ 1 －',
  'P:05',
  'Qingkou Chinese Daily - 2 June 2021',
  '000-000-0000',
  '■電話：02-00000000',
  '■青口縣政府局版臺誌字第0036號 登記為雜誌類交寄',
  '國 內 郵 資 已 付 台北郵局許可證',
  '稿件由各校提供　投稿邮箱:abc@example.org',
  '發行所/ 000000 青口鎮河堤路1號',
  '青口共青团简报 第39期',
  '地址:青口鎮河堤路1號 電話:0000 0000 傳真:0000 0000 電郵:abc@example.org',
  '本報為出版銷數公證會會員',
  '車廂內閱報 請顧及旁人',
  '頭獎：無注中',
  '【市場行情】請見B4',
  '歡迎賜稿，稿件請寄 abc@example.org，來稿一經刊登，略奉薄酬。',
  '牧師：羅立　長老：顧小滿　電話：（03）000-0000',
  '青口晨刊',
])('%s below an article is no part of it', (line) => {
  expect(asideOf([...story('大桥合龙'), line, ...story('路灯亮了')])).toEqual([line]);
});

test.each([
  '青口工人报　出版日期:1983年5月10日　第2版',
  '青口工人报　出版日期:1987年12月5日　头版',
  '矿区工会　　第3版　　2021年3月20日　责任编辑:罗立　投稿邮箱:abc@example.org',
  '2 0 2 1 年 6 月 2 日 ●星 期 二 www.example.org',
  '主編/羅立　美編/顧小滿　　新聞熱線:06-0000000',
  '僑 務 簡 訊 中華民國107年8月第1期',
  '農曆癸巳年三月二十一日',
  '青口晚报 25/6/2021 星期五 地方新闻 1',
  '110.8.4　青口新聞',
  'Vol.16　2021.6.2',
  '青口市政府全球資訊網　新聞發布',
  '第142號　今日四版　每份15元',
  '01/市政',
  '０１ 社會',
  '生活　責任編輯／羅立　美術編輯／顧小滿',
  '2021年6月2日　今日青口　副刊',
  '今日8版 总第127期',
  '青口縣新聞稿彙編',
  '青口公報3000期',
  '第4017號 今日出紙1張 零售$10',
  '青口時報 ２０１７-０８-２０ 編輯 羅立 校對 顧小滿',
  'p04 2021 年 6 月 2 日•星期三 www.example.com',
  '3000期青口公報',
  '2021年6月2日青口快讯第2版',
  '教育周刊　　第6版　　2021年3月30日　星期二　　编辑:罗立　电子邮箱:abc@example.org',
  '2021年6月2日•星期三 www.e x am p le.co m',
  '2021 年 6 月 2 日 星期    【打印】',
])('%s heads a page', (line) => {
  expect(asideOf([line, ...story('大桥合龙'), ...story('路灯亮了')])).toEqual([line]);
});

test('the labels of the groups of a briefing are no columns', () => {
  const items = (...titles: string[]) => titles.flatMap((title) => [`■${title}`, text]);
  const groups = ['【部门动态】', ...items('大桥合龙', '路灯亮了'), '【乡镇传真】', ...items('三个村完成换届')];
  expect(asideOf(groups)).toEqual(['【部门动态】', '【乡镇传真】', '■', '■', '■']);
  expect(asideOf(['【部门动态】', ...story('大桥合龙'), '【乡镇传真】', ...story('路灯亮了')])).toEqual([]);
});

test.each(['节约用水 人人有责', '青口时讯', '7', '社會', '□□'])('%s interrupts a sentence', (line) => {
  const issue = read([
    '大桥合龙',
    '近日，青口县水利局组织力量对北河两岸的老旧涵闸',
    line,
    '进行检修，确保汛期安全运行。',
  ]);
  expect(issue.setAside.map((part) => part.text)).toEqual([line]);
  expect(issue.articles[0]?.body.map((block) => block.text)).toEqual([text]);
});

test('the pages inside print the end of a long name', () => {
  const lines = [
    '青口经济技术开发区报',
    '2021年6月2日 第148期',
    ...story('大桥合龙'),
    '河口县水利局为企业',
    '开发区报',
  ];
  const issue = read([...lines, '图为现场。', '安排了上门服务，当天办结。']);
  expect(issue.setAside.map((part) => part.text)).toContain('开发区报');
});

test.each(['民生', '社會'])(
  '%s below the day interrupts a sentence, between the halves of which a page ends',
  (section) => {
    const cut = ['青口大桥下月合龙', `${text}记者走进工地,看见工人们正在浇`];
    const rest = '筑桥面。老人们傍晚都爱到桥头坐一坐。沈一舟 顾小满';
    const page = read([...cut, '责任编辑:罗立', '2021年6月2日', section, rest, '老渡口搬到下游', text], '\n\n');
    expect(page.setAside.map((part) => part.text)).toContain(section);
    expect(page.articles.map(({ title }) => title?.text)).toEqual(['青口大桥下月合龙', '老渡口搬到下游']);
  },
);

test('the name of a page interrupts a sentence of half-width marks', () => {
  const lines = ['大桥合龙', '近日,青口县水利局组织力量对北河两岸的老旧涵闸', '地方版', '进行检修,确保汛期安全运行。'];
  lines.push(text);
  expect(read(lines).setAside.map((part) => part.text)).toEqual(['地方版']);
});

test('a header printed again word by word is known', () => {
  const lines = [
    'A01 民生',
    '青口日报 2021-06-02',
    ...story('大桥合龙'),
    'A02 广告',
    '青口日报 2021-06-02',
    ...story('路灯亮了'),
  ];
  expect(asideOf(lines)).toEqual(['A01 民生', '青口日报 2021-06-02', 'A02 广告', '青口日报 2021-06-02']);
});

test.each([
  ['a headline that calls for something', ['节约用水 人人有责', text, ...story('大桥合龙')], '节约用水 人人有责'],
  ['numbers of the pieces of an article', ['渡口的三条船', '1', text, '2', text], '2'],
  [
    'who speaks at a conference',
    ['新闻发布会', text, '发布人:沈一舟(青口县水利局局长)、顾小满(县农业农村局副局长)', text],
    '发布人:沈一舟(青口县水利局局长)、顾小满(县农业农村局副局长)',
  ],
  ['the number of a document', ['关于禁止焚烧秸秆的通告', '第38号', text], '第38号'],
])('%s is no furniture', (_what, lines, kept) => {
  expect(asideOf(lines)).not.toContain(kept);
});

test('the day and the hour above each headline are of its article, and head no page', () => {
  const dated = (time: string, title: string) => [`2021-06-02 ${time}`, ...story(title)];
  const lines = [...dated('09:14', '大桥合龙'), ...dated('09:02', '路灯亮了'), ...dated('08:40', '三个村完成换届')];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(setAside).toEqual([]);
  expect(articles.map(({ dateline, title }) => [dateline?.text, title?.text])).toEqual([
    ['2021-06-02 09:14', '大桥合龙'],
    ['2021-06-02 09:02', '路灯亮了'],
    ['2021-06-02 08:40', '三个村完成换届'],
  ]);
});

test('a number below a text counts with the one at the head of the next page', () => {
  const head = (number: string) => ['2021年6月2日　星期三　今日青口　要闻', number];
  expect(asideOf([...story('大桥合龙'), '1', ...story('路灯亮了'), ...head('2'), ...story('老渡口搬新家')])).toContain(
    '1',
  );
});

test('a number between a header and a text goes on from the one below another header', () => {
  const head = ['青口时报 2021年6月2日 星期三 编辑 罗立 校对 顾小满'];
  const lines = [...head, '1', '大桥合龙', '近日，青口县水利局组织力量', ...head, '2', text, ...story('路灯亮了')];
  expect(asideOf(lines)).toEqual([...head, '1', ...head, '2']);
});

test('a section and a number below the editors of the page above head a page', () => {
  const lines = [
    '青口日报 2021年6月2日 星期三',
    ...story('大桥合龙'),
    '编辑 罗立/版式 顾小满',
    '民生　2',
    ...story('路灯亮了'),
  ];
  expect(asideOf(lines)).toContain('民生　2');
});

test.each([
  ['what the paper calls its pages', '第3版　2021年6月2日　星期三', '河口焦点'],
  ['the same in the other script', '第三版　中華民國一百一十年六月二日　星期三', '河口焦點'],
])('below the headers of two pages: %s', (_what, header, name) => {
  const next = header.replace(/[3三]版/, (page) => (page.startsWith('3') ? '4版' : '四版'));
  const lines = [header, name, ...story('大桥合龙'), next, name, ...story('路灯亮了')];
  expect(asideOf(lines)).toEqual([header, name, next, name]);
  expect(read(lines).articles.map(({ title }) => title?.text)).toEqual(['大桥合龙', '路灯亮了']);
});

test('a record of a page: its day and its number on lines of their own', () => {
  const lines = [
    '日期：1949-06-25',
    '版次：一',
    ...story('大桥合龙'),
    '日期：1949-06-25',
    '版次：二',
    ...story('路灯亮了'),
  ];
  expect(asideOf(lines)).toEqual(['日期：1949-06-25', '版次：一', '日期：1949-06-25', '版次：二']);
});

test('the name of a collection of releases, above the data of the first', () => {
  const release = (title: string) => ['發稿單位：水利處', '發稿日期：110年6月2日', title, text, text];
  const lines = ['青口縣政府新聞稿彙編', ...release('標題：大桥合龙'), ...release('標題：路灯亮了')];
  expect(asideOf(lines)).toContain('青口縣政府新聞稿彙編');
});

test('the day alone below the header of the next page, in the midst of a sentence', () => {
  const day = '2008年8月19日';
  const [half, rest] = [text.slice(0, 20), text.slice(20)];
  const lines = ['青口鄉情', day, '大桥合龙', text, half, '青口鄉情　第2版', day, rest, ...story('路灯亮了')];
  const { articles, setAside } = read(lines, '\n\n');
  expect(setAside.map((part) => part.text)).toEqual(['青口鄉情', day, '青口鄉情　第2版', day]);
  expect(articles[0]?.body.map((block) => block.text)).toEqual([text, text]);
});

test('the account that gave a page out stands above its first headline, and pictures part its texts', () => {
  const head = ['点击蓝字 关注我们', '青口发布 2021-06-02 18:30', '👇👇👇'];
  const page = [...head, ...story('大桥合龙'), '👇👇👇', ...story('路灯亮了')];
  expect(asideOf(page, '\n\n')).toEqual([...head, '👇👇👇']);
});

test('a person beside the hour above the first headline is no account', () => {
  expect(asideOf(['青口日报', '沈一舟 2021-06-02 18:30', ...story('大桥合龙')])).toEqual(['青口日报']);
});

test.each(['河口科研与管理动态', '河口科研與管理動態'])(
  '%s, set apart from the first headline, is the paper',
  (name) => {
    const lines = [name, '', '大桥合龙', '作者：沈一舟    日期：2009-07-09', text, '', ...story('路灯亮了')];
    expect(asideOf(lines)).toEqual([name]);
  },
);
