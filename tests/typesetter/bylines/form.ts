import type { Random } from '../random.ts';
import type { CleanArticle, TruthByline } from '../types.ts';

/** A byline as set: lines under the headline, words before the first and after the last sentence, lines below. */
export interface SetByline {
  before: string[];
  lead: string;
  /** Glued to the last full stop. */
  tail: string;
  after: string[];
  bylines: TruthByline[];
}

/** One way of printing who wrote an article. */
export interface BylineForm {
  name: string;
  set(article: CleanArticle, random: Random): SetByline;
}

export const noByline: SetByline = { before: [], lead: '', tail: '', after: [], bylines: [] };

/** `沈舟` as `沈 舟`: papers space two-character names out to the width of three. */
export const spaced = (name: string, blank = ' ') => (name.length === 2 ? [...name].join(blank) : name);

export const writers = (article: CleanArticle): TruthByline[] =>
  article.signers.map(({ name, role }) => ({ name, role }));
export const firstName = (article: CleanArticle) => article.signers[0]?.name ?? '';
export const names = (article: CleanArticle, between = ' ') => article.signers.map(({ name }) => name).join(between);
