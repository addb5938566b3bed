import { isClauseEdge, isHan } from '../../text/characters.ts';
import { type AfterRule, edge, runsOn } from './after.ts';

/** A mark, a blank, 、 or the end of the text. */
export const mark: AfterRule = (folded, end) =>
  isClauseEdge(folded, end) || folded.charAt(end) === '、' || folded.charAt(end) === ' ' ? edge(1.8) : undefined;

/** 沈舟12日表示, 沈舟昨（12）日表示. */
export const date: AfterRule = (folded, end) =>
  /^(?:[0-9]{1,2}[日月]|[昨今前]（[0-9])/.test(folded.slice(end, end + 3)) ? edge(1.8) : undefined;

/** 沈一舟七十三岁, 沈一舟等4人. */
const counted =
  /^(?:[0-9]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)岁|^等(?:[0-9]+|[两二三四五六七八九十]+)(?:[人名位户]|余人)/;
const countOpeners = new Set([...'0123456789一二三四五六七八九十等'].map((opener) => opener.charCodeAt(0)));
export const number: AfterRule = (folded, end) =>
  countOpeners.has(folded.charCodeAt(end)) && counted.test(folded.slice(end, end + 6)) ? edge(2) : undefined;

/** 毕克齐、察素齐等地: what stands before is a list of places. Bounded: each place of a long list is asked where the list ends. */
const placeList = /(?:、[^、，。；：！？（）]{1,6}){0,20}等(?:地|处|[镇乡村县市区省国](?![领导干委]))/y;
const comma = '、'.charCodeAt(0);
const others = '等'.charCodeAt(0);

export const places: AfterRule = (folded, end) => {
  const code = folded.charCodeAt(end);
  if (code !== comma && code !== others) return undefined;
  placeList.lastIndex = end;
  return placeList.test(folded) ? runsOn(-4) : undefined;
};

/** 安德烈|·: half of a transcribed name. */
export const dot: AfterRule = (folded, end) => (folded.charAt(end) === '·' ? runsOn(-5) : undefined);

/** Letters, digits and whatever else is not Chinese. */
export const otherWriting: AfterRule = (folded, end) => (isHan(folded.charCodeAt(end)) ? undefined : edge(1.2));
