import { headEndingAt } from '../../people/offices/heads.ts';
import type { IssueText } from '../../text/issue-text.ts';
import type { PlaceKind } from '../../types.ts';
import { wordRank } from '../../words/lookup.ts';
import type { PlacedPlace } from '../find-divisions.ts';

import { type IsKnown, toUnlisted } from './unlisted.ts';

const kinds: Record<string, PlaceKind> = { 镇: 'township', 乡: 'township', 村: 'village', 县: 'county', 国: 'country' };

/** `沙河、板桥、鸭暖等镇`, `瑞里、太和、碧湖三村`: what the places of the list are. */
const row =
  /([\u4e00-\u9fff]{2,12}(?:、[\u4e00-\u9fff]{2,5})+)(?:等(?:[0-9]+|[一二三四五六七八九十]+)?个?|[两二三四五六七八九十](?:个)?)(地(?![区块铁方下上])|镇|乡(?!亲)|村(?!民)|县(?!级)|国(?!家))/g;

/** Looked at first. */
const mayHoldRow = /、[\u4e00-\u9fff]{2,5}(?:等|[两二三四五六七八九十]个?[地镇乡村县国])/;

/** Behind these the first name of a row begins. */
const opener = /^.*(?:[在到赴从往由自和与及的了是为抵过对向给]|包括|来自|涉及|查看|走访|参加|途经)/;

/** No name of a place: a word, an organisation, an office. */
function isPlaceName(folded: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 5) return false;
  if (/[厂校院局司店场所站馆会队委部处办室区路街市省]$/.test(folded.slice(start, end))) return false;
  if (/[各全每某本该的]|..[和与及]./.test(folded.slice(start, end))) return false;
  for (let at = start; at < end - 1; at++) if (wordRank(folded, at) === 2) return false;
  return headEndingAt(folded, end) === undefined;
}

/** Places that no table knows in a list that says what its items are. Where a single item is no name, none is taken. */
export function placeRows(texts: readonly IssueText[], isKnown: IsKnown): PlacedPlace[] {
  return texts.flatMap((text) => {
    const { folded } = text;
    if (!mayHoldRow.test(folded)) return [];
    return [...folded.matchAll(row)].flatMap((match) => {
      const [, list = '', unit = ''] = match;
      let at = match.index;
      const items = list.split('、').map((item, index) => {
        const skipped = index === 0 ? (opener.exec(item)?.[0].length ?? 0) : 0;
        const start = at + skipped;
        at += item.length + 1;
        return { start, end: start + item.length - skipped };
      });
      const unknown = items.filter(({ start, end }) => !isKnown(text, start, end));
      if (!unknown.every(({ start, end }) => isPlaceName(folded, start, end))) return [];
      return unknown.map(({ start, end }) => toUnlisted(text, start, end, kinds[unit] ?? 'site', 'place-row'));
    });
  });
}
