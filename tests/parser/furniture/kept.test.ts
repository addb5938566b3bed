import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';

test.each([
  ['the day of an order', ['青口县人民政府令', '2021年6月2日', text], '2021年6月2日'],
  [
    'the day of an order of the Republic',
    ['青口縣政府令', '中華民國110年6月2日', '青水字第1060200號', text],
    '中華民國110年6月2日',
  ],
  [
    'the day of a report in brackets',
    ['青口县关于一九六二年秋收工作的报告', '（一九六二年十月五日）', text],
    '（一九六二年十月五日）',
  ],
  [
    'the day below a body without a usual name',
    ['停水通知', text, '石浦区老科协', '2024年2月11日', '守堤人', text],
    '2024年2月11日',
  ],
  [
    'the day below the office that signs a notice above the head of a page',
    ['停水通知', text, '市水利局', '６月１６日', '第５版 教育 ２０２２年６月１４日 星期一', '守堤人', text],
    '６月１６日',
  ],
  [
    'the column below a head that has named the paper',
    ['青口週報', '中華民國109年9月27日 星期日 第3版 地方新聞', '鄉政動態', '代表關切路燈汰換進度', text],
    '鄉政動態',
  ],
  ['what was held', ['1955年3月17日　第3版', '縣府昨舉行會報', '決定普設國校夜班', text], '縣府昨舉行會報'],
  [
    'when a record was printed',
    ['北河涵闸检修结束', '刊登時間 2019-03-05 報導來源連結', text],
    '刊登時間 2019-03-05 報導來源連結',
  ],
  [
    'an editor among the data of an article',
    ['守堤人', text, '作者：沈一舟', '责编：顾小满', '来源：青口网', '北河涵闸检修结束', text],
    '责编：顾小满',
  ],
  [
    'a headline that asks, above the account and the day',
    ['秋燥怎么防？', '微青口 2021-06-02', text, text],
    '秋燥怎么防？',
  ],
  [
    'the whole text of a notice to writers',
    ['三个村完成换届', text, '本刊启事', '欢迎投稿，来稿请注明联系方式，每月二十日截稿。', '青口社区报编辑室'],
    '欢迎投稿，来稿请注明联系方式，每月二十日截稿。',
  ],
  [
    'a day of the old calendar below a text',
    ['三個村完成換屆', text, '沈一舟', '辛丑年六月初二', '守堤人', text],
    '辛丑年六月初二',
  ],
  ['the file that goes with a release', ['北河涵闸检修结束', text, '附件：活动照片.jpg'], '附件：活动照片.jpg'],
  [
    'one of several such',
    ['北河涵閘檢修結束', text, '附件：', '1.任務分解表.docx', '2.名單.xlsx'],
    '1.任務分解表.docx',
  ],
  ['a picture in a list of headlines', ['北河涵闸检修结束', '图片', '三个村完成换届', text], '图片'],
])('%s is the article’s, not the page’s', (_what, lines, kept) => {
  const issue = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(issue.setAside.map((part) => part.text)).not.toContain(kept);
});

test.each([
  '- [青口周刊 - 第 66 期](https://example.org/66)',
  '- @shenyizhou',
  '- sysrq 默认设置更新：默认启用除调试转储以外的所有组合键',
])('%s in a list is an item', (item) => {
  const source = ['# 一周见闻', text, item, '- 守堤人', '', '# 守堤人', text].join('\n');
  const issue = parseIssue([{ file: 'page.md', text: source }]);
  expect(issue.setAside.filter(({ reason }) => reason !== 'markup')).toEqual([]);
});

const pages = [
  [
    'the paper, the day and the page',
    '《青口时报》（2021年6月2日 第04版）',
    ['青口时报数字报', '2021年6月2日　星期三', '第04版：社会', '上一版 下一版'],
  ],
  ['the writer and the day', '記者 沈一舟　2021年6月2日', ['青口街坊', '主頁 即時 港聞 地區 副刊']],
] as const;
test.each(pages)('below a headline between the links of a site %s are the article’s', (_what, line, head) => {
  const page = (title: string) => [...head, '', title, line, '字体：大 中 小', '', text, text, ''];
  const source = [...page('守堤人'), ...page('老渡口搬到下游'), ...page('北河涵闸检修结束')].join('\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map((part) => part.text)).not.toContain(line);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人', '老渡口搬到下游', '北河涵闸检修结束']);
});
