import { type BylineForm, firstName, noByline, writers } from './form.ts';

/** `新闻社记者 沈一舟摄` on its own line, `（沈一舟 摄）` after the caption, or the bare name. */
export const creditLine: BylineForm = {
  name: 'credit-line',
  set: (article, random) => {
    const name = firstName(article);
    const printed = random.pick([
      `新闻社记者 ${name}摄`,
      `记者 ${name} 摄`,
      `${name} 摄`,
      `${name}/摄`,
      `摄影：${name}`,
      `本报记者 ${name} 摄影报道`,
    ]);
    return { ...noByline, after: [printed], bylines: writers(article) };
  },
};
export const creditGlued: BylineForm = {
  name: 'credit-glued',
  set: (article, random) => {
    const name = firstName(article);
    const printed = random.pick([
      `（${name} 摄）`,
      `（${name}摄）`,
      `${name} 摄`,
      `（记者 ${name} 摄影报道）`,
      `(${name}/摄)`,
    ]);
    return { ...noByline, tail: printed, bylines: writers(article) };
  },
};
export const creditName: BylineForm = {
  name: 'credit-name',
  set: (article) => ({ ...noByline, after: [firstName(article)], bylines: writers(article) }),
};
