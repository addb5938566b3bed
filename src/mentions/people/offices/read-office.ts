import { gazetteer } from '../../places/divisions/gazetteer.ts';
import { isClauseEdge } from '../../text/characters.ts';
import { type HeadKind, headEndingAt, occupationHeads, officeHeads } from './heads.ts';
import { isOrganization, isRelative, skipOpeners } from './organization.ts';
import { companyHead, departmentPattern, levelPattern, modifierPattern, organPattern } from './organs.ts';

/** An office phrase, organisation included. Offsets into folded text. */
export interface Office {
  kind: HeadKind;
  /** Where the printed office starts. */
  start: number;
  end: number;
  organization?: { start: number; end: number };
  /** True when words stand before the office that are neither an organisation nor words that lead to one. */
  doubtful?: boolean;
}

const rolePrefix = new RegExp(
  `(?:原|时任|现任|前)?(?:${organPattern}|${modifierPattern})*(?:${levelPattern}?(?:副|常务副|代|代理)?|${departmentPattern})?$`,
);
const companyPrefix = new RegExp(`(?:原|时任|现任|前)?(?:${organPattern}|${modifierPattern})*$`);
const levelEnd = /[省市区县州盟旗镇乡村里]/;
const longestPhrase = 40;
/** Nobody's offices are printed in a longer row. */
const mostOffices = 8;

function clauseStart(folded: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestPhrase && !isClauseEdge(folded, at - 1)) {
    const before = folded.charAt(at - 1);
    if (before === '、' || before === ' ') break;
    if (before === '兼' && officeHeads.endingAt(folded, at - 1) > 0) break;
    at--;
  }
  return at;
}

/** Where the organisation starts when a division's name tells: 和美镇 is not 和|美镇, 传出|新北市 is not one name. */
function divisionStart(folded: string, from: number, first: number, role: number): number {
  const namesDivision = (at: number) =>
    gazetteer()
      .at(folded, at)
      .some(({ name, full }) => full.length > 0 && at + name.length > first && at + name.length <= role + 1);
  if (first > from && namesDivision(first - 1)) return first - 1;
  for (let at = first + 1; at <= Math.min(first + 4, role - 1); at++) {
    if (!namesDivision(first) && namesDivision(at) && !/[区市县省镇乡国]/.test(folded.slice(first, at))) return at;
  }
  return first;
}

/** Splits the printed words before a head into organisation and office. */
function splitPhrase(folded: string, from: number, head: number, end: number): Omit<Office, 'kind' | 'end'> {
  const before = folded.slice(from, head);
  const pattern = companyHead.test(folded.slice(head, end)) ? companyPrefix : rolePrefix;
  const role = from + (pattern.exec(before)?.index ?? before.length);
  const first = divisionStart(folded, from, from + skipOpeners(folded.slice(from, role)), role);
  if (first === role) return { start: role };
  const rest = folded.slice(first, role);
  const level = folded.charAt(role);
  if (isRelative(rest)) return { start: first };
  if (isOrganization(rest) && rest.endsWith(level)) return { start: role, organization: { start: first, end: role } };
  if (isRelative(rest + level)) return { start: first };
  if (levelEnd.test(level) && isOrganization(rest + level)) {
    // 河口区委书记, 青口县长: the 区 belongs to the division's name and to the office.
    const shared = folded.charAt(role + 1) === '委' || folded.charAt(role + 1) === '长' || role === head;
    return { start: shared ? role : role + 1, organization: { start: first, end: role + 1 } };
  }
  if (isOrganization(rest)) return { start: role, organization: { start: first, end: role } };
  return { start: role, doubtful: true };
}

/** The offices joined before this one: 区委副书记、区长. */
function joinedOffice(folded: string, start: number, depth: number): Office | undefined {
  if (depth > mostOffices) return undefined;
  const mark = folded.charAt(start - 1);
  if (mark !== '、' && mark !== '兼') return undefined;
  if (officeHeads.endingAt(folded, start - 1) === 0 && occupationHeads.endingAt(folded, start - 1) === 0)
    return undefined;
  return readOffice(folded, start - 1, depth + 1);
}

/** 区委书记、区委全面改革|委员会主任: words without a verb between two offices name the second. */
const isPlain = (words: string) => words.length <= 14 && skipOpeners(words) === 0;

/**
 * The office or occupation printed directly before `end` in folded text, with the organisation named before it and with
 * further offices of the same person joined by 、 or 兼. Undefined when no office ends there.
 */
export function readOffice(folded: string, end: number, depth = 1): Office | undefined {
  const head = headEndingAt(folded, end);
  if (head === undefined) return undefined;
  const from = clauseStart(folded, end - head.length);
  const own = splitPhrase(folded, from, end - head.length, end);
  const earlier =
    own.doubtful && !isPlain(folded.slice(from, own.start)) ? undefined : joinedOffice(folded, from, depth);
  if (earlier === undefined) return { kind: head.kind, end, ...own };
  const kind = earlier.kind === 'office' ? 'office' : head.kind;
  return { ...earlier, kind, end };
}
