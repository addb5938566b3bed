import { houseByline } from '../bylines/index.ts';
import { bracketLead } from '../bylines/lead.ts';
import { brackets, ownLine } from '../bylines/tail.ts';
import { fullLastLines, hardWrap } from '../damages/hard-wrap.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import type { Style } from './style.ts';

/** Text pulled out of a PDF: no indents, page numbers between the lines; only a short last line ends a paragraph. */
export const wrappedFlush: Style = {
  name: 'wrapped-flush',
  family: 'hard-wrapped',
  native: 'Hans',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const forms = [bracketLead, brackets, ownLine];
    const house = random.pick(forms);
    const articles = Array.from({ length: random.int(2, 4) }, () =>
      shop.set(
        shop.write(random.pick([...newsTopics, topics.feature])),
        plainHeadline,
        houseByline(random, house, forms),
      ),
    );
    const lines = articles.flat();
    // The measure at which most paragraphs end in a line that is visibly short.
    const measures = random.shuffle([24, 26, 28, 30, 32, 34, 36, 38]);
    const measure = measures.reduce(
      (best, each) => (fullLastLines(lines, each) < fullLastLines(lines, best) ? each : best),
      measures[0] ?? 30,
    );
    const wrapped = hardWrap(lines, measure, '');
    const gap = random.int(0, 1);
    const spaced = wrapped.flatMap((line, index) =>
      index > 0 && line.article !== wrapped[index - 1]?.article ? [...blanks(gap), line] : [line],
    );
    const depth = random.int(28, 44);
    const form = random.pick(['*', '— * —', '- * -', '第 * 页']);
    const numbered = spaced.flatMap((line, index): Line[] =>
      (index + 1) % depth === 0 ? [line, shop.furniture(form.replace('*', String((index + 1) / depth)))] : [line],
    );
    return { pages: [numbered], between: 'nothing', numberedPages: false };
  },
};
