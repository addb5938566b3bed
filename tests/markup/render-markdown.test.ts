import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderMarkdown } from '../../src/markup/index.ts';
import { block, makeArticle, person, place, viewIn } from './make-article.ts';

const article = makeArticle({
  kicker: ['区委书记于乾:'],
  title: '后来居上',
  subtitle: ['——5~6月见闻'],
  column: '一线',
  bylines: [{ name: '范冬', role: 'writer', printed: '·范冬·', lines: [{ line: 9, start: 0, end: 4 }] }],
  date: { value: '[2021-06-02..]', basis: 'inferred', why: '见正文', lines: [] },
  body: [
    block('paragraph', '5~6月和7~8月,于乾说:“好”。'),
    block('crosshead', '# 把好第一关'),
    block('list', '1.抓*项目*'),
    block('table', '大桥村\t12户'),
    block('note', '1. 编者按'),
  ],
  notes: [block('note', '扫码看视频。')],
  people: [person('于乾', { field: 'body', block: 0, start: 10, end: 12 })],
  places: [
    place('青口市', { field: 'title', block: 0, start: 0, end: 1 }),
    place('青口市', { field: 'title', block: 0, start: 1, end: 2 }),
  ],
});

test('front matter, head, body and notes', () => {
  expect(renderMarkdown(article, viewIn('Hans'))).toBe(`---
id: qingkou-2021-06-02-l003
title: 后来居上
kicker:
  - 区委书记于乾：
subtitle:
  - ——5~6月见闻
date: "[2021-06-02..]"
issue: qingkou-2021-06-02
page: 1
column: 一线
bylines:
  - name: 范冬
    role: writer
people:
  - 于乾
places:
  - 青口市
---

区委书记于乾：

# 后来居上

——5\\~6月见闻

范冬

5\\~6月和7\\~8月，于乾说：“好”。

## # 把好第一关

1. 1.抓\\*项目\\*

大桥村	12户

> 1\\. 编者按

> 扫码看视频。
`);
});

test('in traditional, names kept', () => {
  const markdown = renderMarkdown(article, viewIn('Hant'));
  expect(markdown).toContain('5\\~6月和7\\~8月，于乾說：「好」。');
  expect(markdown).toContain('  - name: 范冬\n');
  expect(markdown).toContain('# 後來居上\n');
});

test.each(['a: b', '- x', '"q"', '#no', 'yes', '2020', '[x]', "it's", '{a}', '后来: 《二》'])(
  'a title %s comes back from the front matter',
  (title) => {
    const [, yaml = ''] = renderMarkdown(makeArticle({ title }), viewIn('Hans')).split(/^---$/m);
    expect(parse(yaml)).toMatchObject({ title: title === '后来: 《二》' ? '后来： 《二》' : title });
  },
);

test('what is unknown is absent', () => {
  const made = makeArticle({ date: { basis: 'unknown', lines: [] } });
  expect(renderMarkdown(made, viewIn('Hans'))).not.toMatch(/^(?:date|kicker|people|column|bylines):/m);
});
