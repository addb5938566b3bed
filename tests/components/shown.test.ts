import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/components/head/csp.ts';
import { printData } from '../../src/components/head/json-ld.ts';
import { breakWords } from '../../src/components/shown/break-words.ts';
import { articleCount, fullRole, peopleNamed } from '../../src/components/shown/named-in.ts';
import { roleHistory } from '../../src/components/shown/role-history.ts';
import { clip, quoteAround } from '../../src/components/shown/sentences.ts';

test.each([
  ['青口区区长沈一舟出席会议。会后参观。', '沈一舟', { before: '青口区区长', name: '沈一舟', after: '出席会议。' }],
  ['桥通了。沈一舟说：“好！”大家鼓掌。', '沈一舟', { before: '', name: '沈一舟', after: '说：“好！”' }],
  ['没有句号的沈一舟', '沈一舟', { before: '没有句号的', name: '沈一舟', after: '' }],
])('the sentence of %s around %s', (text, name, quotation) => {
  const start = text.indexOf(name);
  expect(quoteAround(text, start, start + name.length)).toEqual(quotation);
});

test('a long sentence is cut on both sides of the name', () => {
  const text = `${'前'.repeat(100)}沈一舟${'后'.repeat(100)}`;
  const { before, after } = quoteAround(text, 100, 103, 10);
  expect(before).toBe(`……${'前'.repeat(10)}`);
  expect(after).toBe(`${'后'.repeat(10)}……`);
});

test.each([
  ['短', 5, '短'],
  ['一二三四五六', 3, '一二三……'],
  ['一二，三四', 3, '一二……'],
  ['一二𠮷三', 3, '一二……'],
])('%s cut at %i', (text, length, cut) => {
  expect(clip(text, length)).toBe(cut);
});

test.each(['粮价稳了 农户笑了', '发布“英雄帖” 签约项目超百亿', 'a < b & c', '第3版', ''])(
  'breaking points leave the headline %s as it is',
  (headline) => {
    const text = breakWords(headline)
      .replaceAll('<wbr>', '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(text).toBe(headline);
  },
);

test('a headline may break between words of several characters, never before a closing mark', () => {
  const html = breakWords('全区召开“经济工作”会议');
  expect(html).toContain('<wbr>');
  expect(html).not.toMatch(/<wbr>[”」』》）】，、：；。！？]/);
  expect(html).not.toMatch(/[“「『《（【]<wbr>/);
});

test.each([
  ['委员会第二次会议', '委员会<wbr>第二次'],
  ['街道办事处主任罗立:', '街道<wbr>办事处'],
])('a line of %s may end at %s', (line, broken) => {
  expect(breakWords(line)).toContain(broken);
});

test.each([
  [{ role: '书记', organization: '青口街道' }, '青口街道书记'],
  [{ role: '青口街道书记', organization: '青口街道' }, '青口街道书记'],
  [{ role: '区委书记', organization: '河口区' }, '河口区委书记'],
  [{ role: '县长', organization: '青田县' }, '青田县长'],
  [{ role: '區長', organization: '大橋區' }, '大橋區長'],
  [{ role: '区域经理', organization: '河口区' }, '河口区区域经理'],
  [{ role: '书记' }, '书记'],
  [{ organization: '水利局' }, '水利局'],
  [{}, undefined],
])('%o is shown as %s', (mention, shown) => {
  expect(fullRole(mention)).toBe(shown);
});

const mention = (id: string, role?: string) => ({
  id,
  name: id,
  printed: id,
  field: 'body' as const,
  block: 0,
  start: 0,
  end: 1,
  evidence: ['x'],
  ...(role && { role }),
});

test('a person named several times is listed once, with each office once', () => {
  const people = [
    mention('shen', '区长'),
    mention('gu'),
    mention('shen'),
    mention('shen', '区长'),
    mention('shen', '组长'),
  ];
  expect(peopleNamed({ people })).toEqual([
    { id: 'shen', name: 'shen', roles: ['区长', '组长'] },
    { id: 'gu', name: 'gu', roles: [] },
  ]);
});

test('an article that a person both signs and is named in counts once', () => {
  expect(articleCount({ articles: ['a', 'b'], signed: ['b', 'c'] })).toBe(3);
});

test('the newest office first, each where it is first given', () => {
  const roles = [
    { role: '副区长', article: 'a1' },
    { role: '区长', article: 'a2' },
    { role: '区长', article: 'a3' },
  ];
  expect(roleHistory({ roles })).toEqual([
    { role: '区长', article: 'a2' },
    { role: '副区长', article: 'a1' },
  ]);
});

test.each([
  [{}, "script-src 'none'"],
  [{ scripts: true }, "script-src 'self'"],
  [{ search: true }, "connect-src 'self'"],
  [{ frame: true }, "frame-src 'self'"],
])('%o allows %s', (permissions, directive) => {
  const policy = contentSecurityPolicy(permissions).split('; ');
  expect(policy).toContain(directive);
  expect(policy).toContain("default-src 'none'");
  expect(policy.join()).not.toContain('unsafe-inline');
});

test('data cannot close its element', () => {
  expect(printData({ name: '</script><b>' })).not.toContain('<');
});
