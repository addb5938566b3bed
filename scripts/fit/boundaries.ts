import { valuesOf } from '../../src/parser/articles/experience/index.ts';
import { boundaryThreshold, experienceNames, perPoint, reach } from '../../src/parser/articles/weigh-site.ts';
import { leafOf } from '../../src/parser/trees/tree.ts';
import type { Question } from './question.ts';

/** A place where an article may begin: its values, the log odds of the rules, and whether one begins there. */
interface Place {
  values: number[];
  rules: number;
  began: boolean;
}

/** Where articles begin. */
export const boundaries: Question<Place> = {
  cases: 'places',
  names: experienceNames,
  command: 'npm run fit',
  target: 'articles/experience/tree-rows.ts',
  options: { trees: 120, leaves: 4, rate: 0.15, fewest: 40, prior: 10 },
  observe: ({ starts, own }, add) => ({
    site: (site, weighing) => {
      const evidence = weighing.evidence.filter(({ rule }) => rule !== 'experience');
      const spans = (site.run.length > 0 ? site.run : [site.next]).flatMap((part) => part?.spans ?? []);
      if (site.article === undefined || !spans.some(({ line }) => own.has(line))) return;
      add({
        values: Array.from(experienceNames.keys(), valuesOf(site, evidence, experienceNames)),
        rules: perPoint * (evidence.reduce((sum, { weight }) => sum + weight, 0) - boundaryThreshold),
        began: spans.some(({ line }) => starts.has(line)),
      });
    },
  }),
  // experience is asked where the rules leave room
  seenOf: (places) => {
    const open = places.filter(({ rules }) => Math.abs(rules) < perPoint * reach);
    return {
      values: open.map(({ values }) => values),
      rules: open.map(({ rules }) => rules),
      answers: open.map(({ began }) => (began ? 1 : 0)),
    };
  },
  isRight: ({ values, rules, began }, trees) =>
    trees.reduce<number>((sum, tree) => sum + leafOf(tree, values), rules) >= 0 === began,
};
