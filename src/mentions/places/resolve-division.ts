import { isClauseEdge } from '../text/characters.ts';
import { wordRank } from '../words/lookup.ts';
import type { DivisionHit } from './division-hits.ts';
import { chainOf, type Division } from './divisions/division.ts';
import { unsafeAbroad, unsafeFullNames, unsafeShortNames } from './divisions/unsafe-short-names.ts';

/** What an issue tells about where it plays. */
export interface Setting {
  /** The home and all it lies in, innermost first. */
  home: readonly Division[];
  /** Divisions named without doubt in the issue. */
  named: ReadonlySet<Division>;
  /** Of these, the ones whose full name is printed. */
  namedInFull: ReadonlySet<Division>;
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
const rank = { province: 0, city: 1, county: 2 } as Record<string, number>;

/** Divisions of the highest level among those of one name: 吉林 is the province before the city. */
function highest(divisions: readonly Division[]): Division[] {
  const best = Math.min(...divisions.map(({ kind }) => rank[kind] ?? 3));
  return divisions.filter(({ kind }) => (rank[kind] ?? 3) === best);
}

const liesIn = (division: Division, outer: Division) => division !== outer && chainOf(division).includes(outer);

/** The one division that lies nearest to the home: the home itself, a neighbour in its city, in its province. */
function nearHome(divisions: readonly Division[], { home }: Setting): Division | undefined {
  const itself = divisions.find((division) => home.includes(division));
  if (itself !== undefined) return itself;
  for (const outer of home) {
    const near = divisions.filter((division) => liesIn(division, outer));
    if (near.length > 0) return only(near) ?? only(near.filter(({ period }) => period === undefined));
  }
  return undefined;
}

/** The division meant by a full name, or undefined when several bear it and nothing tells which. */
export function resolveFull(hit: DivisionHit, outer: Division | undefined, setting: Setting): Division | undefined {
  const candidates = hit.entry.full;
  const inside = outer === undefined ? [] : candidates.filter((division) => liesIn(division, outer));
  if (inside.length > 0) return only(inside) ?? only(inside.filter(({ period }) => period === undefined));
  if (unsafeFullNames.has(hit.entry.name)) return candidates.find((division) => setting.home.includes(division));
  if (candidates.every(({ kind }) => kind === 'township')) {
    // Townships of Taiwan (新社区, 中山区) are common words elsewhere: only where their county is named or at home.
    return only(
      candidates.filter(({ parent }) => parent && (setting.named.has(parent) || setting.home.includes(parent))),
    );
  }
  return (
    only(candidates) ??
    nearHome(candidates, setting) ??
    only(candidates.filter((division) => [...setting.named].some((named) => liesIn(division, named))))
  );
}

const movement = /(?:[在赴来到至往于从]|前往|走进|来自|率团赴|抵达)$/;

/** 宜兴与通州: an unsafe short name beside what joins places. */
function isBetweenNames({ text: { folded }, start, end }: DivisionHit): boolean {
  return (
    /[、与和赴至往]/.test(folded.charAt(start - 1)) && wordRank(folded, start) < 2 && wordRank(folded, end - 1) === 0
  );
}

const comesOrGoes = ({ text, start }: DivisionHit) => movement.test(text.folded.slice(Math.max(0, start - 3), start));

/** A short name of no ordinary word, behind a mark or 、: 义乌小商品. */
function standsApart({ text: { folded }, start, end }: DivisionHit): boolean {
  const isEdge = isClauseEdge(folded, start - 1) || folded.charAt(start - 1) === '、';
  return isEdge && wordRank(folded, start) < 2 && (end - start > 2 || wordRank(folded, end - 1) === 0);
}

/** 万象城, 罗马数字, 汉堡店: what follows makes the name of a city abroad a word or the name of a building. */
const namesOther = /^(?:城|汇|天地|更新|广场|国际|花园|府|数字|柱|包|店|餐|杯|牌|[之的]都)/;

/** 赴罗马, 曼谷、万象: an unsafe name of a place abroad behind a word of going, or beside another name. */
function isMeantAbroad(hit: DivisionHit): boolean {
  if (namesOther.test(hit.text.folded.slice(hit.end, hit.end + 2))) return false;
  return comesOrGoes(hit) || isBetweenNames(hit);
}

/** The division meant by a short name, or undefined when nothing speaks for it. */
export function resolveShort(hit: DivisionHit, outer: Division | undefined, setting: Setting): Division | undefined {
  const candidates = hit.entry.short;
  const inside = outer === undefined ? [] : candidates.filter((division) => liesIn(division, outer));
  if (inside.length > 0) return only(inside) ?? only(inside.filter(({ period }) => period === undefined));
  if (unsafeShortNames.has(hit.entry.name)) {
    const fully = candidates.filter((division) => setting.namedInFull.has(division));
    if (comesOrGoes(hit)) return only(candidates.filter((division) => setting.home.includes(division)));
    return isBetweenNames(hit) ? only(fully) : undefined;
  }
  if (unsafeAbroad.has(hit.entry.name) && candidates.length === 1)
    return isMeantAbroad(hit) ? candidates[0] : undefined;
  const large = only(highest(candidates));
  if (large !== undefined && large.kind !== 'county') return large;
  const named = candidates.filter((division) => setting.named.has(division));
  if (named.length > 0) return only(named);
  const near = nearHome(candidates, { ...setting, home: setting.home.filter(({ kind }) => kind !== 'province') });
  if (near !== undefined) return near;
  const [sole] = candidates;
  if (candidates.length === 1 && /[^山溪泉河江湖海]市$/.test(sole?.name ?? '') && standsApart(hit)) return sole;
  return comesOrGoes(hit) ? only(candidates) : undefined;
}
