import type { Part } from '../../part.ts';
import { opensWithOneOf } from '../../text/quick-look.ts';
import type { BoundarySite } from './rule.ts';

const opensBox = opensWithOneOf('【');
const box = /^【[^【】]{2,16}】$/;

/** `【消息報告】`: nothing on the line but a name in brackets. */
export const isBoxAlone = (part: Part | undefined): boolean =>
  part !== undefined && opensBox(part.text) && box.test(part.text);

/** Names in brackets above headlines, from which on they name the parts of an issue. */
const habit = 2;

/** Lines at the head of an article among which such a name stands. */
const mostAbove = 2;

/**
 * `【消息報告】` below an article that such a name opens, in an issue whose parts are named so: `【见证】` above a headline, `【代祷事项】`
 * right above what it names. The crossheads in brackets of one text stand below a headline without.
 */
export function opensBoxedPart({ run, article, closed, style }: BoundarySite): boolean {
  const { head = [] } = article ?? {};
  if (closed || !isBoxAlone(run[0]) || !head.slice(0, mostAbove).some(isBoxAlone)) return false;
  return style.boxed >= habit || !head.some(({ kind }) => kind === 'short');
}
