import type { CleanArticle } from '../types.ts';
import { type BylineForm, names, noByline, writers } from './form.ts';

/** A name that runs into a place can be told from it only when it has the usual three characters. */
const canRunOn = (article: CleanArticle) =>
  article.signers.every(({ name }) => name.length === 3) && article.place.length === 2;

/** `【記者沈一舟／青口報導】` */
export const squareLead: BylineForm = {
  name: 'taiwan-square',
  set: (article, random) => ({
    ...noByline,
    lead: random.pick([
      `【記者${names(article, '、')}／${article.place}報導】`,
      `〔記者${names(article, '、')}／${article.place}報導〕`,
      `記者${names(article, '、')}／${article.place}報導　`,
      `【本報記者${names(article, '、')}${canRunOn(article) ? '' : '／'}${article.place}報導】`,
    ]),
    bylines: writers(article),
  }),
};

/** `（中央社記者沈一舟青口6日電）` */
export const agencyReporter: BylineForm = {
  name: 'taiwan-agency',
  set: (article, random) => ({
    ...noByline,
    lead: !canRunOn(article)
      ? `（記者${names(article, '、')}／${article.place}報導）`
      : `（${random.pick(['中央社', '聯合社', '本報'])}記者${names(article, '、')}${article.place}${article.day.day}日電）`,
    bylines: writers(article),
  }),
};

/** `〔聯合社青口六日電〕`: the agency, nobody named. */
export const agency: BylineForm = {
  name: 'agency',
  set: (article, random) => {
    const numeral =
      ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][Math.min(10, article.day.day)] ?? '十';
    const [open, close] = random.pick([
      ['〔', '〕'],
      ['【', '】'],
      ['（', '）'],
      ['［', '］'],
    ] as const);
    return {
      ...noByline,
      lead: `${open}${random.pick(['聯合社', '新聲社', '本報', '中聯社', '大光社'])}${article.place}${numeral}日${random.pick(['電', '訊'])}${close}`,
    };
  },
};
