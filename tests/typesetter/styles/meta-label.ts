import { firstName, writers } from '../bylines/form.ts';
import { unsigned } from '../bylines/index.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { dateForms } from '../vocabulary/dates.ts';
import type { Style } from './style.ts';

/** Records with a label before each field: `标题：…` `作者：…` `日期：…` `正文：…`. */
export const metaLabel: Style = {
  name: 'meta-label',
  family: 'meta-line',
  native: 'Hans',
  weight: 1,
  print(shop) {
    const { random } = shop;
    const [title = '', author = '', date = '', text = ''] = random.pick([
      ['标题：', '作者：', '日期：', '正文：'],
      ['【标题】', '【作者】', '【日期】', '【正文】'],
      ['题目：', '文：', '发表时间：', '内容：'],
    ]);
    const ownLine = random.chance(0.4);
    const articles = Array.from({ length: random.int(2, 6) }, () => {
      const article = { ...shop.write(random.pick([...newsTopics, topics.school])), kicker: [], subtitle: [] };
      const { column: _, ...plain } = article;
      const lines = shop.set(plain, plainHeadline, {
        ...unsigned,
        set: () => ({
          ...unsigned.set(article, random),
          before: [`${author}${firstName(article)}`, date + (dateForms['hyphens'] ?? String)(article.day)],
          bylines: writers(article),
        }),
      });
      const at = lines.findIndex((line) => line.role === 'body');
      return lines.flatMap((line, index): Line[] => {
        if (line.role === 'title') return [{ ...line, text: shop.furniture(title).text + line.text }];
        if (line.role === 'byline' && line.text.startsWith(shop.furniture(date).text))
          return [{ ...line, role: 'service' }];
        if (index !== at) return [line];
        // The label alone on its line, or in front of the first paragraph.
        return ownLine
          ? [
              {
                ...shop.furniture(text),
                role: 'service',
                ...(line.article === undefined ? {} : { article: line.article }),
              },
              line,
            ]
          : [line];
      });
    });
    return {
      pages: [articles.flatMap((lines, index) => [...(index > 0 ? blanks(random.int(1, 2)) : []), ...lines])],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
