import { type BylineForm, names, noByline, spaced, writers } from './form.ts';

/** `沈一舟` alone on the last line. */
export const ownLine: BylineForm = {
  name: 'own-line',
  set: (article, random) => {
    const gap = random.pick([' ', '　']);
    const apart = article.signers.map(({ name }) => spaced(name, gap)).join('　');
    return { ...noByline, after: [random.chance(0.3) ? apart : names(article)], bylines: writers(article) };
  },
};

/** `…将于下周恢复通车。沈一舟`: run on after the last full stop. */
export const runOn: BylineForm = {
  name: 'run-on',
  set: (article) => ({ ...noByline, tail: names(article), bylines: writers(article) }),
};

/** `·沈一舟·` between dots. */
export const dots: BylineForm = {
  name: 'dots',
  set: (article) => ({ ...noByline, after: [`·${names(article)}·`], bylines: writers(article) }),
};

/** `（文:沈一舟）` `(沈一舟)` glued or on its own line. */
export const brackets: BylineForm = {
  name: 'brackets',
  set: (article, random) => {
    const printed = random.pick([
      `（${names(article)}）`,
      `（文：${names(article)}）`,
      `（记者 ${names(article)}）`,
      `(${names(article, '、')})`,
    ]);
    return random.chance(0.5)
      ? { ...noByline, tail: printed, bylines: writers(article) }
      : { ...noByline, after: [printed], bylines: writers(article) };
  },
};

/** `（城管局 沈一舟）`: office and name. */
export const office: BylineForm = {
  name: 'office-brackets',
  set: (article, random) => {
    const unit = article.office;
    const printed = `（${unit}${random.pick([' ', '　', '：'])}${names(article)}）`;
    const bylines = [...writers(article), { name: unit, role: 'unit' as const, optional: true }];
    return random.chance(0.6) ? { ...noByline, tail: printed, bylines } : { ...noByline, after: [printed], bylines };
  },
};

/** `(撰稿:沈一舟 编辑:顾小满 审核:罗立)`: only the writer signs; the others made the paper. */
export const chain: BylineForm = {
  name: 'chain',
  set: (article, random) => {
    const [writer = '', ...others] = article.signers.map(({ name }) => name);
    const makers = ['编辑', '审核', '校对']
      .slice(0, Math.max(1, others.length))
      .map((task, index) => `${task}：${others[index] ?? `王${'明亮'[index] ?? '立'}`}`);
    const printed = `（${random.pick(['撰稿', '供稿', '文字'])}：${writer} ${makers.join(' ')}）`;
    const signer = article.signers[0];
    return {
      ...noByline,
      after: [printed],
      bylines: signer === undefined ? [] : [{ name: signer.name, role: signer.role }],
    };
  },
};

/** `青口小学` / `2022年3月9日`: unit and date as sign-off. */
export const signOff: BylineForm = {
  name: 'sign-off',
  set: ({ unit, day }) => ({
    ...noByline,
    after: [unit, `${day.year}年${day.month}月${day.day}日`],
    bylines: [{ name: unit, role: 'unit', optional: true }],
  }),
};

/** `（本报青口5月6日电）`: a dateline closes the article; nobody signs. */
export const closingDateline: BylineForm = {
  name: 'closing-dateline',
  set: ({ place, day }, random) => {
    const printed = `（${random.pick(['本报', '据', '本社', ''])}${place}${day.month}月${day.day}日${random.pick(['电', '讯'])}）`;
    return { ...noByline, tail: printed };
  },
};
