import { gazetteer } from '../../places/divisions/gazetteer.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { whatFollows } from '../after/index.ts';
import { chooseName, type Expectation, expectations } from '../choose-name.ts';
import { undottedEnd } from '../foreign-name.ts';
import { nameWithoutSurname } from '../names-without-surname.ts';
import { headEndingAt } from '../offices/heads.ts';
import { type Office, readOffice } from '../offices/read-office.ts';
import { type NameReading, readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';

type Count = (needle: string) => number;

/** How a list of names is set. */
interface Setting {
  /** Blanks may stand between its names, or nothing. */
  spaced: boolean;
}

const bracket = /（[^（）]{1,8}）/y;
const blanks = /^ */;
/** 记者沈一舟/|青口报导: behind the stroke stands where the report comes from. */
const dateline = /^ *[^ ，。、/（）]{2,5}?(?:[0-9]+日)?(?:报导|报道|综合|连线|专访|特稿|即时|讯|电)/;

/** Where the next name of a list starts after one that ends at `end`: `A、B`, `A（女）、B`, `A和B`, `A B` after 记者. */
function nextInList(folded: string, end: number, { spaced }: Setting): number | undefined {
  bracket.lastIndex = end;
  const at = bracket.test(folded) ? bracket.lastIndex : end;
  const mark = folded.charAt(at);
  if (mark === '、' || mark === '和' || mark === '与' || mark === '及') return at + 1;
  if (folded.startsWith('以及', at)) return at + 2;
  if (!spaced) return undefined;
  if (mark === '/' && dateline.test(folded.slice(at + 1, at + 12))) return undefined;
  if (mark === ' ' || mark === '/') return at + 1 + (blanks.exec(folded.slice(at + 1, at + 6))?.[0].length ?? 0);
  // `通讯员沈一舟顾小满`: two names of three characters set without a mark between them.
  const unmarked = readNames(folded, end).some(
    ({ length, score, after }) => length === 3 && score >= 2.5 && after.edge,
  );
  return unmarked ? end : undefined;
}

/** The end of a list item in which no name could be read, so that the list may go on behind it. */
function skipItem(folded: string, start: number): number | undefined {
  // 吐尔逊·艾力: a transcribed name is longer.
  const longest = folded.slice(start, start + 8).includes('·') ? 14 : 6;
  for (let at = start; at < start + longest; at++) {
    if (at > start + 1 && headEndingAt(folded, at) !== undefined) return undefined;
    if (folded.charAt(at) === '、') return at;
  }
  return undefined;
}

/** The first of two names of three characters that are set without a mark between them. */
function gluedName(folded: string, start: number): NameReading | undefined {
  return readNames(folded, start).find(
    ({ end, length, score }) => length === 3 && score >= 2 && nextInList(folded, end, { spaced: true }) === end,
  );
}

/**
 * The end of a Tibetan, Mongolian, Uyghur or other transcribed name at `start`, where it ends as a name must. One that only its
 * characters tell gives way to a typical name: 安宗翰|提问.
 */
function wholeWithoutSurname(folded: string, start: number, name: NameReading | undefined): number | undefined {
  const parts = nameWithoutSurname(folded, start);
  if (parts !== undefined && folded.charAt(parts) !== '·' && whatFollows(folded, parts).weight >= 1.2) return parts;
  const isTypical = name !== undefined && name.length > 2 && name.score >= 1.2;
  if (isTypical || gazetteer().at(folded, start).length > 0) return undefined;
  const end = undottedEnd(folded, start);
  return end === undefined || folded.charAt(end) === '·' ? undefined : end;
}

/** A list of names that starts at `start`, behind an office. */
function readList(text: IssueText, start: number, office: Office, setting: Setting, count: Count): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  let expected: Expectation = expectations[office.kind];
  for (let at: number | undefined = start; at !== undefined; ) {
    const name: NameReading | undefined =
      chooseName(folded, at, expected, count) ?? (setting.spaced ? gluedName(folded, at) : undefined);
    const whole: number | undefined = wholeWithoutSurname(folded, at, name);
    const end: number | undefined = whole !== undefined && whole > (name?.end ?? 0) ? whole : name?.end;
    if (end !== undefined) {
      const evidence =
        found.length > 0 ? 'name-list' : office.kind === 'office' ? 'office-before' : 'occupation-before';
      const given = introductions.test(folded.slice(office.start, office.end)) ? undefined : office;
      const title = found.length > 0 ? (name?.after.title ?? 0) : 0;
      // 区长沈一舟和顾小满主任: the second has an office of his own.
      const own: Office | undefined = title > 0 ? { kind: 'office', start: end, end: end + title } : given;
      found.push({
        text,
        start: at,
        end,
        key: keyOf(folded.slice(at, end)),
        ...(own === undefined ? {} : { office: own }),
        evidence,
      });
    } else if (found.length === 0 && office.kind === 'occupation') return found;
    const stop: number | undefined = end ?? skipItem(folded, at);
    at = stop === undefined ? undefined : nextInList(folded, stop, setting);
    expected = office.kind === 'office' ? expectations.listOfOffice : expectations.listOfOccupation;
  }
  return found;
}

/** Words that introduce a name without saying what its bearer is. */
const introductions =
  /(?:任命|免去|选举|推选|聘任|授予|追授|岁的|记者站|通讯站|报道组|[名位个]叫|[左右]起为|依序为|名字叫|叫做|姓名|化名|请联络|请洽)$/;
const lead = /[： ]{1,3}/y;
const members = /(?:委员|理事|监事|董事|成员|代表|学员|党员|会员)$/;
const signs = /(?:记者|通讯员|摄影|编辑|实习生|撰稿|审核)$/;

/** 总工|程师: a longer office covers this one. */
const goesOn = (folded: string, end: number, length: number) =>
  (headEndingAt(folded, end + 1)?.length ?? 0) > length || (headEndingAt(folded, end + 2)?.length ?? 0) > length + 1;

/** 总工|程, 台长|满: the last character of the office belongs to the next word. */
const splitsHead = (folded: string, end: number): boolean => /^(?:工程|长满)/.test(folded.slice(end - 1, end + 1));

/** 668名学生|护滩: of several people not one alone is named. */
const several = /(?:[2-9]|[0-9]{2,}|[两二三四五六七八九十百]|余|多)[名位个]$/;
const namesOneOfSeveral = (folded: string, office: Office, names: readonly Sighting[]): boolean =>
  names.length === 1 && several.test(folded.slice(Math.max(0, office.start - 5), office.start));

/** 联 络 人： a label set wide, to be as long as the others. */
const wideLabel = /(?:联 +[络系]|承 +办|经 +办) +人 *： */g;

/** The name behind a label that is set wide. */
function widelyLabelled(text: IssueText, count: Count): Sighting[] {
  const { folded } = text;
  if (!folded.includes(' 人')) return [];
  return [...folded.matchAll(wideLabel)].flatMap((match) => {
    const start = match.index + match[0].length;
    const name = chooseName(folded, start, expectations.office, count);
    if (name === undefined || !name.after.edge) return [];
    return [{ text, start, end: name.end, key: keyOf(folded.slice(start, name.end)), evidence: 'office-before' }];
  });
}

/** `区委书记沈一舟`, `区领导沈一舟、顾小满`, `记者 沈一舟`: names printed after an office or an occupation. */
export function titledNames(text: IssueText, count: Count): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let end = 2; end < folded.length; end++) {
    const head = headEndingAt(folded, end);
    // 董事 in 董事长, 秘书 in 秘书长: the longer word is the office.
    if (head === undefined || goesOn(folded, end, head.length)) continue;
    // 委员|会主席: the office ends later.
    if (folded.charAt(end) === '会' && members.test(folded.slice(end - 2, end))) continue;
    if (splitsHead(folded, end)) continue;
    const office = readOffice(folded, end);
    if (office === undefined) continue;
    lead.lastIndex = end;
    const isLoose = lead.test(folded);
    const start = isLoose ? lead.lastIndex : end;
    const isSigner = signs.test(folded.slice(end - 3, end));
    const names = readList(text, start, office, { spaced: isLoose || isSigner }, count);
    if (namesOneOfSeveral(folded, office, names)) continue;
    // After `记者：` or `组长 ` only names that a mark or a usual word closes are taken; after a blank only behind a clean office.
    const isBlank = folded.charAt(end) === ' ';
    if (isLoose && names.some((name) => whatFollows(folded, name.end).weight < 1.2)) continue;
    if (isBlank && office.doubtful && !isSigner && names.some((name) => name.key.length < 3)) continue;
    if (isBlank && office.doubtful && !isSigner) {
      found.push(...names.map(({ office: _, ...name }) => name));
      continue;
    }
    found.push(...names);
  }
  found.push(...widelyLabelled(text, count));
  return found;
}
