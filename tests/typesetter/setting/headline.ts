import type { Random } from '../random.ts';
import type { CleanArticle, Line, TruthArticle } from '../types.ts';

/** The lines above an article and what each of them is. */
export interface SetHeadline {
  lines: Line[];
  truth: Pick<TruthArticle, 'column' | 'kicker' | 'title' | 'titleAlso' | 'subtitle' | 'ambiguous'>;
}

/** One way of printing a headline block. */
export type HeadlineForm = (article: CleanArticle, random: Random) => SetHeadline;

const line =
  (role: Line['role']) =>
  (text: string): Line => ({ text, role });

/** Three clauses in one line may be kicker and headline; the last clauses are then the headline. */
export function readings(title: string): string[] {
  const clauses = title.split(' ');
  return clauses.length < 3 ? [] : [clauses.slice(1).join(' '), clauses.slice(-1).join(' ')];
}

/**
 * Who did what (`沈一舟主持召开调度会`) over a slogan: some papers make the first line the headline, others the second, and form
 * does not tell. What someone stressed (`…会上强调`) leads up to the headline in every paper.
 */
const newsOverSlogan = (topic: string, kicker: readonly string[]) =>
  topic === 'duty' && kicker.length === 1 && !/(?:强调|指出|要求)$/.test(kicker[0] ?? '');

/** Kicker, headline and subhead, a line each. */
export const plainHeadline: HeadlineForm = ({ topic, column, kicker, title, subtitle }, random) => {
  // A plain subhead looks like a headline under a kicker: it is set with a dash unless there is a kicker to tell by.
  const below = subtitle.map((text) => (text.startsWith('——') ? text : `——${text}`));
  const columnLine = random.pick(['【*】', '■*', '●*', '〖*〗', '★*']);
  return {
    lines: [
      ...(column === undefined ? [] : [line('column')(columnLine.replace('*', column))]),
      ...kicker.map(line('kicker')),
      line('title')(title),
      ...below.map(line('subtitle')),
    ],
    truth: {
      ...(column === undefined ? {} : { column }),
      kicker,
      title,
      titleAlso: [...readings(title), ...(newsOverSlogan(topic, kicker) ? kicker : [])],
      subtitle: below,
      ambiguous: newsOverSlogan(topic, kicker),
    },
  };
};

/** `【安全讲堂】雨天开车记住三件事` or `巷口的灯（凡人小事）`. */
export const columnInLine: HeadlineForm = (article, random) => {
  const { column, title } = article;
  if (column === undefined) return plainHeadline(article, random);
  const printed = random.chance(0.6) ? `【${column}】${title}` : `${title}（${column}）`;
  return {
    lines: [line('title')(printed)],
    truth: { column, kicker: [], title, titleAlso: readings(title), subtitle: [], ambiguous: false },
  };
};

/** `年味渐浓 供销足 城东集市早市开到七点半`: kicker and headline in one line. */
export const oneLine: HeadlineForm = (article, random) => {
  const { kicker, title } = article;
  if (kicker.length === 0) return plainHeadline(article, random);
  const printed = [...kicker, title].join(' ');
  return {
    lines: [line('title')(printed)],
    truth: { kicker: [], title: printed, titleAlso: [title, ...readings(printed)], subtitle: [], ambiguous: true },
  };
};

/** `粮价稳了` / `农户笑了`: a headline of two lines, which nobody can tell from kicker and headline. */
const stacked: HeadlineForm = (article, random) => {
  const clauses = article.title.split(' ');
  if (clauses.length !== 2) return plainHeadline(article, random);
  return {
    lines: clauses.map(line('title')),
    truth: { kicker: [], title: article.title, titleAlso: clauses, subtitle: [], ambiguous: true },
  };
};

/** A plain subhead without a dash: told from headline and kicker only by what is said. */
const plainSubhead: HeadlineForm = (article, random) => {
  const below = article.subtitle[0]?.replace(/^——/, '');
  if (below === undefined || article.kicker.length > 0) return plainHeadline(article, random);
  return {
    lines: [line('title')(article.title), line('subtitle')(below)],
    truth: {
      kicker: [],
      title: article.title,
      titleAlso: [below, `${article.title} ${below}`],
      subtitle: [below],
      ambiguous: true,
    },
  };
};

/** `校 园 之 声`: short headlines are spaced out to fill their measure. */
export const letterSpaced: HeadlineForm = (article, random) => {
  const set = plainHeadline(article, random);
  if (article.title.length > 6) return set;
  return {
    ...set,
    lines: set.lines.map((each) => (each.role === 'title' ? { ...each, text: [...each.text].join(' ') } : each)),
  };
};

/** A long headline broken near the middle of its measure, at the end of a word: `全区营商环境恳谈会` / `在新安街道举行`. */
const brokenHeadline: HeadlineForm = (article, random) => {
  const { title } = article;
  const middle = title.length / 2;
  const ends = [...title.matchAll(/(?=[在召举让为将启建])|(?<=[的了会])/g)].map(({ index }) => index);
  const at = ends
    .filter((end) => Math.abs(end - middle) < 4)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (at === undefined || title.length < 12 || title.includes(' ')) return plainHeadline(article, random);
  const lines = [title.slice(0, at), title.slice(at)];
  return {
    lines: lines.map(line('title')),
    truth: { kicker: [], title, titleAlso: lines, subtitle: [], ambiguous: true },
  };
};

/** The ordinary mixture of a paper: most headlines plain, some of each other form. */
export const mixedHeadline: HeadlineForm = (article, random) => {
  const form = random.pick([
    plainHeadline,
    plainHeadline,
    plainHeadline,
    plainHeadline,
    plainHeadline,
    columnInLine,
    columnInLine,
    oneLine,
    stacked,
    plainSubhead,
    letterSpaced,
    brokenHeadline,
  ]);
  return form(article, random);
};

/** A deck: kicker, headline and subheads of an old daily, none of them marked. */
export const deck: HeadlineForm = ({ kicker, title, subtitle }) => {
  const all = [...kicker, title, ...subtitle];
  const runs = all.flatMap((_, from) =>
    all.slice(from).map((__, length) => all.slice(from, from + length + 1).join(' ')),
  );
  return {
    lines: [...kicker.map(line('kicker')), line('title')(title), ...subtitle.map(line('subtitle'))],
    truth: { kicker, title, titleAlso: runs, subtitle, ambiguous: all.length > 1 },
  };
};
