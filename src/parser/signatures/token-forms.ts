import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import { isSchoolClass, labelRoles } from './labels.ts';
import { endsAsPlace } from './places.ts';
import type { Token } from './token.ts';

/** Length of the names by which two are known for a pair. */
const longestName = 3;

/** Names that must stand in brackets, and their share, for the others to be names too. */
const fewestNames = 3;
const shareOfNames = 0.75;

/** `（沈一舟 顾小满 南希 罗立）`: one with a rare surname among names. */
export function holdsNames(tokens: readonly Token[]): boolean {
  if (tokens.length <= fewestNames) return false;
  const names = tokens.filter(({ text }) => isPersonName(text)).length;
  return names >= fewestNames && names >= tokens.length * shareOfNames;
}

/** `沈一舟 鱼在渊`: two names, one of which has a surname that few bear. */
export function isPair([first, second, third]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || third !== undefined || !/^[ \u3000、]+$/.test(second.gap))
    return false;
  const [plain, rare] = isPersonName(first.text) ? [first, second] : [second, first];
  return (
    plain.text.length === longestName &&
    rare.text.length === longestName &&
    isPersonName(plain.text) &&
    isRareName(rare.text) &&
    !endsAsPlace(rare.text)
  );
}

/** What is said of the writer of a text, with a slash behind the name: `综合／报道` says no name. */
const writes = /^(?:[圖图]?文[圖图]?|撰文?|[编編翻]?[译譯]|[编編]撰|[诗詩])$/;

/** `云朵／文`: a name, whichever it is, a slash and what its bearer did. */
export const isPenName = ([name, label, third]: readonly Token[]): boolean =>
  name !== undefined &&
  label !== undefined &&
  third === undefined &&
  /^[／/]$/.test(label.gap) &&
  writes.test(label.text) &&
  !/^(?:[综綜]合|本[报報刊社])$/.test(name.text);

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

/** `506` `2E`, a class in Taiwan or Hong Kong; `企管四` `戰略碩二`, a year of a course. */
const pupils =
  /^(?:\d{3,4}|[1-6][A-F]|(?!.*(?:[星学學]期|[第之其卷集月週周])).{2,4}[一二三四]|[^第].{0,3}[硕碩博][一二三四])$/;
const longestClass = 6;

/** `外文系` `土木工程學系`: where one studies or did. */
const department = lean(/^(?!.*[关關体體联聯派母父谱譜星水山]系)\p{Script=Han}{2,8}系$/u);
const endsAsDepartment = endsWithOneOf('系');
const longestDepartment = 9;

/** `高三` `初二甲` `高三義` before a name: the year of a pupil, though it opens with a surname. */
const year = /^[高初]中?[一二三][甲乙丙丁忠孝仁愛爱信義义和平]?$/;
const longestYear = 4;
export const isYear = ({ text }: Token, next: Token | undefined): boolean =>
  text.length <= longestYear &&
  next !== undefined &&
  /^[ \u3000]+$/.test(next.gap) &&
  year.test(text) &&
  (isPersonName(next.text) || isRareName(next.text));

/** `三（2）班` `506` `外文系` before a pupil's name. */
export const isClass = (token: Token, next: Token | undefined): boolean => {
  const { text } = token;
  if (isSchoolClass(text) || isYear(token, next)) return true;
  if (next === undefined || !isPersonName(next.text)) return false;
  return (
    (text.length <= longestClass && pupils.test(text)) ||
    (text.length <= longestDepartment && endsAsDepartment(text) && department.test(text))
  );
};
