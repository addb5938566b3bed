import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const morning = '露水还挂在草尖上，邻家的门吱呀一声开了，挑水的人影从雾里慢慢走出来，扁担一颤一颤的。';
const noon = '日头爬到头顶，狗趴在门槛边吐着舌头，只有知了不知疲倦，一声高过一声，叫得人昏昏欲睡。';
const evening = '炊烟从瓦缝里钻出来，和晚霞搅在一起。母亲站在村口喊我的小名，那声音能传过两道田埂。';
const night = '蛙声四起，月亮照着打谷场，爷爷摇着蒲扇讲故事，讲着讲着自己先打起了鼾，我们偷偷地笑。';
const texts = [morning, noon, evening, night];

const read = (lines: readonly string[], between: string) =>
  parseIssue([{ file: 'p1.txt', text: lines.join(between) }]).articles.map(({ title, bylines, body }) => ({
    title: title?.text,
    bylines: bylines.map(({ name }) => name),
    crossheads: body.filter(({ kind }) => kind === 'crosshead').map((block) => block.text),
  }));

const next = ['村里的新书屋', '顾小满', noon, evening];

test.each([
  [['清晨', '正午', '黄昏', '深夜']],
  [['春', '夏', '秋', '冬']],
  [['立春', '谷雨', '白露', '冬至']],
  [['立春', '穀雨', '白露', '冬至']],
  [['渡口', '古桥', '老街', '茶馆']],
  [['渡口', '古橋', '老街', '茶館']],
])('%j above the parts of an essay are its crossheads', (crossheads) => {
  const parts = crossheads.flatMap((line, place) => [line, texts[place] ?? '']);
  for (const between of ['\n', '\n\n'])
    expect(read(['老屋四时', '沈一舟', ...parts, ...next], between)).toEqual([
      { title: '老屋四时', bylines: ['沈一舟'], crossheads },
      { title: '村里的新书屋', bylines: ['顾小满'], crossheads: [] },
    ]);
});

test('the first of them stands right below the headline where the writer stands below the text', () => {
  const crossheads = ['春', '夏', '秋', '冬'];
  const parts = crossheads.flatMap((line, place) => [line, texts[place] ?? '', morning]);
  const lines = ['老屋四时', ...parts, '沈一舟', '村里的新书屋', `本报讯（记者 顾小满）${noon}`];
  expect(read(lines, '\n')[0]).toEqual({ title: '老屋四时', bylines: ['沈一舟'], crossheads });
});

test('names between the briefs of a column sign them', () => {
  const lines = ['短讯', morning, '沈一舟', noon, '顾小满', evening, '罗立'];
  expect(read(lines, '\n').flatMap(({ bylines }) => bylines)).toEqual(['沈一舟', '顾小满', '罗立']);
});

test('白露 signs behind a label', () => {
  expect(read(['老屋四时', '作者：白露', morning, noon], '\n')[0]?.bylines).toEqual(['白露']);
});
