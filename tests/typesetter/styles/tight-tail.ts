import { closingDateline, houseByline, photoForms, tailForms } from '../bylines/index.ts';
import { brackets, chain, office, ownLine } from '../bylines/tail.ts';
import { changeText, narrowMarks } from '../damages/narrow-marks.ts';
import { masthead, serviceLine } from '../setting/furniture.ts';
import { mixedHeadline, plainHeadline } from '../setting/headline.ts';
import { newsTopics, topics } from '../topics/index.ts';
import { addSigners, enrich } from '../writing/enrich.ts';
import type { Style } from './style.ts';

/** A company or unit newsletter without any blank line; names close the articles. */
export const tightTail: Style = {
  name: 'tight-tail',
  family: 'tight',
  native: 'Hans',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const house = random.pick([ownLine, brackets, office, chain]);
    const articles = Array.from({ length: random.int(3, 7) }, () => {
      const photo = random.chance(0.12);
      const article = addSigners(
        enrich(
          shop.write(photo ? topics.photo : random.pick([...newsTopics, topics.company, topics.company])),
          random,
          0.06,
        ),
        random,
      );
      return shop.set(
        article,
        photo ? plainHeadline : mixedHeadline,
        photo ? random.pick(photoForms) : houseByline(random, house, [...tailForms, closingDateline], 0.1),
      );
    });
    const lines = random.chance(0.5) ? changeText(articles.flat(), shop.truths, narrowMarks) : articles.flat();
    const head = random.chance(0.6) ? masthead(shop) : [];
    const foot = random.chance(0.5) ? [serviceLine(shop)] : [];
    return { pages: [[...head, ...lines, ...foot]], between: 'nothing', numberedPages: false };
  },
};
