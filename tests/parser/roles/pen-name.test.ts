import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const page = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    bylines.map(({ name }) => name).join(' '),
  ]);

const essay = [
  '检查组来了，问起灭火器过没过期，回答是“差不多”；问起应急灯亮不亮，还是“差不多”。等到真出了事，才知道差得很多。',
  '把小事当大事，把别人的事当自己的事，路就通了。人心也就近了，话也就好说了，事情自然办得成。',
];
const news = '本报讯（记者 沈一舟）5月6日上午，青口大桥主跨合龙，两岸的人家从早上起就等在桥头，等着走过桥去看一看。';

test.each<[string, string[], [string, string][]]>([
  [
    'below a comment, right above the next headline',
    ['少说一句“差不多”（一事一议）', ...essay, '晓荷', '青口大桥今日合龙', news],
    [
      ['少说一句“差不多”', '晓荷'],
      ['青口大桥今日合龙', '沈一舟'],
    ],
  ],
  [
    'where the page ends',
    ['青口大桥今日合龙', news, '少说一句“差不多”', ...essay, '一葦'],
    [
      ['青口大桥今日合龙', '沈一舟'],
      ['少说一句“差不多”', '一葦'],
    ],
  ],
  [
    'that signs another text outright',
    ['少说一句“差不多”', ...essay, '素心', '青口大桥今日合龙', news, '巷口的面馆', '□素心', ...essay],
    [
      ['少说一句“差不多”', '素心'],
      ['青口大桥今日合龙', '沈一舟'],
      ['巷口的面馆', '素心'],
    ],
  ],
  [
    'between a headline and its text',
    ['街角修鞋的人', '殘墨', ...essay, '青口大桥今日合龙', news],
    [
      ['街角修鞋的人', '殘墨'],
      ['青口大桥今日合龙', '沈一舟'],
    ],
  ],
  [
    'below an essay of a column, in a line of its own',
    ['老渡口（往事钩沉）', ...essay, '山月', '青口大桥今日合龙', news],
    [
      ['老渡口', '山月'],
      ['青口大桥今日合龙', '沈一舟'],
    ],
  ],
  [
    'below an essay of a column, on its last line',
    ['老渡口（往事鉤沉）', ...essay.slice(0, 1), `${essay[1]}青石`, '青口大橋今日合龍', news],
    [
      ['老渡口', '青石'],
      ['青口大橋今日合龍', '沈一舟'],
    ],
  ],
  [
    'pushed away from the last sentence',
    ['街角修鞋的人', ...essay.slice(0, 1), `${essay[1]}  半亩`, '青口大桥今日合龙', news],
    [
      ['街角修鞋的人', '半亩'],
      ['青口大桥今日合龙', '沈一舟'],
    ],
  ],
  [
    'close to its text and apart from what is below',
    ['街角修鞋的人', ...essay, '一苇', '', '青口大桥今日合龙', news],
    [
      ['街角修鞋的人', '一苇'],
      ['青口大桥今日合龙', '沈一舟'],
    ],
  ],
  [
    'in brackets above the rest of another text',
    [
      '青口大桥今日合龙',
      `${news}他们走`,
      '（下转第2版）',
      '街角修鞋的人',
      ...essay,
      '（一苇）',
      '（上接第1版）',
      '得很慢。',
    ],
    [
      ['青口大桥今日合龙', '沈一舟'],
      ['街角修鞋的人', '一苇'],
    ],
  ],
])('a pen name of two characters %s signs', (_, lines, articles) => {
  expect(page(...lines)).toEqual(articles);
});

test('a word that names a part of the paper, or the title below its column, signs nothing', () => {
  expect(page('岁月留痕', '茶事', ...essay)[0]).toEqual(['茶事', '']);
  expect(page('青口大桥今日合龙', news, '附录')[0]?.[1]).toBe('沈一舟');
  expect(page('街角修鞋的人（组图）', ...essay, '山月', '青口大桥今日合龙', news)[0]?.[1]).toBe('');
});

test.each([
  [
    'what the text tells, character by character',
    '守堤',
    '江水涨得很快，老人每天早晨沿着江堤走一圈，看看哪里有了渗水。他说，守了四十年，闭着眼也知道哪一段最软。',
  ],
  ['a word of the dictionary', '注意', essay[0] ?? ''],
  ['what stands above news', '晚晴', news],
])('%s between a headline and its text signs nothing', (_, line, text) => {
  expect(page('街角修鞋的人', line, text)[0]?.[1]).not.toBe(line);
});
