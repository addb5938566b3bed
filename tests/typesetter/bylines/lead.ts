import type { Random } from '../random.ts';
import type { CleanArticle, TruthByline } from '../types.ts';
import { personName } from '../vocabulary/people.ts';
import { type BylineForm, names, noByline, spaced, writers } from './form.ts';

/** A second signer, as papers name a correspondent beside the reporter. */
function correspondents(article: CleanArticle, random: Random): TruthByline[] {
  const known = article.signers.map(({ name }) => name);
  return Array.from({ length: random.int(0, 2) }, () => personName(random))
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, role: 'correspondent' as const }));
}

/** `本报讯（记者 沈一舟 通讯员 顾小满）` before the first sentence. */
export const bracketLead: BylineForm = {
  name: 'lead-brackets',
  set: (article, random) => {
    const helpers = correspondents(article, random);
    const label = random.pick(['本报讯', '本报讯', '本刊讯', '本台讯', `本报${article.place}讯`]);
    const reporters = random.chance(0.3) ? article.signers.map(({ name }) => spaced(name)).join(' ') : names(article);
    const help =
      helpers.length === 0 ? '' : ` 通讯员 ${helpers.map(({ name }) => name).join(random.pick([' ', '、']))}`;
    return {
      ...noByline,
      lead: `${label}（${random.pick(['记者 ', '记者', '全媒体记者 '])}${reporters}${help}）${random.pick(['', '', ' '])}`,
      bylines: [...writers(article), ...helpers],
    };
  },
};

/** `本报青口5月6日讯 记者沈一舟报道：` without brackets. */
export const plainLead: BylineForm = {
  name: 'lead-plain',
  set: (article, random) => ({
    ...noByline,
    lead: `本报${article.place}${article.day.month}月${article.day.day}日讯${random.pick([' ', '', '　'])}记者${names(article, '、')}${random.pick(['报道：', ' 报道：', '报道　'])}`,
    bylines: writers(article),
  }),
};

/** `本报讯 ` alone, nobody named; the name may come at the end in brackets. */
export const bareLead: BylineForm = {
  name: 'lead-bare',
  set: (article, random) => {
    const signed = random.chance(0.7);
    return {
      ...noByline,
      lead: random.pick(['本报讯 ', '本报讯　', '讯：', '本报消息 ']),
      tail: signed ? `（${names(article)}）` : '',
      bylines: signed ? writers(article) : [],
    };
  },
};

/** `本报驻青口记者 沈 舟 顾小满` on a line of its own under the headline. */
export const reporterLine: BylineForm = {
  name: 'reporter-line',
  set: (article, random) => {
    const printed = article.signers.map(({ name }) => spaced(name)).join(' ');
    const office = random.pick([
      `本报驻${article.place}记者`,
      '本报记者',
      '记者',
      '本报通讯员',
      '特约记者',
      '见习记者',
    ]);
    return { ...noByline, before: [`${office} ${printed}`], bylines: writers(article) };
  },
};

/** `口沈一舟` `■记者 沈一舟 文/图` `○通讯员 沈一舟`: a square or circle before the name; 口 is what OCR makes of □. */
export const marked: BylineForm = {
  name: 'marked',
  set: (article, random) => {
    const mark = random.pick(['□', '■', '○', '●', '口', '◎', '△']);
    const label = mark === '口' ? random.pick(['', '本报记者 ']) : random.pick(['', '记者 ', '本报记者 ', '通讯员 ']);
    const printed = `${mark}${label}${names(article)}${random.pick(['', '', ' 文/图', '　文'])}`;
    return random.chance(0.7)
      ? { ...noByline, before: [printed], bylines: writers(article) }
      : { ...noByline, after: [printed], bylines: writers(article) };
  },
};

/** `文/沈一舟` `作者：沈一舟` `沈一舟`: a plain line under the headline. */
export const underTitle: BylineForm = {
  name: 'under-title',
  set: (article, random) => ({
    ...noByline,
    before: [
      random.pick([
        `文/${names(article)}`,
        `作者：${names(article)}`,
        `文 / ${names(article)}`,
        `◎ ${names(article)}`,
        `${article.unit} ${names(article)}`,
      ]),
    ],
    bylines: [...writers(article), { name: article.unit, role: 'unit', optional: true }],
  }),
};
