import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const story = (title: string) => [title, '文/沈一舟', text, text];
const issue = ['大桥合龙', '路灯亮了', '西岭村换上新水管'].map(story);
const asideOf = (...blocks: string[][]) =>
  parseIssue([{ file: 'page.txt', text: blocks.map((block) => block.join('\n')).join('\n\n') }]).setAside.map(
    (part) => part.text,
  );

test.each(['维权热线:12338', '維權熱線：12338'])(
  '%s stands farther below a poem than any line below another',
  (foot) => {
    const poem = [
      '麦子黄了',
      '',
      '顾小满',
      ...['布谷鸟一叫', '麦子就黄了', '父亲把镰刀磨了又磨'].flatMap((verse) => ['', verse]),
    ];
    expect(asideOf(...issue, [...poem, '', '', '', '', foot])).toEqual([foot]);
  },
);

test.each([
  [['预约电话：000-6120000']],
  [['捐款劃撥帳號：00012345', '會址：青口鎮河堤路8號']],
  [['捐款账号：00012345', '', '编印：村务监督委员会']],
  [['编印：村务监督委员会']],
  [['本摘编仅供内部参考，请勿外传']],
  [['物业服务电话：8123456  本刊免费取阅']],
  [['青口商会　地址：解放路8号　联系电话：000-0000000']],
  [['主日崇拜：上午十時　禱告會：週三晚上七時三十分', '地址：文化路8號']],
  [['本刊內容採 CC BY-SA 4.0 授權。']],
  [['本刊内容以知识共享许可协议发布。']],
  [['督印：陳大文　編輯：會訊小組　印刷：新城印刷']],
  [['■發行人/林大川 ■總編輯/何美玉 ■編輯/王小明、陳小華']],
  [['指導單位：青溪縣政府社會處', '補助單位：勞動部']],
  [['指導老師：林大川', '小小編輯：王小明　陳小華']],
  [['執事會主席:羅立 堂主任:顧小滿牧師', '本堂網頁:www.example.org']],
  [['崇拜時間：主日上午九時及十一時', '堂址：北角大興街十二號　電話：2555 0134　傳真：2555 0135']],
  [['本堂地址：大興街十二號　電話：2555 0134']],
  [['护持账号:0000 1234 5678 户名:慈恩寺', '欢迎助印 功德无量']],
  [['開館時間：週二至週日9：00-21：00(週一閉館)', '諮詢電話：0000-6610000']],
  [['歡迎校友投稿,來稿請寄校友聯絡中心', '如欲取消訂閱,請回信告知']],
  [['會員如更改地址,請即通知本會秘書處']],
  [['业委会邮箱：yw@example.com', '监督电话：00000000', '以上内容解释权归业主委员会']],
  [['免付費取閱，歡迎里民投稿　電話：00-0000000']],
  [['本件印一百二十份 发至公社党委']],
  [['(油印五十份)']],
  [['清溪大學秘書室 製作', '聯絡信箱：news@example.org']],
  [['會員熱線：三－八九〇〇〇〇', '編輯者：會訊小組']],
  [['稿件请寄：news@example.org']],
  [['加入我们：www.example.org/join', '项目支持：青口公益基金会']],
  [['（内部交流　免费赠阅）']],
  [['香港青口道八號 電話：2345 6789 網址：www.example.org']],
  [['例會時間：每週三中午十二時半', '例會地點：青口大飯店二樓']],
  [['中心地址：青口大馬路一號地下', '查詢：2345 6789']],
  [['编辑者：前线报社', '通讯处：第三支队政治部']],
  [['完']],
  [['本期由秘書處編輯，歡迎轉寄。']],
  [['本通讯以 CC BY-SA 4.0 发布。']],
  [['---', '（完）']],
  [['---', '若有指正，請開 issue 告訴我們。']],
  [['---', '欢迎转发，退订请回复邮件。', '感谢阅读，下期再见。']],
])('%j at the foot of an issue is of no article', (foot) => {
  expect(asideOf(...issue, foot)).toEqual(foot.filter((line) => line !== ''));
});

test('such words without a rule above them may be the text’s', () => {
  for (const line of ['（完）', '若有指正，請開 issue 告訴我們。']) {
    expect(asideOf(...issue, [line])).toEqual([]);
    expect(asideOf(...issue, ['---', line, text])).not.toContain(line);
  }
});

test('a telephone right below a text is reached for what the text tells of', () => {
  const [last = [], ...others] = issue;
  expect(asideOf(...others, [...last, '报名点电话：000-6120000'])).toEqual([]);
});

test('set apart, too, where the text tells of what one calls for', () => {
  const volunteers = ['招募义工', '文/顾小满', '北河清淤招募义工，即日起报名。', text];
  expect(asideOf(...issue, volunteers, ['报名电话：000-6120000'])).toEqual([]);
});

test('two lines right below the writer of the last text are its foot', () => {
  const foot = ['预约电话：000-6120000', '地址：青口镇河堤路8号'];
  const last = ['渡口收费', text, text, '（县医院 沈一舟）', ...foot];
  expect(asideOf(...issue, last)).toEqual(foot);
});

test.each([
  ['来源：青口发布', '编辑：罗立', 'END'],
  ['來源：青口發布', '編輯：羅立', '—— END ——'],
])('%s between %s and the mark of the end is of no article', (source, editor, end) => {
  expect(asideOf(...issue, [end, source, editor])).toEqual([end, source, editor]);
  expect(asideOf(...issue, [source, editor])).not.toContain(source);
});

test('who sends a letter by mail stands below how to leave its list', () => {
  const foot = ['取消訂閱 <http://www.example.org/u>', '校友服務組 敬上'];
  expect(asideOf(...issue, foot)).toEqual(foot);
  expect(asideOf(...issue, ['校友服務組 敬上'])).toEqual([]);
});

test('a label in Latin letters parts texts below the writer of one, too', () => {
  const parts = ['大桥合龙通车', '西岭村换上新水管', '渡口免收过河费'].flatMap((title, place) => [
    [`PART ${place + 1}`],
    [title, text, text, '文 | 沈一舟'],
  ]);
  expect(asideOf(...parts)).toEqual(['PART 1', 'PART 2', 'PART 3']);
});

test('buttons of a site between the data of articles and their texts are set aside', () => {
  const stories = issue.map(([title = '']) => [
    title,
    '日期：2010-08-18　记者：沈一舟　版次：第3版',
    '分享到：  A+ A-  打印',
    text,
  ]);
  expect(asideOf(...stories)).toEqual(stories.map(() => '分享到：  A+ A-  打印'));
});

test('below a rule the terms of a paper are set apart, however its articles stand', () => {
  const spaced = ['大桥合龙', text, '路灯亮了', text, '西岭村换上新水管', text, '北河清淤', ...Array(6).fill(text)];
  const source = [...spaced, '----------', '本刊內容採 CC BY-SA 4.0 授權。'].join('\n\n');
  const { setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map((part) => part.text)).toEqual(['----------', '本刊內容採 CC BY-SA 4.0 授權。']);
});

test.each(['洽詢專線：000-0000000', '来稿请注明姓名、地址、电话及银行账号。', '本報保留刪修來稿之權利'])(
  '%s at the foot of a paper is its own',
  (line) => {
    const page = [['青口報 2021年6月2日 星期三'], ...issue, ['本報網址：www.example.org'], [line]];
    expect(asideOf(...page)).toContain(line);
  },
);

test('what is told those who write stays in the call for their texts', () => {
  const call = ['本刊征集老照片', text, '来稿请注明姓名、地址及电话。', text];
  expect(asideOf(['青口报 2021年6月2日 星期三'], ...issue, call)).not.toContain('来稿请注明姓名、地址及电话。');
});

test('whom to call about a notice stands in it, the last line of the issue though it is', () => {
  const notice = ['道路封閉公告', text, '服務電話：00-00000000'];
  expect(asideOf(['青口報 2021年6月2日 星期三'], ...issue, notice)).not.toContain('服務電話：00-00000000');
});
