import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '受冷空气影响，今天夜里我县有一次降温过程，最低气温八度，请注意添衣，并做好大棚蔬菜的防寒。';
const other = '春天一到，村里的老人就搬出竹椅，坐在桥头说从前的事，说到天黑才各自回家吃饭。';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;

test.each([
  [['今天夜里到明天：多云，偏东风3级', '后天：阴有小雨，12到17摄氏度', '大后天：小雨转多云']],
  [['北部 十七至二十一度 降雨機率六成', '南部 二十至二十九度 降雨機率零']],
  [['周一 多云 12~21℃ 东南风3级', '周二 晴到多云 13~23℃ 东南风3至4级']],
  [['明天：晴，17至24度', '後天：多雲，18至24度']],
])('%s are of the forecast above', (days) => {
  const [forecast, next, ...others] = read(
    '冷空气今夜到我县',
    text,
    ...days,
    '桥头的老人和他们的竹椅',
    `昨日，${other}`,
  );
  expect(others).toEqual([]);
  expect(forecast?.body.map(({ kind }) => kind)).toEqual(['paragraph', ...days.map(() => 'list')]);
  expect(next?.title?.text).toBe('桥头的老人和他们的竹椅');
});

test('what is planned for a day is no weather', () => {
  const [first] = read('冷空气今夜到我县', text, '明天：到河口走一走', other);
  expect(first?.body.map(({ kind }) => kind)).not.toContain('list');
});
