import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;

test.each([
  '各位代表：',
  '親愛的鄉親大家好：',
  '编辑同志：',
  '尊敬的各位领导、各位来宾：',
  '同志们:',
  '敬啟者：',
  '社長先生大鑒：',
])('%s below a headline opens a letter or a speech', (greeting) => {
  const [letter, ...others] = read('写给全县的信', greeting, text);
  expect(others).toEqual([]);
  expect(letter?.title?.text).toBe('写给全县的信');
  expect(letter?.body.map((block) => block.text)).toEqual([greeting, text]);
});

test.each([
  ['敬啟者：', '編輯先生：'],
  ['编辑同志：', '敬爱的编者：'],
])('letters that open with %s and with %s below their writers are two', (first, second) => {
  const letters = read('讀者來函', '文.沈一舟', first, text, '順祝編安', '文.顧小滿', second, text);
  expect(letters.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顧小滿']]);
  expect(letters[0]?.body.at(-1)?.text).toBe('順祝編安');
});

test('a writer without a label above a greeting has signed the letter above', () => {
  const letters = read('请修一修路灯', '编辑同志：', text, '沈一舟', '编辑同志：', text, '顾小满');
  expect(letters.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满']]);
});

test.each(['此致', '致以', '致', '敬礼', '战斗的敬礼！', '革命敬禮', '此致敬礼！', '順祝編安', '敬祝', '編安'])(
  '%s is no headline',
  (wish) => {
    const [letter, ...others] = read('写给全县的信', '编辑同志：', text, wish, '青口小学六（3）班 沈一舟');
    expect([letter?.body.at(-1)?.text, others]).toEqual([wish, []]);
  },
);

test('a headline that ends as a letter does is one', () => {
  const [, second] = read('把河堤守好', text, '少先队员齐敬礼', text);
  expect(second?.title?.text).toBe('少先队员齐敬礼');
});

test('an office that speaks above its headline is no greeting', () => {
  const [article] = read('青口街道党工委书记沈一舟：', '把河堤守好', text);
  expect(article?.kicker.map((kicker) => kicker.text)).toEqual(['青口街道党工委书记沈一舟：']);
});

test.each([
  ['鄉長　沈一舟　敬上', '沈一舟'],
  ['青口小学全体师生 敬上', undefined],
  ['沈一舟 谨启', '沈一舟'],
  ['讀者沈一舟敬啓', '沈一舟'],
  ['沈一舟謹啟', undefined],
])('%s closes a letter', (line, name) => {
  const [letter, next] = read('乡长的话', text, line, '桥头小记', text);
  expect(letter?.signatures.map((signature) => signature.text)).toEqual([line]);
  expect(letter?.bylines.map((byline) => byline.name)).toEqual(name === undefined ? [] : [name]);
  expect(next?.title?.text).toBe('桥头小记');
});

test('names below the headings of a list sign nothing', () => {
  const list = read(
    '校三好学生名单',
    '高一年级',
    '沈一舟 顾小满 罗立 黄如玉',
    '陈雨桐 张子墨',
    '高二年级',
    '周文博 孙嘉怡 赵一诺',
  );
  expect(list.flatMap(({ bylines }) => bylines)).toEqual([]);
  expect(list.flatMap(({ body }) => body.filter(({ kind }) => kind === 'list'))).toHaveLength(3);
});

test.each([
  ['经评审，名单公布如下（排名不分先后）：', '沈一舟（三合村）', '罗立 华泽泵业', '顾小满（青口小学）'],
  ['得獎名單如下，頒獎典禮訂於四月十八日舉行：', '沈一舟（三合村）', '羅立（青口縣政府）', '顧小滿（青口農會）'],
])('who is named below %s signs nothing', (announcement, ...persons) => {
  const [list] = read('青口县最美家庭揭晓', text, announcement, ...persons);
  expect(list?.bylines).toEqual([]);
  expect(list?.body.filter(({ kind }) => kind === 'list').map((block) => block.text)).toEqual(persons);
});

test.each([
  [['沈一舟（三合乡）', '阿依古丽·买买提（桃源乡杏花村）', '罗立（县直机关）']],
  [['青口鄉：沈一舟、顧文雄', '三合鎮：羅立', '溪埔區：黃如玉、陳雨桐']],
  [['一年級：沈一舟、顧文雄、阮小滿', '二年級：羅立、黃如玉', '三年級：陳雨桐、尤瑪·沈']],
  [['一年級：沈一舟、顧文雄、阮小滿']],
  [['金小满 成　宇 诸葛一舟 邬　磊 皇甫文雄', '罗立 乐小满 马　萍 黄如玉 许一舟']],
  [['骆一舟　揭　帆　顾小满　额尔敦朝鲁', '宗小满　罗　立　黄如玉　陈雨桐']],
])('%s, line by line, sign nothing', (rows) => {
  const list = read('青口县好邻居名单公示', ...(rows[0]?.includes('骆') ? ['教育系统'] : [text]), ...rows);
  expect(list.flatMap(({ bylines }) => bylines)).toEqual([]);
});

test('a title that looks like a name stands above the line that names its writer outright', () => {
  const [article] = read('石滩', '文／沈一舟', text);
  expect(article?.title?.text).toBe('石滩');
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test('three writers below a headline sign it', () => {
  const [article] = read('北河涵闸检修结束', '沈一舟 顾小满 罗立', text);
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟', '顾小满', '罗立']);
});

test.each(['（按姓氏笔画排序）', '（排名不分先後）'])('%s is a note, not the title', (note) => {
  const [list] = read('青口县最美志愿者名单', note, '1. 沈一舟 县医院', '2. 顾小满 县公交公司', '3. 罗立 大桥小学');
  expect(list?.title?.text).toBe('青口县最美志愿者名单');
  expect(list?.notes.map((each) => each.text)).toEqual([note]);
});

test.each([
  [['青口县公安局', '青口县住房和城乡建设局', '2003年1月19日']],
  [['青口县融媒体中心', '11月2日']],
  [['青口縣政府', '一九九九年八月十一日']],
])('%j below a text sign and date it', (lines) => {
  const [first, second] = read('青口镇修路', text, ...lines, '守堤人和他的三条船', text);
  expect([first?.body.length, second?.title?.text, second?.kicker]).toEqual([1, '守堤人和他的三条船', []]);
});
