import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/index.ts';
import { mentionFields } from '../../src/mentions/types.ts';

const words = [
  '区委书记',
  '沈一舟',
  '顾小满',
  '欧阳晓',
  '、',
  ',',
  '。',
  '主持',
  '强调',
  '(',
  ')',
  ' ',
  '　',
  '記者',
  '縣長',
  '鍾東明',
  '南通市',
  '崇川区',
  '港闸',
  '在',
  '赴',
  '虹口街道',
  '人民路',
  '大桥村',
  '“',
  '”',
  '约翰·史密斯',
  '總書記',
  '等区领导',
  '说',
  '\ud83d\ude00',
  '\ud800',
  'abc',
  '2020',
  '村民',
  '名叫',
  ':',
  '和',
  '与',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const articles = fc.array(
  fc.record({
    texts: fc.array(fc.record({ field: fc.constantFrom(...mentionFields), block: fc.nat(5), text }), { maxLength: 4 }),
    bylines: fc.array(fc.constantFrom('沈一舟', '', '青口小学', '罗立'), { maxLength: 2 }),
  }),
  { maxLength: 3 },
);
const home = fc.constantFrom(undefined, '江苏省南通市', '320613', '不存在', '');

test('offsets name the printed text, no two spans of one text overlap, and the answer is always the same', () => {
  fc.assert(
    fc.property(articles, home, (input, place) => {
      // Blocks of one field are told apart by their index, as in a parsed article.
      const issue = input.map((article) => ({
        ...article,
        texts: article.texts.map((part, block) => ({ ...part, block })),
      }));
      const context = place === undefined ? {} : { home: place };
      const found = findMentions(issue, context);
      expect(found).toHaveLength(issue.length);
      expect(findMentions(issue, context)).toEqual(found);
      for (const [index, { people, places }] of found.entries()) {
        for (const part of issue[index]?.texts ?? []) {
          const spans = [...people, ...places]
            .filter(({ field, block }) => field === part.field && block === part.block)
            .sort((a, b) => a.start - b.start);
          for (const [at, { printed, start, end, evidence }] of spans.entries()) {
            expect(printed).toBe(part.text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            expect(evidence.length).toBeGreaterThan(0);
            expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          }
        }
        for (const { name, role, organization } of people) {
          expect(name).not.toMatch(/\s|^$/);
          expect(role).not.toBe('');
          expect(organization).not.toBe('');
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('an issue without articles, an article without texts and an empty text are fine', () => {
  expect(findMentions([], {})).toEqual([]);
  expect(findMentions([{ texts: [], bylines: [] }], {})).toEqual([{ people: [], places: [] }]);
  expect(findMentions([{ texts: [{ field: 'body', block: 0, text: '' }], bylines: [] }], {})).toEqual([
    { people: [], places: [] },
  ]);
});
