import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/parser/headlines/experience/index.ts';
import { settleByHabit, type WeighedDeck } from '../../../src/parser/headlines/habit.ts';
import { explainArticle, parseIssue } from '../../../src/parser/index.ts';

/** A deck of two lines: odds of the upper line, of both, of the lower; the greatest is chosen. */
function deck(texts: readonly [string, string], odds: readonly [number, number, number]): WeighedDeck {
  const readings = readingsOf(2).map((reading, place) => ({ ...reading, odds: odds[place] ?? 0, measures: () => [] }));
  const chosen = readings[odds.indexOf(Math.max(...odds))] ?? { first: 0, last: 0 };
  return { texts, readings, rules: chosen, chosen };
}

const pair = (texts: readonly [string, string]) => deck(texts, [-1, 2, -1]);
const unsure = deck(['冬防在即', '警局加強巡邏'], [-1, 0.3, 0.6]);

test('where the other headlines are set in two lines, one in doubt is', () => {
  const others = [
    pair(['糖廠開榨', '蔗農交貨']),
    pair(['米價回跌', '商民稱便']),
    pair(['渡船停航', '旅客受阻']),
    pair(['校舍落成', '師生同慶']),
  ];
  expect(settleByHabit([unsure], [])).toEqual([]);
  expect(settleByHabit([...others, unsure], []).at(-1)).toMatchObject({ first: 0, last: 1 });
});

test('where titles of one line are two clauses, two lines of a clause each are one title', () => {
  const clauses = ['渡船停航 旅客受阻於途', '米價回跌 商民同聲稱便', '校舍落成 師生同慶三日', '糖廠開榨 蔗農踴躍交貨'];
  const both = [...clauses, ...clauses, ...clauses];
  expect(settleByHabit([unsure], both)).toMatchObject([{ first: 0, last: 1 }]);
  expect(
    settleByHabit(
      [unsure],
      clauses.map((title) => title.replace(' ', '')),
    ),
  ).toEqual([undefined]);
});

test('where titles are long, half a title is none', () => {
  const long = [
    '渡船停航三日旅客受阻於途',
    '米價連日回跌商民同聲稱便',
    '校舍擴建落成 師生同慶三日',
    '長堤路面塌陷 車輛改道慢行',
  ];
  const short = long.map((title) => title.replace(/.{6}$/, ''));
  const doubtful = deck(['冬防工作開始', '警局加強巡邏'], [-1, 0.2, 0.6]);
  expect(settleByHabit([doubtful], long)).toMatchObject([{ first: 0, last: 1 }]);
  expect(settleByHabit([doubtful], short)).toEqual([undefined]);
  // a label makes no title longer
  const labelled = deck(['學界', '校園小發明展'], [-1, 0.2, 0.6]);
  expect(settleByHabit([labelled], long)).toEqual([undefined]);
});

test('a deck that is sure of itself stays as it is', () => {
  const sure = deck(['社區脈搏', '街市翻新 檔販憂捱不過一年'], [-2, -2, 3]);
  expect(
    settleByHabit([pair(['糖廠開榨', '蔗農交貨']), pair(['米價回跌', '商民稱便']), sure], []).at(-1),
  ).toBeUndefined();
  expect(settleByHabit([undefined, sure], [])).toEqual([]);
});

test('the explanation says that the other headlines of the issue are set so', () => {
  const story = (...lines: string[]) => [...lines, '', ''];
  const text = (place: string) =>
    `【本報訊】${place}昨日傳出消息，當局派員到場了解，居民盼早日處理，有關部門表示會盡快跟進，並向公眾交代。`;
  const issue = parseIssue([
    {
      file: 'page.txt',
      text: [
        ...story('渡船停航三日', '旅客受阻於途', text('渡口')),
        ...story('米價連日回跌', '商民同聲稱便', text('米市')),
        ...story('校舍擴建落成', '師生同慶三日', text('河口校園')),
        ...story('糖廠提早開榨 蔗農踴躍交貨', text('糖廠')),
        ...story('長堤路面塌陷 車輛改道慢行', text('長堤')),
        ...story('冬防在即', '警局加強巡邏', text('東區警局')),
      ].join('\n'),
    },
  ]);
  const last = issue.articles.length - 1;
  expect(issue.articles[last]?.title?.text).toBe('冬防在即 警局加強巡邏');
  expect(explainArticle(issue, last)).toMatch(/habit +Other headlines of the issue are set so/);
});
