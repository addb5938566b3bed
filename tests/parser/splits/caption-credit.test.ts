import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { captionCredit } from '../../../src/parser/splits/caption-credit.ts';

test.each([
  ['▲顾小满（右）在接受采访 沈一舟/摄', '沈一舟/摄'],
  ['▲顾小满(右)在接受采访（沈一舟 摄）', '（沈一舟 摄）'],
  ['▲顧小滿（右）在受訪 記者 沈一舟 攝', '記者 沈一舟 攝'],
  ['（资料图片）青口镇街景 沈　舟摄', '沈　舟摄'],
  ['資料圖 能一舟攝', '能一舟攝'],
  ['（示意圖）（沈一舟攝）', '（沈一舟攝）'],
  ['顾小满在给豆腐压板  记者 沈一舟 摄', '记者 沈一舟 摄'],
  ['志工在溪邊撿拾垃圾（沈一舟攝）', '（沈一舟攝）'],
  ['青口大桥合龙 沈一舟摄', undefined],
  ['▲顾小满（右）在接受采访', undefined],
  ['圖為新橋（資料照片）', undefined],
  ['图为青口镇街景（县委宣传部供图）', undefined],
])('%s → %s', (text, credit) => {
  const found = captionCredit(text, false);
  expect(found && text.slice(found.at)).toBe(credit);
});

test.each([
  ['整治后的青口河岸 本报记者 沈一舟 摄', '本报记者 沈一舟 摄'],
  ['整治後的青口河岸（沈一舟攝）', '（沈一舟攝）'],
  ['整治后的青口河岸 摄影:沈一舟', '摄影:沈一舟'],
  ['本报记者 沈一舟 摄', undefined],
  ['青口大桥合龙 沈一舟摄', undefined],
  ['顾小满拍摄 沈一舟的故事', undefined],
])('below a paragraph: %s → %s', (text, credit) => {
  const found = captionCredit(text, true);
  expect(found && text.slice(found.at)).toBe(credit);
});

test('a credit behind a caption signs for its picture', () => {
  const text = '昨天，青口大桥的建设者们完成了最后一段桥面的浇筑，大桥年底可以通车。';
  const lines = ['青口大桥合龙', '本报记者 罗立', text, '▲顾小满（右）在接受采访 沈一舟/摄', text];
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;
  expect(article?.bylines.map(({ name, role }) => `${name} ${role}`)).toEqual(['罗立 writer', '沈一舟 photographer']);
  expect(article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
});

test('of two pictures in a text each has its caption and its credit', () => {
  const text = '　　青口河整治工程昨天完工，两岸铺了步道，傍晚时分散步的人三三两两，老人带着孩子看白鹭。';
  const pictures = ['整治前的青口河岸 沈一舟 摄', '整治后的青口河岸 顾小满 摄'];
  const { articles } = parseIssue([
    { file: 'page.txt', text: ['青口河又见白鹭', text, ...pictures, '　　把雨水和污水分开', text].join('\n') },
  ]);
  expect(articles).toHaveLength(1);
  expect(articles[0]?.bylines.map(({ name, role }) => `${name} ${role}`)).toEqual([
    '沈一舟 photographer',
    '顾小满 photographer',
  ]);
});

test('a plain caption between lead and crosshead opens no article', () => {
  const text = '　　青口河整治工程昨天完工，两岸铺了步道，傍晚时分散步的人三三两两，老人带着孩子看白鹭。';
  const lines = ['青口河又见白鹭', text, '整治后的青口河岸 本报记者 沈一舟 摄', '　　把雨水和污水分开', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口河又见白鹭']);
  expect(articles[0]?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'crosshead', 'paragraph']);
  expect(articles[0]?.bylines.map(({ name, role }) => `${name} ${role}`)).toEqual(['沈一舟 photographer']);
});
