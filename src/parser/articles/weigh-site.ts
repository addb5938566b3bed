import type { Weighing } from '../tree.ts';
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
const reach = 5;

/** Fewest places of an issue for experience to know what its lines and texts are like; with fewer the rules speak alone. */
const fewestPlaces = 4;

/** The values that experience asks for, by name. */
export const experienceNames = valueNames([...boundaryRules, ...openBoundaryRules].map(({ name }) => name));

const experience = experienceOf(experienceNames);

/** The rules that speak of a site, with their weights; where they leave room, what experience says beyond them. */
export function weighSite(site: BoundarySite, line: number): Weighing {
  const weighing: Weighing = { question: 'start', line, evidence: [], sum: 0 };
  const add = (rule: string, weight: number) => {
    if (weight === 0) return;
    weighing.evidence.push({ rule, line, weight });
    weighing.sum += weight;
  };
  const ask = (rules: readonly BoundaryRule[]) => {
    for (const { name, weigh } of rules) add(name, weigh(site));
  };
  const margin = () => weighing.sum - boundaryThreshold;
  ask(boundaryRules);
  if (Math.abs(margin()) < open) ask(openBoundaryRules);
  if (site.article !== undefined && site.sites.length >= fewestPlaces && Math.abs(margin()) < reach)
    add('experience', beyond(site, weighing));
  return weighing;
}

/** What experience says beyond the rules, in points, to a tenth. */
function beyond(site: BoundarySite, { evidence }: Weighing): number {
  const points = experience(valuesOf(site, evidence, experienceNames)) / perPoint;
  return Math.round(10 * Math.max(-reach, Math.min(reach, points))) / 10;
}

/** A sum of evidence as a share from 0 to 1: 0.5 at no evidence either way. */
export function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-perPoint * score))) / 100;
}
