import { houseByline } from '../bylines/index.ts';
import { bracketLead, plainLead, reporterLine } from '../bylines/lead.ts';
import { brackets, ownLine } from '../bylines/tail.ts';
import { hardWrap } from '../damages/hard-wrap.ts';
import { changeText } from '../damages/narrow-marks.ts';
import { masthead } from '../setting/furniture.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { fullWidthDigits } from '../vocabulary/figures.ts';
import type { Style } from './style.ts';

/** Headlines stand in the middle of the measure, names at its right end. */
const placed = (line: Line, measure: number): Line => {
  const room = Math.max(0, measure - line.text.length);
  if (line.role === 'byline')
    return { ...line, text: '　'.repeat(Math.floor(line.text.length < 8 ? room - 1 : room / 2)) + line.text };
  return ['kicker', 'title', 'subtitle', 'column'].includes(line.role)
    ? { ...line, text: '　'.repeat(Math.floor(room / 2)) + line.text }
    : line;
};

/** A typed newsletter: two-cell indent, lines broken at the measure, headlines centred. */
export const wrappedIndent: Style = {
  name: 'wrapped-indent',
  family: 'hard-wrapped',
  native: 'Hans',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const measure = random.int(20, 40);
    const forms = [bracketLead, plainLead, reporterLine, brackets, ownLine];
    const house = random.pick(forms);
    const centred = random.chance(0.6);
    const indent = random.pick(['　　', '　　', '    ']);
    const gap = random.int(0, 2);
    const articles = Array.from({ length: random.int(2, 5) }, () =>
      shop.set(
        shop.write(random.pick([...newsTopics, topics.school])),
        plainHeadline,
        houseByline(random, house, forms),
      ),
    );
    const lines = random.chance(0.3) ? changeText(articles.flat(), shop.truths, fullWidthDigits) : articles.flat();
    const wrapped = hardWrap(lines, measure, indent).map((line) => (centred ? placed(line, measure) : line));
    const parts = shop.truths.map((_, index) => wrapped.filter((line) => line.article === index));
    const head = random.chance(0.5) ? [...masthead(shop), ...blanks(1)] : [];
    return {
      pages: [[...head, ...parts.flatMap((part) => [...part, ...blanks(gap)])]],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
