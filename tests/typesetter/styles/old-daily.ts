import { agency, unsigned } from '../bylines/index.ts';
import { changeText } from '../damages/narrow-marks.ts';
import { deck } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { topics } from '../topics/index.ts';
import { dateForms, weekdayOf } from '../vocabulary/dates.ts';
import { fullWidthDigits } from '../vocabulary/figures.ts';
import { taiwanPlaces } from '../vocabulary/taiwan.ts';
import type { Style } from './style.ts';

/** Records of an old daily: date and page on top, decks of headlines, several dispatches strung together in one body. */
export const oldDaily: Style = {
  name: 'old-daily',
  family: 'old-daily',
  native: 'Hant',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const day = { ...shop.day, year: random.int(1946, 1958) };
    const form =
      day.year < 1950
        ? (random.pick([dateForms['republicWords'], dateForms['republic']]) ?? String)
        : (random.pick([dateForms['chinese'], dateForms['western']]) ?? String);
    const articles = Array.from({ length: random.int(2, 6) }, () => {
      const article = { ...shop.write(topics.oldDaily), place: random.word(taiwanPlaces), day };
      // Each paragraph may be a dispatch of its own, with its own dateline.
      const body = article.body.map((block, index) =>
        index > 0 && random.chance(0.6)
          ? { ...block, text: agency.set({ ...article, place: random.word(taiwanPlaces) }, random).lead + block.text }
          : block,
      );
      const strung = random.chance(0.5)
        ? [{ kind: 'paragraph' as const, text: body.map(({ text }) => text).join('') }]
        : body;
      const { column: _, ...plain } = article;
      return shop.set({ ...plain, body: strung }, deck, random.chance(0.8) ? agency : unsigned);
    });
    const flat = random.chance(0.4) ? changeText(articles.flat(), shop.truths, fullWidthDigits) : articles.flat();
    const head = [
      shop.furniture(form(day) + (random.chance(0.5) ? ` ${weekdayOf(day)}` : '')),
      shop.furniture(random.pick(['第一版', '第二版', '第４版', '第三版'])),
    ];
    const gap = random.int(0, 1);
    const lines = flat.flatMap((line, index) =>
      index > 0 && line.article !== flat[index - 1]?.article ? [...blanks(gap), line] : [line],
    );
    return { pages: [[...head, ...blanks(gap), ...lines]], between: 'nothing', numberedPages: false };
  },
};
