import { describe, expect, test } from 'vitest';
import { renderBody, renderField } from '../../src/markup/index.ts';
import { block, makeArticle, person, place, viewIn } from './make-article.ts';

/** The HTML without the references to source lines. */
const withoutLines = (html: string) => html.replace(/<a class="line".*?<\/a>/g, '');

describe('each kind of block', () => {
  test.each([
    ['paragraph', '会议指出,要实干。', '<p id="b1">会议指出，要实干。</p>'],
    ['crosshead', '把好第一关', '<h2 id="b1" class="crosshead">把好第一关</h2>'],
    ['caption', '图为码头(右)。', '<p id="b1" class="caption">图为码头（右）。</p>'],
    ['note', '编者按:今起刊出。', '<aside class="note">\n<p id="b1">编者按：今起刊出。</p>\n</aside>'],
    ['list', '●新桥通车。', '<ul class="marked">\n<li id="b1">●新桥通车。</li>\n</ul>'],
    ['list', '1.抓项目', '<ol class="marked">\n<li id="b1">1.抓项目</li>\n</ol>'],
    ['list', '（一）抓项目', '<ol class="marked">\n<li id="b1">（一）抓项目</li>\n</ol>'],
    [
      'table',
      '大桥村\t12户  合格',
      '<table><tbody><tr id="b1"><td>大桥村</td><td>12户</td><td>合格</td></tr></tbody></table>',
    ],
  ] as const)('%s %s', (kind, text, html) => {
    expect(withoutLines(renderBody(makeArticle({ body: [block(kind, text)] }), viewIn('Hans')))).toBe(html);
  });
});

test('lines of a poem stand together, stanzas apart', () => {
  const verse = (text: string, line: number) => ({ ...block('paragraph', text, line), verse: true as const });
  const body = [
    verse('落叶是一封', 3),
    verse('没有写完的信', 4),
    verse('风读了一半', 6),
    block('paragraph', '选自校刊。', 7),
  ];
  const html = withoutLines(renderBody(makeArticle({ body }), viewIn('Hans')));
  expect(html.match(/<p [^>]*>/g)).toEqual([
    '<p id="b1" class="verse stanza">',
    '<p id="b2" class="verse">',
    '<p id="b3" class="verse stanza">',
    '<p id="b4">',
  ]);
});

test('items and rows that follow one another make one list and one table', () => {
  const body = [
    block('list', '1.甲'),
    block('list', '2.乙'),
    block('paragraph', '中'),
    block('list', '●丙'),
    block('table', '丁\t1'),
    block('table', '戊\t2'),
  ];
  const html = withoutLines(renderBody(makeArticle({ body }), viewIn('Hans')));
  expect(html.match(/<(?:ol|ul|table)/g)).toEqual(['<ol', '<ul', '<table']);
  expect(html.match(/id="b\d"/g)).toEqual(['id="b1"', 'id="b2"', 'id="b3"', 'id="b4"', 'id="b5"', 'id="b6"']);
});

describe('references to source lines', () => {
  test.each([
    [[19], '<a class="line" href="#b1" aria-label="19-19" data-lines="19"></a>'],
    [[19, 21], '<a class="line" href="#b1" aria-label="19-21" data-lines="19–21"></a>'],
    [[19, 21, 240], '<a class="line" href="#b1" aria-label="19-21、240-240" data-lines="19–21, 240"></a>'],
    [[300, 12], '<a class="line" href="#b1" aria-label="12-12、300-300" data-lines="12, 300"></a>'],
  ])('lines %j', (numbers, link) => {
    expect(renderBody(makeArticle({ body: [block('paragraph', '字', ...numbers)] }), viewIn('Hans'))).toBe(
      `<p id="b1">字${link}</p>`,
    );
  });

  test('the words come from the site’s table when the view has none', () => {
    const { lineLabel: _, ...view } = viewIn('Hant');
    expect(renderBody(makeArticle({ body: [block('paragraph', '字', 7)] }), view)).toContain('aria-label="第 7 行"');
  });
});

describe('mentions', () => {
  const body = [block('paragraph', '书记于乾在青口市调研,于乾强调。')];
  const people = [
    person('于乾', { field: 'body', block: 0, start: 2, end: 4 }),
    person('于乾', { field: 'body', block: 0, start: 11, end: 13 }),
  ];
  const places = [place('青口市', { field: 'body', block: 0, start: 5, end: 8 })];

  test('every one is linked', () => {
    expect(withoutLines(renderBody(makeArticle({ body, people, places }), viewIn('Hans')))).toBe(
      '<p id="b1">书记<a class="person" href="/person/p/">于乾</a>在<a class="place" href="/place/o/">青口市</a>调研，<a class="person" href="/person/p/">于乾</a>强调。</p>',
    );
  });

  test('names stay names in the other script', () => {
    expect(withoutLines(renderBody(makeArticle({ body, people, places }), viewIn('Hant')))).toBe(
      '<p id="b1">書記<a class="person" href="/person/p/">于乾</a>在<a class="place" href="/place/o/">青口市</a>調研，<a class="person" href="/person/p/">于乾</a>強調。</p>',
    );
  });

  test('a word across the edge of a place is read as one', () => {
    const article = makeArticle({
      body: [block('paragraph', '北京理发店')],
      places: [place('北京理', { field: 'body', block: 0, start: 0, end: 3 })],
    });
    expect(withoutLines(renderBody(article, viewIn('Hant')))).toBe(
      '<p id="b1"><a class="place" href="/place/o/">北京理</a>髮店</p>',
    );
  });

  test('a mention in a table lies in its cell, one across cells in each', () => {
    const article = makeArticle({
      body: [block('table', '青口村\t沈舟')],
      people: [person('舟', { field: 'body', block: 0, start: 5, end: 6 })],
      places: [place('x', { field: 'body', block: 0, start: 2, end: 5 })],
    });
    expect(withoutLines(renderBody(article, viewIn('Hans')))).toContain(
      '<td>青口<a class="place" href="/place/o/">村</a></td><td><a class="place" href="/place/o/">沈</a><a class="person" href="/person/p/">舟</a></td>',
    );
  });

  test.each([
    [
      'overlap',
      [
        person('书记于', { field: 'body', block: 0, start: 0, end: 3 }),
        person('于乾', { field: 'body', block: 0, start: 2, end: 4 }),
      ],
      'Unexpected mention `p` at 2–4 inside another one',
    ],
    [
      'lie outside',
      [person('于乾', { field: 'body', block: 0, start: 15, end: 99 })],
      'Unexpected mention `p` at 15–99, expected offsets within 0–16',
    ],
    ['are empty', [person('于乾', { field: 'body', block: 0, start: 2, end: 2 })], 'Unexpected mention `p` at 2–2'],
  ])('mentions that %s are an error', (_, wrong, message) => {
    expect(() => renderBody(makeArticle({ body, people: wrong }), viewIn('Hans'))).toThrow(message);
  });
});

describe('lines of the head', () => {
  const article = makeArticle({
    kicker: ['区委书记于乾:'],
    title: '后来居上,“一区五城”',
    subtitle: ['——发展之路'],
    notes: [block('note', '扫码看<视频>。')],
    people: [person('于乾', { field: 'kicker', block: 0, start: 4, end: 6 })],
  });

  test.each([
    ['kicker', 0, '區委書記于乾：'],
    ['title', 0, '後來居上，「一區五城」'],
    ['subtitle', 0, '——發展之路'],
    ['note', 0, '掃碼看&lt;視頻>。'],
    ['note', 1, ''],
    ['kicker', 7, ''],
  ] as const)('%s %d', (field, index, html) => {
    expect(renderField(article, field, index, viewIn('Hant'))).toBe(html);
  });

  test('linked when the view says so', () => {
    expect(renderField(article, 'kicker', 0, viewIn('Hans', { link: true }))).toBe(
      '区委书记<a class="person" href="/person/p/">于乾</a>：',
    );
  });
});

test.each(['<script>alert(1)</script>', '&lt;b&gt;', ']]>', '"><img onerror=x>', '<!-- -->', '{{x}}', '</p><p>'])(
  'hostile text %s stays text',
  (text) => {
    const html = withoutLines(renderBody(makeArticle({ body: [block('paragraph', text)] }), viewIn('Hans')));
    expect(html).toBe(`<p id="b1">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  },
);

test('an address in a view is escaped', () => {
  const article = makeArticle({
    body: [block('paragraph', '青口')],
    places: [place('青口', { field: 'body', block: 0, start: 0, end: 2 })],
  });
  expect(renderBody(article, viewIn('Hans', { href: () => '/a"b&c/' }))).toContain('href="/a&quot;b&amp;c/"');
});

test('an article without a body', () => {
  expect(renderBody(makeArticle(), viewIn('Hans'))).toBe('');
});
