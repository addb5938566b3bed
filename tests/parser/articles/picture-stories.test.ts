import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const above =
  '沈一舟守了三十年的堤，如今把钥匙交给徒弟，自己搬到桥头，每天坐在门口看船，看孩子们放学时走过新桥，话也渐渐多了起来。';
const below = '“钥匙交出去了，心里还是放不下。”沈一舟说，夜里听见下雨，总要起身到堤上走一趟，看看徒弟在不在岗。';
const news = '5月6日，位于青口新城的口袋公园建成开放，园内设有健身步道和儿童乐园，居民出门百米就能见绿。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, body }) => [
    title?.text,
    ...body.map(({ text }) => text),
  ]);

describe('a picture that tells news of its own is an article', () => {
  test.each([
    ['a photographer signs', [news, '顾小满 摄'], [undefined, news]],
    ['signed on its last line', [`${news}（顾小满 摄）`], [undefined, news]],
    ['a mark shows the picture', [`▲${news}`], [undefined, `▲${news}`]],
    [
      'the day stands in the second sentence',
      ['图为居民在公园里散步。5月6日，位于青口新城的口袋公园建成开放，园内设有步道。', '顾小满 摄'],
      [undefined, '图为居民在公园里散步。5月6日，位于青口新城的口袋公园建成开放，园内设有步道。'],
    ],
    [
      'a headline of its own stands above it',
      ['清淤忙', '图为工人们在北横河清淤现场紧张作业，工程预计下月底完工。', '顾小满 摄'],
      ['清淤忙', '图为工人们在北横河清淤现场紧张作业，工程预计下月底完工。'],
    ],
  ])('%s', (_, picture, story) => {
    expect(read('守堤人和他的徒弟', above, ...picture, below)).toEqual([['守堤人和他的徒弟', above, below], story]);
  });

  test('who wrote, too, where another signs the text above', () => {
    const articles = read('守堤人和他的徒弟', '本报记者 罗立', above, below, news, '（顾小满 摄影报道）');
    expect(articles).toEqual([
      ['守堤人和他的徒弟', above, below],
      [undefined, news],
    ]);
  });

  test('the halves of the sentence around it are one text', () => {
    const [article] = read('守堤人和他的徒弟', `${above}他说，`, `▲${news}`, '“钥匙交出去了，心里还是放不下。”');
    expect(article).toEqual(['守堤人和他的徒弟', `${above}他说，“钥匙交出去了，心里还是放不下。”`]);
  });
});

describe('a caption stays with its article', () => {
  test.each([
    [
      'of whose subject it tells',
      ['5月6日，沈一舟把守堤的钥匙交给徒弟，搬到桥头的新家，每天坐在门口看船看桥。', '顾小满 摄'],
    ],
    [
      'when it tells no day',
      ['位于青口新城的口袋公园建成开放，园内设有健身步道和儿童乐园，居民出门见绿。', '顾小满 摄'],
    ],
    ['when it only names a scene', ['▲5月6日活动现场。', '顾小满 摄']],
    ['when it goes on with the text', ['活动现场，5月6日到场的居民在口袋公园里散步，孩子们玩得很高兴。', '顾小满 摄']],
  ])('%s', (_, [caption = '', signature = '']) => {
    const articles = read('守堤人和他的徒弟', above, caption, signature, below);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toContain(caption);
  });

  test('one of several items behind one mark', () => {
    const items = [`▲${news}`, '▲青口图书馆每周六上午十时举办亲子说故事活动，欢迎小朋友参加。'];
    expect(read('守堤人和他的徒弟', above, ...items)).toHaveLength(1);
  });
});
