import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const paragraphs = [
  '三月六日，随着最后一段路面恢复通行，河口老街雨污分流改造工程全部完工，沿街住户门口的污水井都换成了新井，困扰居民多年的积水问题得到解决。',
  '老街的排水管建于上世纪八十年代，管径小、坡度缓，一到汛期就倒灌，施工前，街道请来测绘队，把管线逐段做了内窥检测，查出错接漏接多处。',
  '“以前下雨先搬冰箱，现在听见雷声照样睡觉。”住在桥头的老人说，施工期间，工人把挖沟的时间调到白天，晚上九点以后不动机械。',
  '工程完工以后，街道把管网图交给了社区，每月清掏一次，汛期前再加一次，社区请来的第一位管护员，手机里存着每一口井盖的照片。',
];

const width = 24;
const indent = 2;

/** A page as programs write it that keep its look: a margin, and the indents of paragraphs behind it. */
const printed = (margin: number) =>
  paragraphs.flatMap((text) => {
    const lines = [`${' '.repeat(margin + 2 * indent)}${text.slice(0, width - indent)}`];
    for (let at = width - indent; at < text.length; at += width)
      lines.push(`${' '.repeat(margin)}${text.slice(at, at + width)}`);
    return lines;
  });

test.each([0, 1, 2, 5, 8, 12])('a left margin of %i cells tells nothing', (margin) => {
  const lines = [`${' '.repeat(margin + 14)}河口老街改造完工`, '', ...printed(margin)];
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;
  expect(article?.title?.text).toBe('河口老街改造完工');
  expect(article?.body.map((block) => block.text)).toEqual(paragraphs);
});
