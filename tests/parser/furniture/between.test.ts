import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const story = (title: string) => [title, `本报讯（记者 沈一舟）${text}`, text];
const asideOf = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).setAside.map((part) => part.text);

test.each([
  ['signs of the weather', ['28℃', '多云有阵雨']],
  ['words of a site', ['我们的活动', '青口达人训练营']],
])('%s between two lines of furniture are no article', (_what, lines) => {
  const page = [...story('大桥合龙'), '官方微信', ...lines, '版权所有 请勿转载', ...story('路灯亮了')];
  expect(asideOf(page)).toEqual(['官方微信', ...lines, '版权所有 请勿转载']);
});

test('the weather in single words and degrees is no article', () => {
  const ear = ['多雲，有驟雨', '26℃', '23℃ p20', '六合彩 第59期開獎號碼 16 18 19 36 42 47'];
  expect(asideOf([...story('大橋合龍'), ...ear, ...story('路燈亮了')])).toEqual(ear);
});

test.each([
  ['a headline above the links of its page', ['官方微信', '大桥合龙', '浏览次数：35', text]],
  [
    'the day of an article',
    ['官方微信', '大桥合龙', '2021-06-02 12:00:00 / 沈一舟 /', '浏览次数：35', '路灯亮了', text],
  ],
  ['the record of a document', ['官方微信', '大桥合龙', '索引号：', '浏览次数：35', '第一章总则', text]],
  ['a writer', ['官方微信', '大桥合龙', '记者 沈一舟', '浏览次数：35', '路灯亮了', text]],
  [
    'a list of prices that fills its page',
    [
      '2021年6月2日 星期三 第1版',
      '大桥合龙',
      '白米 每石 三十元',
      '豆油 每担 五十元',
      '2021年6月2日 星期三 第2版',
      ...story('路灯亮了'),
    ],
  ],
])('%s stays', (_what, lines) => {
  expect(asideOf(lines)).not.toContain('大桥合龙');
});
