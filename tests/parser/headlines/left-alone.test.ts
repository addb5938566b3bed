import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '青口镇北岸的老渡口修了半年，昨天重新开船，两岸的老人一早就来排队，说从此过河不用绕路了。';
const other = '县里派人查看现场，认为堤岸牢固，无须加高。村民说，只要路灯修好，夜里行走就放心了。';
const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);

// words of calls, imprints, greetings, days and leads stand in headlines, too
test.each([
  '老屋的门还关着',
  '母親的話我一直記著',
  '研究显示，乡村孩子更爱读书',
  '到2030年，青口全域通公交',
  '杜绝浪费 食堂推出半份菜',
  '遠離酒駕 警方路口宣導',
  '老校长一席话感动全体师生',
  '致青口小学全体师生',
  '50年第一期学员重聚',
])('%s above its writer is a headline', (headline) => {
  const { articles } = read('老渡口修缮一新', '记者 沈一舟', text, other, '', headline, '记者 顾小满', other, text);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修缮一新', headline]);
});

test('what comes out, at the head of an issue, is news; who brings it out is its imprint', () => {
  const { articles } = read('青口日报', '2021年6月2日', '老渡口纪念邮票发行', '记者 沈一舟', text, other);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口纪念邮票发行']);
});

test('no part of a day in two lines is the number of a page', () => {
  const { pages, articles } = read('青口日报', '2021年', '6月2日', '', '老渡口修缮一新', '记者 沈一舟', text, other);
  expect(pages.map(({ number }) => number)).toEqual([1]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修缮一新']);
});

test('a marked picture among the paragraphs of an article parts it from nothing', () => {
  const picture = '▲6月2日新船在渡口下水。（顾小满摄）';
  const { articles } = read('老渡口修缮一新', '记者 沈一舟', text, '新船下水', picture, other, text);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修缮一新']);
});

test.each([
  ['穷根', '出路', '新生'],
  ['春日', '夏夜', '秋收'],
])('lines as short as %s and %s above texts are crossheads, none a pen name', (first, second, third) => {
  const { articles } = read('青口村里三十年的变化', first, text, second, other, third, text);
  expect(articles.flatMap(({ signatures }) => signatures.map((line) => line.text))).not.toContain(first);
});

test.each(['请上官网查成绩', '请到客户端看直播', '請上官網查班次'])('%s above its text is a headline', (headline) => {
  const { articles } = read('老渡口修缮一新', '记者 沈一舟', text, other, '', headline, '记者 顾小满', other, text);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修缮一新', headline]);
});

test.each([
  ['强化应急管理', '提升服务质量'],
  ['共享发展', '共治社区'],
])('%s and %s, two themes of one length, are one headline', (first, second) => {
  const { articles } = read(
    '老渡口修缮一新',
    '记者 沈一舟',
    text,
    other,
    '',
    first,
    second,
    '记者 顾小满',
    other,
    text,
  );
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修缮一新', `${first} ${second}`]);
});

test.each(['全县学生齐读名著', '昨日出版新译', '全鄉學生齊讀名著'])(
  '%s below the name of a book writes no book',
  (line) => {
    const { articles } = read('老渡口修缮一新', '记者 沈一舟', text, other, '', '《北河旧事》', line, other, text);
    expect(articles.flatMap(({ notes }) => notes.map((note) => note.text))).toEqual([]);
  },
);
