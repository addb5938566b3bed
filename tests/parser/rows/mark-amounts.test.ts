import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const other = '春天一到，村里的老人就搬出竹椅，坐在桥头说从前的事，说到天黑才各自回家吃饭。';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;

test.each([
  [['林大方　　三千元', '无名氏　　五百元', '青口肉铺　白米二十包']],
  [['林大方　三千圓', '顾小满　1,200元']],
  [['林大方　伍佰元', '青口船厂　义卖款捌佰陆拾元']],
  [['上午聚会　142人　　下午聚会　37人', '夜校　28人　　青年会　19人']],
])('%s below a headline are a list, and the next headline is one', (gifts) => {
  const [first, second, ...others] = read(
    '北河涵闸检修进行',
    text,
    '善心芳名录',
    ...gifts,
    '桥头的老人',
    `昨日，${other}`,
  ).slice(1);
  expect(others).toEqual([]);
  expect(first?.title?.text).toBe('善心芳名录');
  expect(first?.body.map((block) => [block.kind, block.text])).toEqual(gifts.map((gift) => ['list', gift]));
  expect(second?.title?.text).toBe('桥头的老人');
});

test.each(['善心芳名录', '捐款芳名錄（敬稱略）'])(
  'below %s who gave a sum are a list, and its closing words are of it',
  (name) => {
    const gifts = ['伍仟元：沈一舟、顾小满、林大方', '各一千元：罗立、向春、歐陽明'];
    const all = read(
      '北河涵闸检修进行',
      text,
      '桥头的老人',
      other,
      '',
      name,
      ...gifts,
      '以上如有錯漏，請洽總務組更正。',
    );
    const last = all.at(-1);
    expect(last?.title?.text).toBe(name);
    expect(last?.body.map((block) => block.text)).toEqual([...gifts, '以上如有錯漏，請洽總務組更正。']);
  },
);

test.each([
  [['青口讯　5月6日', '河口讯　5月7日']],
  [['三人　四人', '五人　六人']],
  [['2023年：沈一舟、顾小满', '2024年：罗立、向春']],
  [['新闻社记者 万鹏摄', '河口船厂余热回收 一年省煤8400吨']],
  [['14公斤浮球 拼成一頭鯨', '展期至月底 免費參觀']],
])('%s are none', (lines) => {
  const kinds = read('北河涵闸检修进行', text, ...lines, other).flatMap(({ body }) => body.map(({ kind }) => kind));
  expect(kinds).not.toContain('list');
});
