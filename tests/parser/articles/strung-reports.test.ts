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
