import { houseByline, tailForms, unsigned } from '../bylines/index.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { changeText, narrowMarks } from '../damages/narrow-marks.ts';
import { plainHeadline } from '../setting/headline.ts';
import { looseArticles } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import type { Style } from './style.ts';

/** A page of statements after a congress: `河口街道党工委书记陈某某：` above each headline, bodies alike, nobody signs. */
export const looseStatements: Style = {
  name: 'loose-statements',
  family: 'loose',
  native: 'Hans',
  weight: 3,
  print(shop) {
    const { random } = shop;
    const opening = random.chance(0.5)
      ? [
          shop.set(
            shop.write(random.pick(newsTopics)),
            plainHeadline,
            houseByline(random, random.pick(tailForms), tailForms),
          ),
        ]
      : [];
    const statements = Array.from({ length: random.int(4, 9) }, () => {
      const article = shop.write(topics.statement);
      const office = shop.write({ ...topics.statement, titles: topics.statement.kickers ?? [] }).title;
      return shop.set({ ...article, kicker: [office] }, plainHeadline, unsigned);
    });
    const all = [...opening, ...statements].flat();
    const narrowed = random.chance(0.75) ? changeText(all, shop.truths, narrowMarks) : all;
    const broken = breakColumns(narrowed, shop.truths, random, { cut: 0.25, repeat: 0.05, lost: 0.02, stop: 0.06 });
    const parts = shop.truths.map((_, index) => broken.filter((line) => line.article === index));
    return { pages: [looseArticles(parts, random, 0.15)], between: 'nothing', numberedPages: false };
  },
};
