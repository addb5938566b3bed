import { isClauseEdge } from '../../text/characters.ts';
import { type HeadKind, headEndingAt, occupationHeads, officeHeads } from './heads.ts';
import { isOrganization, skipOpeners } from './organization.ts';
import { levelPattern, modifierPattern, organPattern } from './organs.ts';

/** An office phrase, organisation included. Offsets into folded text. */
export interface Office {
  kind: HeadKind;
  /** Where the printed office starts. */
  start: number;
  end: number;
  organization?: { start: number; end: number };
}

const rolePrefix = new RegExp(
  `(?:原|时任|现任|前)?(?:${organPattern}|${modifierPattern})*(?:${levelPattern}?(?:副|常务副|代|代理)?)?$`,
);
const longestPhrase = 40;

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

/** Splits the printed words before a head into organisation and office. */
function splitPhrase(folded: string, from: number, head: number): Pick<Office, 'start' | 'organization'> {
  const before = folded.slice(from, head);
  const role = from + (rolePrefix.exec(before)?.index ?? before.length);
  const first = from + skipOpeners(folded.slice(from, role));
  if (first === role) return { start: role };
  const level = folded.charAt(role);
  const isCommittee = folded.charAt(role + 1) === '委' && role + 1 < head;
  if (/[省市区县州盟旗镇乡村]/.test(level) && role < head && isOrganization(folded.slice(first, role + 1))) {
    // 河口区委书记: the 区 belongs to the division's name and to the committee's.
    return { start: isCommittee ? role : role + 1, organization: { start: first, end: role + 1 } };
  }
  if (isOrganization(folded.slice(first, role))) return { start: role, organization: { start: first, end: role } };
  return { start: role };
}

/** The offices joined before this one: 区委副书记、区长. */
function joinedOffice(folded: string, start: number): Office | undefined {
  const mark = folded.charAt(start - 1);
  if (mark !== '、' && mark !== '兼') return undefined;
  if (officeHeads.endingAt(folded, start - 1) === 0 && occupationHeads.endingAt(folded, start - 1) === 0)
    return undefined;
  return readOffice(folded, start - 1);
}

/**
 * The office or occupation printed directly before `end` in folded text, with the organisation named before it and with
 * further offices of the same person joined by 、 or 兼. Undefined when no office ends there.
 */
export function readOffice(folded: string, end: number): Office | undefined {
  const head = headEndingAt(folded, end);
  if (head === undefined) return undefined;
  const from = clauseStart(folded, end - head.length);
  const own = splitPhrase(folded, from, end - head.length);
  const earlier = joinedOffice(folded, from);
  if (earlier === undefined) return { kind: head.kind, end, ...own };
  const kind = earlier.kind === 'office' ? 'office' : head.kind;
  return earlier.organization === undefined
    ? { kind, start: earlier.start, end }
    : { kind, start: earlier.start, end, organization: earlier.organization };
}
