import { unsigned } from '../bylines/index.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { dateForms } from '../vocabulary/dates.ts';
import type { Style } from './style.ts';

const marks: ReadonlyArray<(index: number) => string> = [
  () => '·',
  (index) => `${index + 1}.`,
  () => '',
  (index) => `${index + 1}、`,
  () => '◆',
];

/** Headlines without bodies: one article of items, whatever stands on top of them. */
export const listOnly: Style = {
  name: 'list-only',
  family: 'list',
  native: 'Hans',
  weight: 1,
  print(shop) {
    const { random } = shop;
    const items = Array.from({ length: random.int(6, 20) }, () => shop.write(random.pick(newsTopics)).title);
    const [first] = items;
    const article = {
      ...shop.write(random.pick(newsTopics)),
      kind: 'list' as const,
      kicker: [],
      subtitle: [],
      title: first ?? '',
      body: items.map((text) => ({ kind: 'list' as const, text })),
    };
    const { column: _, ...plain } = article;
    const lines = shop.set(plain, plainHeadline, unsigned).filter((line) => line.role === 'body');
    const truth = shop.truths.at(-1);
    if (truth !== undefined) {
      truth.ambiguous = true;
      delete truth.title;
    }
    const mark = random.pick(marks);
    const gap = random.int(0, 1);
    const heading = random.chance(0.7)
      ? [
          shop.furniture(
            `${random.pick(['今日要目', '本周要闻', '新闻速览', '一周提要'])}${random.chance(0.5) ? ` ${(dateForms['western'] ?? String)(shop.day)}` : ''}`,
          ),
        ]
      : [];
    const service = heading.map((line): Line => ({ ...line, role: 'service', article: 0 }));
    return {
      pages: [
        [...service, ...lines.flatMap((line, index) => [{ ...line, text: mark(index) + line.text }, ...blanks(gap)])],
      ],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
