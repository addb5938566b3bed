import { inWords } from '../days.ts';
import type { YearEvidence } from './evidence.ts';
import { always } from './interval.ts';

/** `“六保”（第19行）写于2020年4月17日以后（中央政治局会议，…）`: what one piece of evidence says, in Chinese. */
export function inSentence({ printed, span, when, source }: YearEvidence): string {
  const quoted = /^“.*”$/.test(printed) ? printed : `“${printed}”`;
  const line = span === undefined ? '' : `（第${span.line}行）`;
  return `${quoted}${line}${stretch(when)}（${source}）`;
}

function stretch(when: YearEvidence['when']): string {
  const [first] = when;
  if (first === undefined || when.length > 1) return '写于会后数周之内';
  if (first.to === always.to) return `写于${inWords(first.from)}以后`;
  if (first.from === always.from) return `写于${inWords(first.to)}以前`;
  return `写于${inWords(first.from)}至${inWords(first.to)}之间`;
}
