import type { BylineForm } from '../bylines/form.ts';
import { firstName, noByline, spaced, writers } from '../bylines/form.ts';
import { houseByline, lineForms, tailForms } from '../bylines/index.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { editorsLine, masthead } from '../setting/furniture.ts';
import { columnInLine, letterSpaced, plainHeadline } from '../setting/headline.ts';
import { partArticles } from '../setting/parts.ts';
import { looseArticles } from '../setting/spacing.ts';
import { topics } from '../topics/index.ts';
import { classes } from '../vocabulary/units.ts';
import type { Style } from './style.ts';

/** `三（2）班 沈一舟` and often `指导老师：罗立`, who guided and did not write. */
const classLine = (teacher: string, after: boolean): BylineForm => ({
  name: 'class-line',
  set: (article, random) => {
    const group = random.word(classes);
    const guide = random.chance(0.4) ? ` 指导老师：${teacher}` : '';
    const line = `${group} ${spaced(firstName(article), random.pick([' ', '']))}${guide}`;
    const printed = after ? random.pick([line, `（${line}）`]) : line;
    const bylines = [
      ...writers(article),
      { name: teacher, role: 'editor' as const, optional: true },
      { name: group, role: 'unit' as const, optional: true },
    ];
    return { ...noByline, ...(after ? { after: [printed] } : { before: [printed] }), bylines };
  },
});

/** A school paper: pupils' pieces with their class, columns in brackets, spaced headlines. */
export const looseSchool: Style = {
  name: 'loose-school',
  family: 'loose',
  native: 'Hans',
  weight: 3,
  print(shop) {
    const { random } = shop;
    const teacher = shop.editors[2] ?? '';
    const house = classLine(teacher, random.chance(0.5));
    const articles = Array.from({ length: random.int(3, 7) }, () => {
      const article = shop.write(random.chance(0.8) ? topics.school : topics.sports);
      return shop.set(
        article,
        random.pick([plainHeadline, plainHeadline, plainHeadline, columnInLine, letterSpaced]),
        houseByline(random, house, [...lineForms, ...tailForms]),
      );
    });
    const broken = breakColumns(articles.flat(), shop.truths, random, {
      cut: 0.25,
      repeat: 0.05,
      lost: 0.02,
      stop: 0.05,
    });
    const head = random.chance(0.5) ? masthead(shop) : [];
    const foot = random.chance(0.4) ? [editorsLine(shop)] : [];
    return {
      pages: [
        looseArticles(
          [head, ...partArticles(broken), foot].filter((part) => part.length > 0),
          random,
          0.5,
        ),
      ],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
