import { expect, test } from 'vitest';
import { cutParts, excerptParts, findRanges, partsToHtml } from '../../src/search/client/excerpt.ts';

const fold = new Map([['區', '区']]);
const marked = (text: string, terms: string[]) => partsToHtml(cutParts(text, findRanges(text, terms, fold)));

test.each([
  ['區委會議', ['区'], '<mark>區</mark>委會議'],
  ['增长 5％，', ['增长5%'], '<mark>增长 5％</mark>，'],
  ['一二三', ['一二', '二三'], '<mark>一二三</mark>'],
  ['一二一二', ['一二'], '<mark>一二</mark><mark>一二</mark>'],
  ['<b>&"\'', ['b'], '&lt;<mark>b</mark>&gt;&amp;&quot;&#39;'],
  ['无', ['有'], '无'],
])('%s, %o', (text, terms, expected) => {
  expect(marked(text, terms)).toBe(expected);
});

test('the excerpt is the part with most hits, begins at its sentence, and says where text is left out', () => {
  const text = `${'前'.repeat(100)}甲${'中'.repeat(100)}。开头甲乙甲${'后'.repeat(200)}`;
  const html = partsToHtml(excerptParts(text, findRanges(text, ['甲'], fold)));
  expect(html).toMatch(/^…开头<mark>甲<\/mark>乙<mark>甲<\/mark>后+…$/u);
  expect(html.length).toBeLessThan(150);
});

test('no excerpt cuts a character in two', () => {
  const text = '𠮷'.repeat(300);
  const ranges = [{ start: 301, end: 303 }];
  for (const { text: part } of excerptParts(
    text,
    ranges.map(({ start }) => ({ start: start - 1, end: start + 1 })),
  )) {
    expect(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/.test(part)).toBe(false);
  }
});

test('an excerpt does not begin with the comma of the words left out', () => {
  const text = `${'前'.repeat(50)}，${'近'.repeat(23)}甲`;
  expect(partsToHtml(excerptParts(text, findRanges(text, ['甲'], fold)))).toBe(`…${'近'.repeat(23)}<mark>甲</mark>`);
});
