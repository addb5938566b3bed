import { officeHeads } from '../../people/offices/heads.ts';
import { wordRank } from '../../words/lookup.ts';
import { gazetteer } from '../divisions/gazetteer.ts';
import { isCommonNoun, isUsualName } from './common-noun.ts';
import { isKnownNature, isOtherwise } from './known-nature.ts';
import type { Candidate } from './landmark.ts';
import { isWithinPerson } from './person-within.ts';
import { hasNumber, isListed } from './setting.ts';
import { asksForMore, saysWhere, suits } from './what-follows.ts';

type Objection = (candidate: Candidate) => boolean;

/** 家园路上 is a road where the setting says so; 回家路上 is none. */
const isOnTheWay: Objection = ({ name, rest, sure, suffix }) => saysWhere(rest, suffix) && (!sure || name.length < 2);

/** 数据湖产业园项目: what is to be built, not where. */
const isPlanned: Objection = ({ rest, suffix: { kind, strict } }) =>
  kind === 'development-zone' && strict === true && /^(?:项目|工程|计划)/.test(rest);

/** 智慧社区; with the number of a house even a noun is a road. */
const isNoName: Objection = (candidate) =>
  !(candidate.suffix.kind === 'road' && hasNumber(candidate)) && isCommonNoun(candidate);

/** 家|里, 频|道: what must follow these last words does not, or they end a word. */
const isUnlikely: Objection = ({ folded, suffixAt, end, suffix: { word } }) => {
  if (!asksForMore(word)) return false;
  return !suits(folded, end, word) || wordRank(folded, suffixAt - 1) > 0;
};

/** 长江|大合唱. */
const isInOtherName: Objection = ({ name, rest, suffix }) => isKnownNature(name + suffix.word) && isOtherwise(rest);

/** 昆山, 平湖: a city of that name is likelier than a mountain or a lake. */
const isDivision: Objection = ({ folded, start, end, suffix: { kind } }) =>
  ['mountain', 'water', 'bridge', 'village'].includes(kind) &&
  gazetteer()
    .at(folded, start)
    .some(({ name }) => name.length === end - start);

/** Last words that are ordinary words too ask for a setting that only places have. */
const lacksSetting: Objection = (candidate) =>
  candidate.suffix.strict === true && !candidate.sure && !isListed(candidate);

/** 南京|站 is a station, 服务|站 is none: only the short name of a division stands before it. */
const isUnknownStation: Objection = ({ behindShortName, suffix: { word } }) => word === '站' && !behindShortName;

/** 青年|广场: a frequent word may be a name or not. It counts for a road, a township, in a list, or by a usual name in a sure setting. */
const isFrequentWord: Objection = (candidate) => {
  const { folded, start, name, sure, suffix } = candidate;
  if (name.length !== 2 || wordRank(folded, start) < 2 || suffix.kind === 'road' || suffix.kind === 'township')
    return false;
  return !(sure && suffix.kind !== 'village' && isUsualName(name)) && !isListed(candidate);
};

/** A long stretch that opens with a frequent word, in no sure setting, is running text. */
const isRunningText: Objection = ({ folded, start, name, sure }) =>
  !sure && name.length > 3 && wordRank(folded, start) === 2;

/** 区长|路: an office stands before the last word. */
const endsWithOffice: Objection = ({ folded, suffixAt }) => officeHeads.endingAt(folded, suffixAt) > 0;

/** What may speak against a landmark; one objection is enough. */
export const objections: readonly Objection[] = [
  isOnTheWay,
  isPlanned,
  isUnlikely,
  isNoName,
  isInOtherName,
  isDivision,
  lacksSetting,
  isUnknownStation,
  isFrequentWord,
  isRunningText,
  endsWithOffice,
  isWithinPerson,
];
