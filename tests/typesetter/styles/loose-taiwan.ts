import { houseByline, taiwanForms } from '../bylines/index.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { mixedHeadline, plainHeadline } from '../setting/headline.ts';
import { partArticles } from '../setting/parts.ts';
import { looseArticles } from '../setting/spacing.ts';
import { topics } from '../topics/index.ts';
import { dateForms, weekdayOf } from '../vocabulary/dates.ts';
import { addSigners } from '../writing/enrich.ts';
import { inScript } from '../writing/script.ts';
import type { Style } from './style.ts';

/** A local page from Taiwan: `【記者…／…報導】` leads, running years, captions with ▲, loose. */
export const looseTaiwan: Style = {
  name: 'loose-taiwan',
  family: 'loose',
  native: 'Hant',
  weight: 3,
  print(shop) {
    const { random, day } = shop;
    const house = random.pick(taiwanForms);
    const articles = Array.from({ length: random.int(3, 7) }, () => {
      const article = addSigners(shop.write(topics.taiwan), random, (text) => inScript(text, 'Hans', 'Hant'));
      return shop.set(
        article,
        random.chance(0.7) ? plainHeadline : mixedHeadline,
        houseByline(random, house, taiwanForms),
      );
    });
    const broken = breakColumns(articles.flat(), shop.truths, random, {
      cut: 0.2,
      repeat: 0.05,
      lost: 0.02,
      stop: 0.05,
    });
    const date = random.pick([dateForms['republic'], dateForms['republicWords'], dateForms['western']]) ?? String;
    const head = random.chance(0.6)
      ? [
          shop.furniture(
            `${date(day)} ${weekdayOf(day)} ${random.pick(['地方新聞', 'A6', '綜合新聞 第4版', 'B2 焦點'])}`,
          ),
        ]
      : [];
    return {
      pages: [
        looseArticles(
          [head, ...partArticles(broken)].filter((part) => part.length > 0),
          random,
        ),
      ],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
