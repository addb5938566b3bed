import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

test('blank lines above every headline and nowhere else part dispatches of one paragraph', () => {
  const headlines = ['工人提前完成任務', '婦女學習文化熱烈', '鐵路東段通車', '掃盲班開課'];
  const texts = [
    '〔聯合社青口六日電〕本市掃盲班，已於二月二十日開課，報名者達四百餘人，市民稱便。',
    '本市掃盲班，已於二月二十日開課，報名者達九百餘人，現各村正訂立互助公約。',
    '青口自上月以來，糧食價格日趨平穩，市民稱便，現各村正訂立互助公約。',
    '青口碼頭工人，改進搬運辦法，效率提高一倍，現各村正訂立互助公約。',
  ];
  const page = headlines.map((headline, place) => `${headline}\n${texts[place]}`).join('\n\n');
  const { articles } = parseIssue([{ file: 'page.txt', text: page }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(headlines);
});
