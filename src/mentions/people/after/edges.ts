import { isClauseEdge, isHan } from '../../text/characters.ts';
import { type AfterRule, edge, runsOn } from './after.ts';

/** A mark, a blank, 、 or the end of the text. */
export const mark: AfterRule = (folded, end) =>
  isClauseEdge(folded, end) || folded.charAt(end) === '、' || folded.charAt(end) === ' ' ? edge(1.8) : undefined;

/** 沈舟12日表示. */
export const date: AfterRule = (folded, end) =>
  /^[0-9]{1,2}[日月]/.test(folded.slice(end, end + 3)) ? edge(1.8) : undefined;

/** 安德烈|·: half of a transcribed name. */
export const dot: AfterRule = (folded, end) => (folded.charAt(end) === '·' ? runsOn(-5) : undefined);

/** Letters, digits and whatever else is not Chinese. */
export const otherWriting: AfterRule = (folded, end) => (isHan(folded.charCodeAt(end)) ? undefined : edge(1.2));
