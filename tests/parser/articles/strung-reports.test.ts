import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '颱風昨晨過境，此間風力甚強，房屋倒塌多間，電話線路中斷，公路橋樑被沖毀三座，刻正搶修。';
const other = '省府據報後，已電令各縣從速救濟，並撥急賑款項，米糧由倉庫先行撥用，社會科長今晨率員前往災區。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ body }) => body.length);

test.each([
  ['〔聯合社青口二日電〕', '〔本報訊〕'],
  ['〔联合社青口二日电〕', '〔本报讯〕'],
])('below a dispatch of an agency (%s) what the paper itself heard (%s) is of the same article', (wire, own) => {
  expect(read('青口房屋倒塌多間', `${wire}${text}`, `${own}${other}`, '籃球義賽今日續戰', `${own}${text}`)).toEqual([
    2, 1,
  ]);
});

test('dispatches without headlines that two blank lines part are articles of their own, even about one matter', () => {
  expect(
    read(
      '【联合社青口五月二十三日电】青口足球协会主席沈一舟今天在青口说,青口杯足球赛的球队数目不会再增加。',
      '沈一舟主席对记者们说,青口杯增加球队是不可能的,青口的足球场地不够用。',
      '',
      '',
      '【联合社白沙五月二十四日电】青口足球协会主席沈一舟在白沙说,青口杯足球赛的场地已经选定,球队数目不变。',
    ),
  ).toEqual([2, 1]);
});

test('dispatches one below the other, where blank lines part the articles, stand below one headline', () => {
  const texts = [
    '〔本報訊〕衛生院訂今日起舉行防疫週，組織注射隊十三隊，分區挨戶施行預防注射，概不收費。',
    '〔本報訊〕各旅館車站並派員噴射藥水，捕鼠獎金每頭增為二角，市民踴躍捕鼠，成績可觀。',
    '【本報記者沈一舟青口通訊】盤山公路自去歲興工以來，路基已全部告成，現僅餘大橋一座，刻正趕工。',
  ];
  const heads = ['防疫週開始', '醫學會年會', '航測隊昨抵埠', '戲劇公演'];
  const text = heads.map((head, at) => [head, texts[at % 3], texts[(at + 1) % 3], ''].join('\n')).join('\n');
  const { articles } = parseIssue([{ file: 'page.txt', text }]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual(heads.map((head) => [head, 2]));
});
