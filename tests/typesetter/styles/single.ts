import { houseByline, lineForms, tailForms, unsigned } from '../bylines/index.ts';
import { bracketLead, plainLead } from '../bylines/lead.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import { enrich } from '../writing/enrich.ts';
import type { Style } from './style.ts';

/** One article, saved by itself with its headline. */
export const singleHeaded: Style = {
  name: 'single-headed',
  family: 'single',
  native: 'Hans',
  weight: 1,
  print(shop) {
    const { random } = shop;
    const article = enrich(
      shop.write(random.pick([...newsTopics, topics.school, topics.notice, topics.photo])),
      random,
      0.2,
    );
    const lines = shop.set(
      article,
      plainHeadline,
      houseByline(random, random.pick([...tailForms, ...lineForms]), [unsigned]),
    );
    const gap = random.int(0, 1);
    const indent = random.pick(['　　', '']);
    return {
      pages: [
        lines.flatMap((line) => [{ ...line, text: (line.role === 'body' ? indent : '') + line.text }, ...blanks(gap)]),
      ],
      between: 'nothing',
      numberedPages: false,
    };
  },
};

/** One article without a headline: it opens with a dateline or a lead. */
export const singleDateline: Style = {
  name: 'single-dateline',
  family: 'single',
  native: 'Hans',
  weight: 1,
  print(shop) {
    const { random } = shop;
    const { column: _, ...article } = { ...shop.write(random.pick(newsTopics)), kicker: [], subtitle: [] };
    const body = article.body.filter((block) => block.kind !== 'crosshead');
    const lines = shop
      .set({ ...article, body }, plainHeadline, random.pick([bracketLead, plainLead]))
      .filter((line) => line.role !== 'title');
    const truth = shop.truths.at(-1);
    if (truth !== undefined) delete truth.title;
    const broken = breakColumns(lines, shop.truths, random, { cut: 0.2, repeat: 0, lost: 0, stop: 0 });
    const gap = broken.some((line) => line.broken !== undefined) ? 1 : random.int(0, 1);
    return { pages: [broken.flatMap((line) => [line, ...blanks(gap)])], between: 'nothing', numberedPages: false };
  },
};
