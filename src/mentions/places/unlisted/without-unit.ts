import { isClauseEdge, pairAt } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { opensPlace, wordRank } from '../../words/lookup.ts';
import type { PlacedPlace } from '../find-divisions.ts';
import type { IsKnown } from './unlisted.ts';

/** The words behind the proper part of a name. */
const units = /(?:街道|社区|[县市区镇鎮乡鄉村縣區])$/;
const kinds = new Set(['county', 'township', 'village']);
const leads = /(?:[在赴来到至往从去回抵自]|前往|走进|来自|途经|抵达|返回|位于|地处|离开|老家|家住|家在|祖籍|调研|、)$/;
/** Behind these the name is that of a road, a school or another place. */
const goesOn =
  /^(?:[路街巷桥河湖港湾寺岛镇乡村县市区店站园坡岭山江口堂楼院府]|中学|小学|大学|学院|医院|公司|集团|社区|街道|大道|大桥|水库|公园|老师|先生|同志)/;

interface Named {
  bare: string;
  place: PlacedPlace;
}

/** The places of the issue that are printed with 县, 镇 or 村, by the first two characters of their names; none that two share. */
function namedPlaces(places: readonly PlacedPlace[]): Map<number, Named[]> {
  const byBare = new Map<string, PlacedPlace | undefined>();
  for (const placed of places) {
    const { start, end, kind, name } = placed.place;
    const printed = placed.text.folded.slice(start, end);
    const bare = printed.replace(units, '');
    if (!kinds.has(kind) || bare === printed || bare.length < 2) continue;
    const earlier = byBare.get(bare);
    byBare.set(bare, byBare.has(bare) && earlier?.place.name !== name ? undefined : placed);
  }
  const byStart = new Map<number, Named[]>();
  for (const [bare, place] of byBare) {
    if (place === undefined) continue;
    const key = pairAt(bare, 0);
    byStart.set(key, [...(byStart.get(key) ?? []), { bare, place }]);
  }
  return byStart;
}

/** 去了青口, 青口的茶: nothing but the place can be meant. */
function isMeant(folded: string, start: number, end: number): boolean {
  for (let at = start - 1; at < end; at++) if (wordRank(folded, at) > 0) return false;
  if (goesOn.test(folded.slice(end, end + 2))) return false;
  if (leads.test(folded.slice(Math.max(0, start - 2), start)) || /[去到回]了$/.test(folded.slice(start - 2, start)))
    return true;
  return isClauseEdge(folded, start - 1) || opensPlace(folded, start);
}

/** 青口 in an issue that names 青口县: the same place without the word for what it is. */
export function placesWithoutUnit(
  texts: readonly IssueText[],
  places: readonly PlacedPlace[],
  isKnown: IsKnown,
): PlacedPlace[] {
  const named = namedPlaces(places);
  if (named.size === 0) return [];
  return texts.flatMap((text) => {
    const { folded, field, block } = text;
    const found: PlacedPlace[] = [];
    for (let start = 0; start + 1 < folded.length; start++) {
      const known = named.get(pairAt(folded, start))?.find(({ bare }) => folded.startsWith(bare, start));
      if (known === undefined) continue;
      const end = start + known.bare.length;
      if (isKnown(text, start, end) || !isMeant(folded, start, end)) continue;
      const printed = text.text.slice(start, end);
      const { place, ...rest } = known.place;
      found.push({
        ...rest,
        text,
        place: { ...place, printed, field, block, start, end, evidence: ['named-in-issue'] },
      });
    }
    return found;
  });
}
