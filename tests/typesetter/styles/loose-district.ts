import { houseByline, noticeForms, photoForms, tailForms } from '../bylines/index.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { damageConversion } from '../damages/conversion.ts';
import { changeText, narrowMarks } from '../damages/narrow-marks.ts';
import { ocrBlanks } from '../damages/ocr-blanks.ts';
import { slipFurniture } from '../damages/slip-furniture.ts';
import { serviceLine } from '../setting/furniture.ts';
import { mixedHeadline, plainHeadline } from '../setting/headline.ts';
import { blanks, looseArticles } from '../setting/spacing.ts';
import { backPageTopics, newsTopics, topics } from '../topics/index.ts';
import { addSigners, enrich } from '../writing/enrich.ts';
import type { Style } from './style.ts';

/** A district paper's page as text: loose, broken by columns, names at the end of articles, half-width marks. */
export const looseDistrict: Style = {
  name: 'loose-district',
  family: 'loose',
  native: 'Hans',
  weight: 6,
  print(shop) {
    const { random } = shop;
    const house = random.pick(tailForms.slice(0, 3));
    const articles = Array.from({ length: random.int(3, 8) }, () => {
      const photo = random.chance(0.15);
      const back = random.chance(0.12);
      const written = shop.write(photo ? topics.photo : random.pick(back ? backPageTopics : newsTopics));
      const article = random.chance(0.03)
        ? damageConversion(written, random)
        : addSigners(enrich(written, random, 0.06), random);
      const forms = photo ? photoForms : article.kind === 'notice' ? noticeForms : undefined;
      const byline = forms === undefined ? houseByline(random, house, tailForms) : random.pick(forms);
      const lines = shop.set(article, photo ? plainHeadline : mixedHeadline, byline);
      const scan = random.chance(0.08)
        ? [{ ...shop.furniture('扫描二维码查看更多内容。'), role: 'service' as const, article: shop.truths.length - 1 }]
        : [];
      return [...lines, ...scan];
    });
    const all = random.chance(0.75) ? changeText(articles.flat(), shop.truths, narrowMarks) : articles.flat();
    const broken = breakColumns(all, shop.truths, random, { cut: 0.35, repeat: 0.05, lost: 0.02, stop: 0.06 });
    const slipped = slipFurniture(ocrBlanks(broken, random, 0.02), random, 0.04, () => serviceLine(shop));
    const parts = shop.truths.map((_, index) => {
      const first = slipped.findIndex((line) => line.article === index);
      const next = slipped.findIndex((line) => (line.article ?? -1) > index);
      return slipped.slice(first, next < 0 ? undefined : next);
    });
    const noise = random.chance(0.7) ? Array.from({ length: random.int(1, 3) }, () => serviceLine(shop)) : [];
    return {
      pages: [
        [
          ...blanks(random.int(0, 3)),
          ...looseArticles(
            [noise, ...parts].filter((part) => part.length > 0),
            random,
          ),
        ],
      ],
      between: 'nothing',
      numberedPages: false,
    };
  },
};
