import type { BylineForm } from '../bylines/form.ts';
import { firstName, noByline, writers } from '../bylines/form.ts';
import { unsigned } from '../bylines/index.ts';
import { plainHeadline } from '../setting/headline.ts';
import { blanks } from '../setting/spacing.ts';
import { newsTopics, topics } from '../topics/index.ts';
import { dateForms } from '../vocabulary/dates.ts';
import type { Style } from './style.ts';

const metaLine = (order: number): BylineForm => ({
  name: 'meta-line',
  set: (article, random) => {
    const date = (dateForms['hyphens'] ?? String)(article.day);
    const gap = random.pick(['  ', '    ', '　']);
    const printed = [
      `作者：${firstName(article)}${gap}时间：${date}`,
      `时间：${date}${gap}作者：${firstName(article)}`,
      `发布时间：${date}${gap}来源：${article.unit}${gap}作者：${firstName(article)}`,
      `来源：${article.unit}${gap}发布日期：${date}${gap}点击数：${random.int(10, 999)}`,
    ][order];
    const signed = printed?.includes('作者') === true;
    return {
      ...noByline,
      before: [printed ?? ''],
      bylines: [...(signed ? writers(article) : []), { name: article.unit, role: 'unit', optional: true }],
    };
  },
});

/** Records saved from a site: headline, `作者：…  时间：2021-06-02`, indented paragraphs; one blank line everywhere. */
export const metaRecords: Style = {
  name: 'meta-records',
  family: 'meta-line',
  native: 'Hans',
  weight: 2,
  print(shop) {
    const { random } = shop;
    const house = metaLine(random.int(0, 3));
    const indent = random.pick(['　　', '    ', '']);
    const articles = Array.from({ length: random.int(2, 6) }, () =>
      shop.set(
        shop.write(random.pick([...newsTopics, topics.school, topics.notice])),
        plainHeadline,
        random.chance(0.95) ? house : unsigned,
      ),
    );
    const lines = articles
      .flat()
      .flatMap((line) => [{ ...line, text: (line.role === 'body' ? indent : '') + line.text }, ...blanks(1)]);
    return { pages: [lines], between: 'nothing', numberedPages: false };
  },
};
