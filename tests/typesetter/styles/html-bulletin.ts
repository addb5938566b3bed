import { firstName, writers } from '../bylines/form.ts';
import { unsigned } from '../bylines/index.ts';
import { plainHeadline } from '../setting/headline.ts';
import { newsTopics, topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { dateForms } from '../vocabulary/dates.ts';
import type { Style } from './style.ts';

/** A bulletin sent as a web page: a heading an article, a paragraph an element, a line an element. */
export const htmlBulletin: Style = {
  name: 'html-bulletin',
  family: 'markup',
  native: 'Hans',
  weight: 1,
  print(shop) {
    const { random } = shop;
    const heading = random.pick(['h2', 'h3']);
    const date = (dateForms['western'] ?? String)(shop.day);
    const element = (line: Line): Line => ({
      ...line,
      text:
        line.role === 'title'
          ? `<${heading}>${line.text}</${heading}>`
          : `<p${line.role === 'byline' ? ' class="meta"' : ''}>${line.text}</p>`,
    });
    const articles = Array.from({ length: random.int(2, 6) }, () => {
      const { column: _, ...article } = {
        ...shop.write(random.pick([...newsTopics, topics.school])),
        kicker: [],
        subtitle: [],
      };
      const form = {
        name: 'html',
        set: () => ({
          ...unsigned.set(article, random),
          before: [`作者：${firstName(article)}`],
          bylines: writers(article),
        }),
      };
      return shop
        .set({ ...article, body: article.body.filter((block) => block.kind !== 'crosshead') }, plainHeadline, form)
        .map(element);
    });
    const head = [
      '<!DOCTYPE html>',
      '<html>',
      '<head>',
      '<meta charset="utf-8">',
      `<title>${shop.paper} ${date}</title>`,
      '</head>',
      '<body>',
      `<h1>${shop.paper}</h1>`,
      `<p>${date}</p>`,
    ];
    return {
      pages: [[...head.map(shop.furniture), ...articles.flat(), ...['</body>', '</html>'].map(shop.furniture)]],
      between: 'nothing',
      numberedPages: false,
      extension: 'html',
    };
  },
};
