import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import {
  isBorneWord,
  isCommonWord,
  isLikelyName,
  isPersonName,
  isPossibleName,
  isTranscribedName,
  soundsLikeName,
  transcribesSounds,
} from '../text/names.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import { firstWord } from '../text/words.ts';
import { isUnitName } from './labels.ts';
import { isVillage } from './places.ts';
import type { Token } from './token.ts';

/** What the signature has told before a name. */
export interface Before {
  labelled: boolean;
  /** The label is a writer's. */
  writes: boolean;
  /** Labels for more than one. */
  several: boolean;
  afterUnit: boolean;
  dotted: boolean;
  /** Some label stands in the signature. */
  labels: boolean;
  /** A label, brackets or a mark; no dots, which enclose columns, too. */
  marked: boolean;
  /** Round brackets stand around the signature. */
  bracketed: boolean;
  /** Nearly all that stands in the brackets are names. */
  among: boolean;
  /** A plain name stands beside it, and nothing else. */
  beside: boolean;
  /** A slash and what the writer did follow, and nothing else stands there. */
  slashed: boolean;
}

const holdsBlank = holdsOneOf(blanks);

/** `民視新聞` `編輯中心` behind a label: who gave the picture, which desk wrote. */
const noPerson = /(?:提供|[攝摄]|新[闻聞]|中心|[资資]料|[网網][站络絡])$/;
/** `林小姐`: a reader who asks, not one who signs. */
const called = /(?:小姐|先生|女士|太太)$/;
const anyName = lean(/^\p{Script=Han}{2,4}$/u);
/** `尤瑪·沈`: parts with a dot between, of any language. */
const dottedName = lean(/^\p{Script=Han}{2,6}[·•・‧]\p{Script=Han}{1,6}$/u);

/** `Anasha` `KOJAY` behind the label of a writer; pictures come from agencies. */
const latinName = /^[A-Z][A-Za-z]{2,15}$/;

/** A person's name by itself; a rare one where a label, a body or dots say that a name stands there. */
export function isSigner(
  token: Token,
  { labelled, writes, several, afterUnit, dotted, labels, marked, bracketed, among, beside, slashed }: Before,
): boolean {
  const name = holdsBlank(token.text) ? token.text.replace(/[\s\u3000]+/g, '') : token.text;
  // `沈一舟、张博社`: set beside a name as a name is
  if (bracketed && token.gap === '、' && name.length === 3 && isLikelyName(name)) return true;
  if (/[室课課所局处處院校部厅廳办辦科队隊会會]$/.test(name) && isUnitName(name)) return false;
  if (!marked && isVillage(name)) return false;
  if (called.test(name)) return false;
  // `（青口市　沈一舟）`
  if (name.length > 2 && /(?<!罔)市$/.test(name)) return false;
  if (isPersonName(name) || isTranscribedName(name) || ((labelled || labels) && soundsLikeName(name))) return true;
  if ((labelled || labels || bracketed) && transcribesSounds(name)) return true;
  if (labelled && (dottedName.test(name) || (writes && latinName.test(name)))) return true;
  // `通讯员 高兴` beside another label: a name that is a word, too
  const word =
    isCommonWord(name) && !isBorneWord(name) && !((several || /[:：]/.test(token.gap)) && surnameLength(name) > 0);
  if (labelled && anyName.test(name)) return !isUnitName(name) && !word && !noPerson.test(name);
  // `（高　峰）`: set wide as names are
  if (bracketed && name.length < token.text.length && isBorneWord(name)) return true;
  if (marked && !dotted && (labels || afterUnit) && isBorneWord(name)) return true;
  if (labels && isLikelyName(name) && !isUnitName(name)) return true;
  // `◎沈一舟（相州）`: what stands in brackets behind a name is a place
  if (marked && isRareName(name)) return !isUnitName(name) && !/[（(]/.test(token.gap);
  if (beside && isRareName(name)) return !isUnitName(name);
  if (bracketed && isLikelyName(name) && firstWord(name).length === 1) return !isUnitName(name);
  if (isUnitName(name) || !isPossibleName(name) || name.length > 3) return false;
  // `云朵／文`: a pen name
  if (among || slashed) return true;
  return (
    (afterUnit && /[ \u3000]/.test(token.gap)) ||
    (dotted && (name.length === 2 ? firstWord(name).length === 1 : isLikelyName(name)))
  );
}
