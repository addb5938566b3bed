import { houseByline, leadForms, lineForms, photoForms } from '../bylines/index.ts';
import { bareLead, bracketLead, plainLead } from '../bylines/lead.ts';
import { editorsLine, masthead, pageHeaders } from '../setting/furniture.ts';
import { mixedHeadline, plainHeadline } from '../setting/headline.ts';
import { newsTopics, topics } from '../topics/index.ts';
import type { Style } from './style.ts';

/** A daily with one paragraph a line and no blank line anywhere; leads with brackets open the articles. */
export const tightLead: Style = {
  name: 'tight-lead',
  family: 'tight',
  native: 'Hans',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const house = random.pick([bracketLead, bracketLead, plainLead, bareLead]);
    const articles = Array.from({ length: random.int(3, 7) }, () => {
      const photo = random.chance(0.12);
      const article = shop.write(photo ? topics.photo : random.pick(newsTopics));
      const byline = photo ? random.pick(photoForms) : houseByline(random, house, [...leadForms, ...lineForms]);
      return shop.set(article, photo ? plainHeadline : mixedHeadline, byline);
    });
    const head = random.chance(0.6) ? [pageHeaders(shop)(1)] : random.chance(0.5) ? masthead(shop) : [];
    const foot = random.chance(0.5) ? [editorsLine(shop)] : [];
    return { pages: [[...head, ...articles.flat(), ...foot]], between: 'nothing', numberedPages: false };
  },
};
