import { isPersonName } from '../text/names.ts';
import { isSchoolClass, labelRoles } from './labels.ts';
import type { Token } from './token.ts';

/** Names that must stand in brackets, and their share, for the others to be names too. */
const fewestNames = 3;
const shareOfNames = 0.75;

/** `（沈一舟 顾小满 南希 罗立）`: one with a rare surname among names. */
export function holdsNames(tokens: readonly Token[]): boolean {
  if (tokens.length <= fewestNames) return false;
  const names = tokens.filter(({ text }) => isPersonName(text)).length;
  return names >= fewestNames && names >= tokens.length * shareOfNames;
}

/** The last label says that a picture was taken, and the others only whose reporters signed. */
export function photographers(tokens: readonly Token[]): boolean {
  if (!/^[摄攝]影?$/.test(tokens[tokens.length - 1]?.text ?? '')) return false;
  return tokens.slice(0, -1).every(({ text }) => labelRoles(text) === undefined || /[记記]者$|[员員]$/.test(text));
}

/** `資深媒體人:`: what the writer is, before a colon and the name. */
export const describes = ({ text }: Token, next: Token | undefined): boolean =>
  text.length >= 3 && /[:：]/.test(next?.gap ?? '') && !isPersonName(text.slice(0, 3)) && !isPersonName(text);

/** `文/照片提供`: two labels for the names behind them. */
export const isTwin = ({ gap }: Token): boolean => /^[/／、]$/.test(gap);

/** `三（2）班` `506` before a pupil's name. */
export const isClass = ({ text }: Token, next: Token | undefined) =>
  isSchoolClass(text) || (/^\d{3,4}$/.test(text) && next !== undefined && isPersonName(next.text));
