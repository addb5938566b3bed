import type { Evidence, Weighing } from '../tree.ts';
import { boundaryRules, openBoundaryRules } from './boundaries/index.ts';
import type { BoundaryRule, BoundarySite } from './boundaries/rule.ts';
import { experienceOf, valueNames, valuesOf } from './experience/index.ts';

/** Evidence below this sum leaves a short line inside the article above it. */
export const boundaryThreshold = 1;

/** Sums nearer to the threshold than this leave a boundary open. */
const open = 4;

/** What a point of evidence is worth, in units of log odds: fitted to the same places as the weights of the boundary rules. */
export const perPoint = 0.45;

/** Points that experience may add or take at most: what the rules say more plainly than that, it cannot overturn. */
export const reach = 4;

/** Fewest places of an issue for experience to know what its lines and texts are like; with fewer the rules speak alone. */
const fewestPlaces = 4;

/** The values that experience asks for, by name. */
export const experienceNames = valueNames([...boundaryRules, ...openBoundaryRules].map(({ name }) => name));

const askExperience = experienceOf(experienceNames);

/** The rules that speak of a site, with their weights; where they leave room, what experience says beyond them. */
export function weighSite(site: BoundarySite, line: number): Weighing {
  const weighing: Weighing = { question: 'start', line, evidence: [], sum: 0 };
  const add = (evidence: Evidence) => {
    weighing.evidence.push(evidence);
    weighing.sum += evidence.weight;
  };
  const ask = (rules: readonly BoundaryRule[]) => {
    for (const { name, weigh } of rules) {
      const weight = weigh(site);
      if (weight !== 0) add({ rule: name, line, weight });
    }
  };
  const isWithin = (points: number) => Math.abs(weighing.sum - boundaryThreshold) < points;
  ask(boundaryRules);
  if (isWithin(open)) ask(openBoundaryRules);
  if (site.article !== undefined && site.sites.length >= fewestPlaces && isWithin(reach)) {
    const { odds, measures } = askExperience(valuesOf(site, weighing.evidence, experienceNames));
    const points = Math.max(-reach, Math.min(reach, odds / perPoint));
    const weight = Math.round(10 * points) / 10;
    if (weight !== 0) add({ rule: 'experience', line, weight, measures: measures() });
  }
  return weighing;
}

/** A sum of evidence as a share from 0 to 1: 0.5 at no evidence either way. */
export function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-perPoint * score))) / 100;
}
