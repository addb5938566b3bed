import { unsigned } from '../bylines/index.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { republicShort } from '../vocabulary/dates.ts';
import { personName } from '../vocabulary/people.ts';
import { taiwanUnits } from '../vocabulary/taiwan.ts';
import { addTable } from '../writing/enrich.ts';
import { inScript } from '../writing/script.ts';
import type { Style } from './style.ts';

/** A city's releases of the day: title, unit, time, contact, body; tabs and single-blank indents left over from a web page. */
export const releaseDigest: Style = {
  name: 'release-digest',
  family: 'releases',
  native: 'Hant',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const indent = random.pick(['\t', ' ', '', '　　']);
    const blanksBetween = random.int(0, 1);
    const unitLabel = random.pick(['發稿單位：', '發布單位：', '資料來源：']);
    const articles = Array.from({ length: random.int(2, 6) }, () => {
      const unit = random.word(taiwanUnits);
      const contact = inScript(personName(random), 'Hans', 'Hant');
      const { column: _, ...written } = shop.write(topics.taiwan);
      const article = random.chance(0.1) ? addTable(written, random) : written;
      const lines = shop.set({ ...article, kicker: [], subtitle: [] }, plainHeadline, {
        name: 'release',
        set: () => ({
          ...unsigned.set(article, random),
          before: [
            unitLabel + unit,
            `發稿時間：${random.chance(0.5) ? republicShort(article.day) : `${article.day.year}-${article.day.month}-${article.day.day}`}`,
            ...(random.chance(0.7)
              ? [`聯絡人：${contact}　聯絡電話：0${random.int(2, 8)}-${random.int(1000000, 9999999)}`]
              : []),
          ],
          bylines: [
            { name: unit, role: 'unit' },
            { name: contact, role: 'editor', optional: true },
          ],
        }),
      });
      const labelled = lines.map(
        (line): Line =>
          line.role === 'byline' && !/单位|單位|资料来源|資料來源/.test(line.text)
            ? { ...line, role: 'service' }
            : line,
      );
      return breakColumns(labelled, shop.truths, random, { cut: 0, repeat: 0, lost: 0, stop: 0 }).flatMap((line) => [
        { ...line, text: (line.role === 'body' ? indent : '') + line.text },
        ...blanks(blanksBetween),
      ]);
    });
    return { pages: [articles.flatMap((lines) => [...lines, ...blanks(1)])], between: 'nothing', numberedPages: false };
  },
};
