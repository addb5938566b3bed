import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '夜校学员经过七个月的学习，大多已能识字一千以上，可以读报、写信、记工账。';
const other = '供销社为便利农民，提早一小时开门，收工的人也买得到灯油、火柴和针线。';
const read = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    ...bylines.map(({ name, role }) => `${role} ${name}`),
  ]);

test.each([
  ['县文化馆', '中心小学'],
  ['縣文化館', '紗廠工會'],
])('%s and %s sign the briefs above them', (first, second) => {
  const lines = ['夜校学员上台读报', text, first, '', '合作社提早开门', other, second, '', '桥头通了电话', text, first];
  expect(read(lines)).toEqual([
    ['夜校学员上台读报', `unit ${first}`],
    ['合作社提早开门', `unit ${second}`],
    ['桥头通了电话', `unit ${first}`],
  ]);
});

test('a unit as far from the text above as from the headline below signs nothing', () => {
  const lines = ['夜校学员上台读报', text, '', '县文化馆', '', '合作社提早开门', other];
  expect(read(lines).flat()).not.toContain('unit 县文化馆');
});

test.each(['荷　风', '荷　風'])('%s closes a text where names close the others', (name) => {
  const names = ['沈一舟', '顾小满', name];
  const titles = ['夜校学员上台读报', '合作社提早开门', '桥头通了电话'];
  const lines = titles.flatMap((title, place) => [title, place === 1 ? other : text, names[place] ?? '']);
  expect(read(lines)).toEqual(
    titles.map((title, place) => [title, `writer ${(names[place] ?? '').replace('　', '')}`]),
  );
});

test.each([
  ['转角的单车', '晓禾'],
  ['轉角的單車', '曉禾'],
])('below %s in its column stands who wrote: %s', (title, name) => {
  expect(read([`【青青文苑】${title}`, name, text, other])).toEqual([[title, `writer ${name}`]]);
});

test.each([
  ['县文化馆', '供销社'],
  ['縣文化館', '供銷社'],
])('%s and %s sign where every text is followed by a unit, however wide the gaps', (first, second) => {
  const stories = [
    ['夜校学员上台读报', text, first],
    ['合作社提早开门', other, second],
    ['桥头通了电话', text, first],
  ];
  expect(read(stories.flatMap((story) => story.flatMap((line) => [line, ''])))).toEqual(
    stories.map(([title, , unit]) => [title, `unit ${unit}`]),
  );
  // above the first headline, too: it is of whom each tells
  const kickers = stories.flatMap(([title = '', body = '', unit = '']) => [unit, '', title, '', body, '']);
  expect(read(kickers).flat()).not.toContain(`unit ${first}`);
});
