import { lean } from '../text/lean.ts';
import type { FurnitureRule } from './rule.ts';

/** `content_100000.html`: how the sites of digital papers call the page of an article. */
const page = /(?:^|[\s/])content_\d{3,}\.html?\b/;
/** `青口日报 头版 a0001 老渡口搬新家 2021-06-02 …`: paper, page, its number, the headline and the day. */
const record = lean(
  /^\p{Script=Han}{2,10}[报報刊](?:数字报|數位報|电子报|電子報)?\s\p{Script=Han}{2,8}\s[A-Za-z]?0\d{1,4}\s\S.{0,120}?\s(?:19|20)\d\d-\d\d-\d\d(?:\s|$)/u,
);

/** The line in which the site of a digital paper keeps what it knows of an article. */
export const pageRecord: FurnitureRule = {
  name: 'site-notice',
  limit: 200,
  sentences: true,
  needs: { holds: '_-' },
  test: ({ row: { text } }) => page.test(text) || record.test(text),
};
