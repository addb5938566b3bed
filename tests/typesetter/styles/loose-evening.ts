import type { BylineForm } from '../bylines/form.ts';
import { houseByline, leadForms, lineForms, noticeForms, ownLine, photoForms } from '../bylines/index.ts';
import { bareLead, bracketLead, plainLead } from '../bylines/lead.ts';
import { breakColumns } from '../damages/break-columns.ts';
import { jump } from '../damages/jump.ts';
import { changeText, narrowMarks } from '../damages/narrow-marks.ts';
import { slipFurniture } from '../damages/slip-furniture.ts';
import { editorsLine, masthead, pageHeaders, serviceLine } from '../setting/furniture.ts';
import { type HeadlineForm, mixedHeadline, plainHeadline } from '../setting/headline.ts';
import { partArticles } from '../setting/parts.ts';
import { looseArticles } from '../setting/spacing.ts';
import type { Shop } from '../shop.ts';
import { backPageTopics, newsTopics, topics } from '../topics/index.ts';
import type { Line } from '../types.ts';
import { addSigners, enrich } from '../writing/enrich.ts';
import type { Style } from './style.ts';

/** `简讯`: items without headlines, each closed by its own name: each is an article, the name of the column belongs to the first. */
function briefsColumn(shop: Shop): Line[] {
  const { random } = shop;
  const column = random.word(topics.brief.columns ?? ['简讯']);
  const items = Array.from({ length: random.int(3, 5) }, () => shop.write({ ...topics.brief, paragraphs: [1, 1] }));
  const briefs = items.flatMap((item) => {
    const [block] = item.body;
    return shop.set({ ...item, body: block ? [block] : [] }, briefHeadline(column), briefName);
  });
  return [shop.furniture(column), ...briefs];
}

/** No headline; the name of the column stands above the first item, and is that of each. */
const briefHeadline =
  (column: string): HeadlineForm =>
  () => ({ lines: [], truth: { column, kicker: [], titleAlso: [], subtitle: [], ambiguous: false } });

/** `（沈一舟）` behind the last full stop. */
const briefName: BylineForm = {
  name: 'brief',
  set: ({ signers }) => {
    const name = signers[0]?.name ?? '';
    return { before: [], lead: '', tail: `（${name}）`, after: [], bylines: [{ name, role: 'writer' }] };
  },
};

/** An evening paper: pages with running heads, leads that open the articles, loose and broken by columns, jumps from page one. */
export const looseEvening: Style = {
  name: 'loose-evening',
  family: 'loose',
  native: 'Hans',
  weight: 4,
  print(shop) {
    const { random } = shop;
    const house = random.pick([bracketLead, bracketLead, plainLead, bareLead]);
    const pageCount = random.int(1, 3);
    const set = (): Line[] => {
      if (random.chance(0.06)) return briefsColumn(shop);
      const photo = random.chance(0.15);
      const article = addSigners(
        enrich(
          shop.write(photo ? topics.photo : random.pick(random.chance(0.1) ? backPageTopics : newsTopics)),
          random,
        ),
        random,
      );
      const forms = photo ? photoForms : article.kind === 'notice' ? noticeForms : undefined;
      const byline =
        forms === undefined ? houseByline(random, house, [...leadForms, ...lineForms, ownLine]) : random.pick(forms);
      return shop.set(article, photo ? plainHeadline : mixedHeadline, byline);
    };
    const narrow = random.chance(0.5);
    const header = pageHeaders(shop);
    const carried: Line[][] = [];
    const pages = Array.from({ length: pageCount }, (_, page) => {
      const all = Array.from({ length: random.int(2, 6) }, set).flat();
      const narrowed = narrow ? all.map((line) => ({ ...line, text: narrowMarks(line.text) })) : all;
      const broken = breakColumns(narrowed, shop.truths, random, { cut: 0.3, repeat: 0.05, lost: 0.02, stop: 0.06 });
      const parts = partArticles(slipFurniture(broken, random, 0.05, () => serviceLine(shop)));
      const last = parts.at(-1);
      const parted =
        page === 0 && pageCount > 1 && last !== undefined && random.chance(0.6)
          ? jump(last, 1, pageCount, shop)
          : undefined;
      if (parted !== undefined) {
        parts[parts.length - 1] = parted.stays;
        carried.push(parted.goes);
      }
      const head = page === 0 && random.chance(0.4) ? masthead(shop) : [header(page + 1)];
      const foot = random.chance(0.5) ? [editorsLine(shop)] : [];
      return [head, ...parts, ...(page === pageCount - 1 ? carried : []), foot].filter((part) => part.length > 0);
    });
    if (narrow) changeText([], shop.truths, narrowMarks);
    return {
      pages: pages.map((parts) => looseArticles(parts, random)),
      between: random.pick(['form-feed', 'files', 'nothing']),
      numberedPages: true,
    };
  },
};
