import { pairAt } from '../text/characters.ts';
import type { IssueText } from '../text/issue-text.ts';
import { wordRank } from '../words/lookup.ts';
import { whatFollows } from './after/index.ts';
import { whatPrecedes } from './before.ts';
import type { Sighting } from './sighting.ts';

/** After these words a name is part of the name of a work, a place or a school: 张謇精神, 中山路. */
const partOfName =
  /^(?:精神|思想|新时代|工作室|纪念|故居|故里|路|街|大道|广场|小学|中学|大学|学院|书院|学校|医院|艺术|美术馆|图书馆|博物馆|基金|奖|杯|公园|墓|祠|式|班|楼|桥|村|镇|乡|文集|传|全集|同款|企业家)/;

interface KnownName {
  key: string;
  evidence: string;
}

function buckets(names: readonly KnownName[]): Map<number, KnownName[]> {
  const byStart = new Map<number, KnownName[]>();
  for (const name of [...names].sort((a, b) => b.key.length - a.key.length)) {
    const start = pairAt(name.key, 0);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  return byStart;
}

/** A known name inside other words is no mention: 高明 in 提高明显. */
function standsAlone(folded: string, start: number, end: number): boolean {
  if (partOfName.test(folded.slice(end, end + 3))) return false;
  const before = whatPrecedes(folded, start);
  const after = whatFollows(folded, end).weight;
  const swallowed = wordRank(folded, start - 1) > 0 && wordRank(folded, end - 1) > 0;
  if (swallowed && before < 1.5 && after < 1.5) return false;
  if (end - start > 2) return true;
  return before >= 1.5 || after >= 1.8 || (before >= 0.6 && after >= 0.6);
}

/** Every further place where a name known in the issue is printed. */
export function carryNames(texts: readonly IssueText[], names: readonly KnownName[]): Sighting[] {
  const byStart = buckets(names);
  const found: Sighting[] = [];
  for (const text of texts) {
    const { folded } = text;
    for (let at = 0; at + 1 < folded.length; at++) {
      const candidates = byStart.get(pairAt(folded, at));
      const name = candidates?.find(({ key }) => folded.startsWith(key, at));
      if (name === undefined) continue;
      const end = at + name.key.length;
      if (!standsAlone(folded, at, end)) continue;
      found.push({ text, start: at, end, key: name.key, evidence: name.evidence });
      at = end - 1;
    }
  }
  return found;
}
