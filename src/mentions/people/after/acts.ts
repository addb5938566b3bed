import { opensPredicate } from '../../words/lookup.ts';
import { type AfterRule, runsOn } from './after.ts';
import { opensAspect } from './aspect.ts';
import { verbLength } from './verbs.ts';

/** 沈一舟出席, 沈一舟主持召开: the longer the verb, the surer. */
export const verb: AfterRule = (folded, end) => {
  const length = verbLength(folded, end);
  return length === 0 ? undefined : runsOn(2 + (length - 2) * 0.3);
};

/** 沈一舟端出. */
export const aspect: AfterRule = (folded, end) => (opensAspect(folded, end) ? runsOn(1.7) : undefined);

/** 沈一舟为县教育局局长, 沈一舟以《…》为题. */
export const appointed: AfterRule = (folded, end) =>
  /^(?:为(?:[省市县区镇乡村“]|全[国省市]|公司|集团|[新下]一届)|以《)/.test(folded.slice(end, end + 3))
    ? runsOn(2)
    : undefined;

/** `沈一舟说：`: a verb of saying closed by a mark. */
export const says: AfterRule = (folded, end) =>
  /^[说称道问答讲曰谈指谓述][，：。]/.test(folded.slice(end, end + 2)) ? runsOn(2.2) : undefined;

const adverbs = /[忙为正常也还又已刚便就都再曾仍才]/;
const prepositions = /[给为向在把被对跟带到去用从]/;

/** 沈一舟|正调试, 沈一舟|常带: before a verb or a preposition these are adverbs. */
export const adverb: AfterRule = (folded, end) => {
  if (!adverbs.test(folded.charAt(end))) return undefined;
  const next = end + 1;
  const acts = verbLength(folded, next) > 0 || opensPredicate(folded, next) || opensAspect(folded, next);
  return acts || prepositions.test(folded.charAt(next)) ? runsOn(2) : undefined;
};
