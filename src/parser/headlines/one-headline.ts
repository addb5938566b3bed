import { endsWithEvent } from '../text/event.ts';
import { lean } from '../text/lean.ts';
import { isKickerForm, isSaying } from './title-score.ts';

/** Characters of grammar: two lines that share only these are not built alike. */
const grammar = new Set('的了在和是不一有');

/** `粮价稳了` / `农户笑了`: two short lines of one length, built alike. */
function isBuiltAlike(first: string, second: string): boolean {
  if (first.length > 12 || first.length !== second.length || /\s/.test(first + second)) return false;
  if (isKickerForm(first)) return false;
  const last = first.charAt(first.length - 1);
  if (last === second.charAt(second.length - 1) && first.length <= 6) return true;
  return [...first].some((character, place) => second.charAt(place) === character && !grammar.has(character));
}

const meeting = /(?:会|會|会议|會議|赛|賽|仪式|儀式|活动|活動|节|節|工程|项目|項目|论坛|論壇|展|行动|行動)$/;

/** `全区营商环境恳谈会` / `在新安街道举行`: a long headline broken before its verb. */
function isBroken(first: string, second: string): boolean {
  return meeting.test(first) && /^在\S{2,12}$/.test(second) && endsWithEvent(second);
}

/** What a line of its own does not open with: the one who acts stands in the line above. */
const predicate = lean(/^(?:已|[将將](?=[于於在对對会會\p{Script=Han}])|赴|[获獲]|[荣榮][获獲]|均|皆|全部|正式)/u);
/** Fewest characters of a line that names who acts. */
const shortestActor = 8;

/** `全国大部分钢铁厂的主要产品` / `已超额完成全年计划`: a headline broken between the one who acts and the act. */
const isParted = (first: string, second: string): boolean =>
  first.length >= shortestActor &&
  predicate.test(second) &&
  !/[\s:：，,“”「」！!？?—]/.test(first + second) &&
  !endsWithEvent(first) &&
  !isKickerForm(first);

/** The last word of a line, set apart by a blank; who signs or what was reprinted stands so, too. */
const lastWord = lean(/^\S{4,}[ \u3000]\p{Script=Han}{1,2}$/u);
const closing = /(?:[启啟啓摄攝]|刊登|敬上|报道|報導)$/;

/** `居民学急救 街坊` + `做“第一响应人”`: the measure cuts a clause behind its first word. */
const isWrapped = (first: string, second: string): boolean =>
  lastWord.test(first) && !closing.test(first) && !/^[—─(（]/.test(second);

/** Longest line of a headline set in two lines of one length. */
const longestEven = 7;

/** `大橋今通車` / `渡船成絕響`: two lines of one length and nothing else between them. */
const isEven = (first: string, second: string): boolean =>
  first.length === second.length &&
  first.length >= 4 &&
  first.length <= longestEven &&
  !/[\s:：“”「」！!？?·—（(]/.test(first + second) &&
  !isKickerForm(first) &&
  !isSaying(first);

/**
 * True when two printed lines are one headline; `even`: lines of one length make one, by the deck around
 * them.
 */
export function isOneHeadline(first: string, second: string, even = false): boolean {
  return (
    isWrapped(first, second) ||
    isBuiltAlike(first, second) ||
    isBroken(first, second) ||
    isParted(first, second) ||
    (even && isEven(first, second))
  );
}
