import { type BylineForm, firstName, noByline, writers } from '../bylines/form.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import { dateForms } from '../vocabulary/dates.ts';
import type { Style } from './style.ts';

/** A bulletin kept in Markdown: date in the title, numbered contents that repeat every headline, `###` headlines. */
export const markdownNewsletter: Style = {
  name: 'markdown-newsletter',
  family: 'markup',
  native: 'Hans',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const mark = random.pick(['##', '###']);
    const byline = random.pick(['*作者：@*', '> 作者：@', '作者：@', '**@**', '（@）']);
    const rule = random.chance(0.4);
    const articles = Array.from({ length: random.int(3, 8) }, () => {
      const { column: _, ...article } = {
        ...shop.write(random.pick([...newsTopics, topics.notice])),
        kicker: [],
        subtitle: [],
      };
      const signed = random.chance(0.7);
      const printed = byline.replace('@', firstName(article));
      const place = printed.startsWith('（') ? { tail: printed } : { before: [printed] };
      const form: BylineForm = {
        name: 'markdown',
        set: () => (signed ? { ...noByline, ...place, bylines: writers(article) } : noByline),
      };
      const lines = shop.set(
        { ...article, body: article.body.filter((block) => block.kind !== 'crosshead') },
        plainHeadline,
        form,
      );
      return lines.flatMap((line) => [
        { ...line, text: line.role === 'title' ? `${mark} ${line.text}` : line.text },
        ...blanks(1),
      ]);
    });
    const titles = shop.truths.map(({ title }) => title ?? '');
    const date = (random.pick([dateForms['hyphens'], dateForms['western']]) ?? String)(shop.day);
    const contents = random.chance(0.7)
      ? [
          shop.furniture('## 目录'),
          ...blanks(1),
          ...titles.map((title, index) => ({ ...shop.furniture(''), text: `${index + 1}. ${title}` })),
          ...blanks(1),
        ]
      : [];
    return {
      pages: [
        [
          shop.furniture(`# ${shop.paper} ${date}`),
          ...blanks(1),
          ...contents,
          ...articles.flatMap((lines, index) =>
            rule && index > 0 ? [shop.furniture('---'), ...blanks(1), ...lines] : lines,
          ),
        ],
      ],
      between: 'nothing',
      numberedPages: false,
      extension: 'md',
    };
  },
};
