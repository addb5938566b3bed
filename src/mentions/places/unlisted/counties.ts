import { isClauseEdge, isHan } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { opensPlace, opensPredicate, wordRank } from '../../words/lookup.ts';
import type { PlacedPlace } from '../find-divisions.ts';
import { type IsKnown, toUnlisted } from './unlisted.ts';

const levels = /[县市区]/g;
/** What tells of no name before 县: 各县, 百强县, 开发区. */
const described =
  /[各全本该我外邻某每两三四五六七八九十百强贫困范大小老新城乡郊山治市县区省的等及和与是在发社小校园厂景了着过进函副届片据罐夜管定将湾矿灾牧渔库由向他她]/;
/** Offices and organs of a county, and what people say of it. */
const organs =
  /^(?:[委政府长人公法检教水农交财卫文住总妇团统纪组宣武消气供税审商工信民司]|城(?!市)|社保|残联|档案|体育|林业|第[一二三四五六])/;
const goes = /[在赴来到至往从由抵经去回自]/;

/** Where a name of two characters or three begins before 县. */
function startOf(text: IssueText, level: number, endsPlace: (at: number) => boolean): number | undefined {
  const { folded } = text;
  return [level - 2, level - 3].find((start) => {
    if (start < 0 || described.test(folded.slice(start, level))) return false;
    for (let at = start; at < level; at++) if (!isHan(folded.charCodeAt(at))) return false;
    // The name itself may be a rare word: 清河.
    for (let at = start - 1; at <= level - 1; at++) if (wordRank(folded, at) > (at === start ? 1 : 0)) return false;
    const before = folded.charAt(start - 1);
    return (
      isClauseEdge(folded, start - 1) ||
      /[ 、日]/.test(before) ||
      goes.test(before) ||
      opensPlace(folded, start) ||
      endsPlace(start)
    );
  });
}

/** 樂齡區、, 二工区: before a mark or a verb only 县 tells of a division; 市 and 区 ask for an organ behind them. */
function isUnit(folded: string, end: number): boolean {
  if (folded.charAt(end - 1) !== '县') return organs.test(folded.slice(end, end + 3));
  return (
    organs.test(folded.slice(end, end + 3)) ||
    /[、 的在与和有是也将]/.test(folded.charAt(end)) ||
    isClauseEdge(folded, end) ||
    opensPredicate(folded, end)
  );
}

/** `青口县教育局`, `来到青口县`: a county that no table knows, by its last character and what stands around it. */
export function unlistedCounties(texts: readonly IssueText[], known: readonly PlacedPlace[], isKnown: IsKnown) {
  const ends = new Map<IssueText, Set<number>>();
  for (const { text, place } of known) ends.set(text, (ends.get(text) ?? new Set()).add(place.end));
  return texts.flatMap((text) => {
    const { folded } = text;
    return [...folded.matchAll(levels)].flatMap(({ index }) => {
      const end = index + 1;
      if (!isUnit(folded, end)) return [];
      if (wordRank(folded, index) > 0 && !/[委府政长]/.test(folded.charAt(end))) return [];
      const start = startOf(text, index, (at) => ends.get(text)?.has(at) ?? false);
      return start === undefined || isKnown(text, start, end)
        ? []
        : [toUnlisted(text, start, end, 'county', 'place-word')];
    });
  });
}
