import { anyWord } from '../../parser/text/one-of.ts';
import { isClauseEdge, isHan } from '../text/characters.ts';
import type { IssueText } from '../text/issue-text.ts';
import { wordRank } from '../words/lookup.ts';
import { gazetteer, type NameEntry } from './divisions/gazetteer.ts';
import { unsafeFullNames } from './divisions/unsafe-short-names.ts';

/** The name of a division found in a text, before it is known which division is meant. */
export interface DivisionHit {
  text: IssueText;
  start: number;
  end: number;
  entry: NameEntry;
  form: 'full' | 'short';
  /** The hit that ends where this one starts: 南通市 before 崇川区. */
  previous?: DivisionHit;
}

/** 南通市|民 reads 南通|市民: the last character of the full name belongs to the next word. */
const splitsLevel =
  /^(?:市(?:[场民区容郊面值价直花树]|政(?!府|协|法))|区(?:[域别块间位隔])|县(?:域|城(?![关厢东西南北区]))|州[长])/;
/** After a short name these make it part of another name: 北京路, 南京银行, 上海话, 河南岸. */
const partOfOther = new RegExp(
  `^${anyWord(
    '[路街巷桥河湖港站湾寺岛岸侧麓话菜剧牌坡岭坪坝崖垭沟屯寨咀] 黑水 道[0-9一二三四五六七八九十] 大学 银行 日报 晚报 晨报 时报 卫视 电视台 时间 烤鸭 火锅 白药 茅台 冬奥 奥运 世博 亚运 证券 集团',
    '航空 铁路局 火车站 机场 高铁站 大道 大桥(?![镇乡村街]) 大街 大剧院 话剧 人民出版社',
  )}`,
);
/** After the name of a country: 英语, 日本鬼子, 荷兰豆 name no place. */
const ofThePeople = /^(?:[语籍裔货餐豆鸡菊]|文(?!化|艺|物|明|旅)|梧桐|鬼子|侵略|帝国主义)/;
/** 南|寮国|小: a school of a town whose name ends in 寮 or 泰. */
const namesSchool = (folded: string, start: number, end: number): boolean =>
  folded.charAt(end - 1) === '国' &&
  /[小中]/.test(folded.charAt(end)) &&
  isHan(folded.charCodeAt(start - 1)) &&
  !isBoundary(folded, start - 1) &&
  wordRank(folded, start - 2) === 0;
/** 记者连南/: a reporter whose name is that of a county. */
const signs = (folded: string, start: number, end: number): boolean =>
  folded.charAt(end) === '/' && folded.endsWith('记者', start);
const isCountryLike = ({ short: [first] }: NameEntry) => first?.kind === 'country' || first?.kind === 'abroad';
const prepositions = /[在赴来到至往从由向对与和及以为是率经于、等如]/;

const isBoundary = (folded: string, at: number) =>
  isClauseEdge(folded, at) || prepositions.test(folded.charAt(at)) || folded.charAt(at) === ' ';

function fullFits(folded: string, start: number, end: number, previous: DivisionHit | undefined): boolean {
  if (splitsLevel.test(folded.slice(end - 1, end + 2))) return false;
  if (previous !== undefined) return true;
  if (end - start === 2) return isBoundary(folded, start - 1) && !unsafeFullNames.has(folded.slice(start, end));
  if (isBoundary(folded, start - 1)) return true;
  return end - start > 3 || wordRank(folded, start - 1) < 2 || wordRank(folded, start - 2) > 0;
}

/** 复|合肥, 大同|小异: the name stands inside another word. */
const insideOther = /^(?:[复混配缓]合肥|.大同(?:小异|世界|社会))/;

function shortFits(folded: string, start: number, end: number, previous: DivisionHit | undefined): boolean {
  if (insideOther.test(folded.slice(start - 1, end + 2))) return false;
  const rest = folded.slice(end, end + 6);
  if (
    partOfOther.test(rest) &&
    !gazetteer()
      .at(folded, end)
      .some(({ full }) => full.length > 0)
  )
    return false;
  if (previous !== undefined || isBoundary(folded, start - 1)) {
    // 从南通过境 is rare, 南通过 as 通过 is not: the next two characters must not need the last one.
    return wordRank(folded, end - 1) < 2 || wordRank(folded, end) > 0 || isClauseEdge(folded, end + 1);
  }
  const left = wordRank(folded, start - 1);
  const right = wordRank(folded, end - 1);
  if (left > 0 && right > 0) return false;
  if (right > 0 && wordRank(folded, end) === 0) return false;
  return left < 2 || wordRank(folded, start - 2) > 0;
}

/** Every name of a division in a text, leftmost and longest first; `isTaken` tells what a person's name covers. */
export function divisionHits(text: IssueText, isTaken: (start: number, end: number) => boolean): DivisionHit[] {
  const { folded } = text;
  const hits: DivisionHit[] = [];
  for (let start = 0; start + 1 < folded.length; ) {
    const last = hits.at(-1);
    const hit = hitAt(text, start, last?.end === start ? last : undefined);
    if (hit === undefined || isTaken(hit.start, hit.end)) start++;
    else {
      hits.push(hit);
      start = hit.end;
    }
  }
  return hits;
}

function hitAt(text: IssueText, start: number, previous: DivisionHit | undefined): DivisionHit | undefined {
  const { folded } = text;
  for (const entry of gazetteer().withTowns(folded, start)) {
    const end = start + entry.name.length;
    const base = { text, start, end, entry, ...(previous === undefined ? {} : { previous }) };
    if (entry.full.length > 0 && fullFits(folded, start, end, previous)) return { ...base, form: 'full' };
    if (isCountryLike(entry) && (ofThePeople.test(folded.slice(end, end + 4)) || namesSchool(folded, start, end)))
      continue;
    if (signs(folded, start, end)) continue;
    if (entry.short.length > 0 && shortFits(folded, start, end, previous)) return { ...base, form: 'short' };
  }
  return undefined;
}
