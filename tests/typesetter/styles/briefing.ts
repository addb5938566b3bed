import type { BylineForm } from '../bylines/form.ts';
import { noByline } from '../bylines/form.ts';
import { unsigned } from '../bylines/index.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { dateForms } from '../vocabulary/dates.ts';
import { inWords } from '../vocabulary/figures.ts';
import { departments } from '../vocabulary/units.ts';
import { addBullets } from '../writing/enrich.ts';
import type { Style } from './style.ts';

const marks: ReadonlyArray<(index: number) => string> = [
  () => '◆',
  () => '●',
  () => '★',
  (index) => `${inWords(index + 1)}、`,
  (index) => `${index + 1}.`,
  () => '',
];

/** `（水利局供稿）` */
const supplied = (unit: string): BylineForm => ({
  name: 'supplied',
  set: () => ({ ...noByline, tail: `（${unit}供稿）`, bylines: [{ name: unit, role: 'unit', optional: true }] }),
});

/** A briefing: name, number, office and date, contents that repeat the headlines, items, distribution list. */
export const briefing: Style = {
  name: 'briefing',
  family: 'briefing',
  native: 'Hans',
  weight: 3,
  print(shop) {
    const { random, county, day } = shop;
    const mark = random.pick(marks);
    const gap = random.int(0, 1);
    const signed = random.chance(0.5);
    const indent = random.pick(['　　', '', '    ']);
    const items = Array.from({ length: random.int(2, 7) }, (_, index) => {
      const { column: __, ...article } = {
        ...shop.write(random.pick([topics.brief, topics.brief, topics.meeting, topics.opening])),
        kicker: [],
        subtitle: [],
      };
      const full = random.chance(0.1) ? addBullets(article, random) : article;
      const lines = shop.set(full, plainHeadline, signed ? supplied(random.word(departments)) : unsigned);
      return lines.map(
        (line): Line => ({
          ...line,
          text: (line.role === 'title' ? mark(index) : line.role === 'body' ? indent : '') + line.text,
        }),
      );
    });
    const name = random.pick(['工作简报', '信息简报', '情况通报', '政务信息', '基层动态']);
    const contents = shop.truths.map(
      ({ title }, index): Line => ({
        text: `${random.pick([`${index + 1}.`, '·', `${inWords(index + 1)}、`])}${title ?? ''}`,
        role: 'furniture',
      }),
    );
    const head = [
      random.pick([name, [...name].join(' '), county + name]),
      random.pick([
        `第${random.int(1, 60)}期（总第${random.int(61, 900)}期）`,
        `〔${day.year}〕第${random.int(1, 60)}期`,
        `第 ${random.int(1, 60)} 期`,
      ]),
      `${county}${random.pick(['人民政府办公室', '委办公室', '水利局办公室'])}${random.pick(['编', '', '主办'])}　　${(dateForms['western'] ?? String)(day)}`,
    ];
    const foot = [
      `报：${county.slice(-1)}委、${county.slice(-1)}政府领导。`,
      ...(random.chance(0.7) ? ['送：各镇、街道，县直各部门。'] : []),
      ...(random.chance(0.6)
        ? [`编辑：${shop.editors[0]}　签发：${shop.editors[1]}　（共印${random.int(30, 200)}份）`]
        : []),
    ];
    const withContents = random.chance(0.75)
      ? [
          shop.furniture(random.pick(['目 录', '本期目录', '目　录', '本期要目', '【本期导读】'])),
          ...contents,
          ...blanks(gap),
        ]
      : [];
    return {
      pages: [
        [
          ...head.map(shop.furniture),
          ...blanks(gap),
          ...withContents,
          ...items.flatMap((lines) => [...lines.flatMap((line) => [line, ...blanks(gap)])]),
          ...(random.chance(0.8) ? foot.map(shop.furniture) : []),
        ],
      ],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
