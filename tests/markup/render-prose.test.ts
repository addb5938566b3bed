import { expect, test } from 'vitest';
import { renderProse } from '../../src/markup/index.ts';

const hans = { script: 'Hans', from: 'Hans' } as const;
const hant = { script: 'Hant', from: 'Hans', names: ['于乾'] } as const;

test('the title comes from the front matter', async () => {
  expect(await renderProse('---\ntitle: 关于\n---\n\n正文\n', hans)).toEqual({ title: '关于', html: '<p>正文</p>' });
});

test('or from the first heading, which leaves the text', async () => {
  expect(await renderProse('# 关于*本站*\n\n## 后来\n', hant)).toEqual({
    title: '關於本站',
    html: '<h2 id="后来">後來</h2>',
  });
});

test('a page without a title is an error', async () => {
  await expect(renderProse('正文', hans)).rejects.toThrow('expected `title:` in its front matter or a `# heading`');
});

test('a heading has one id in both trees, and no two headings the same', async () => {
  const source = '# 页\n\n## 发展 & 后来\n\n## 发展、后来!\n\n## ——\n';
  const ids = (html: string) => html.match(/id="[^"]*"/g);
  const [simplified, traditional] = await Promise.all([renderProse(source, hans), renderProse(source, hant)]);
  expect(ids(simplified.html)).toEqual(['id="发展-后来"', 'id="发展-后来-1"', 'id="section"']);
  expect(ids(traditional.html)).toEqual(ids(simplified.html));
});

test('names and code are kept, quotation marks and captions follow the script', async () => {
  const source = '# 页\n\n于乾于“发展” `后来` ![头发](a.png "发型")\n\n```\n后来\n```\n';
  expect((await renderProse(source, hant)).html).toBe(
    '<p>于乾於「發展」 <code>后来</code> <img src="a.png" alt="頭髮" title="髮型"></p>\n<pre><code>后来\n</code></pre>',
  );
});

test('links out of the site say so; paths of the site are resolved', async () => {
  const source = '# 页\n\n[内](/help/#a) [外](https://example.org/) [旁](//x.org) [锚](#a)\n';
  const { html } = await renderProse(source, { ...hans, resolve: (path) => `/base/hant${path}` });
  expect(html).toBe(
    '<p><a href="/base/hant/help/#a">内</a> <a href="https://example.org/" rel="external noopener">外</a> <a href="//x.org">旁</a> <a href="#a">锚</a></p>',
  );
});

test('raw HTML is dropped', async () => {
  expect((await renderProse('# 页\n\n<script>x</script>\n\n一<b>二</b>\n', hans)).html).toBe('<p>一二</p>');
});
