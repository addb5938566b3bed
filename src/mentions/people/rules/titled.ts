import type { IssueText } from '../../text/issue-text.ts';
import { whatFollows } from '../after.ts';
import { chooseName, type Expectation, expectations } from '../choose-name.ts';
import { readForeignName } from '../foreign-name.ts';
import { headEndingAt } from '../offices/heads.ts';
import { type Office, readOffice } from '../offices/read-office.ts';
import { keyOf, type Sighting } from '../sighting.ts';

type Count = (needle: string) => number;

const bracket = /（[^（）]{1,8}）/y;

/** Where the next name of a list starts after one that ends at `end`: `A、B`, `A（女）、B`, `A和B`, `A B` after 记者. */
function nextInList(folded: string, end: number, spaced: boolean): number | undefined {
  bracket.lastIndex = end;
  const at = bracket.test(folded) ? bracket.lastIndex : end;
  const mark = folded.charAt(at);
  if (mark === '、' || mark === '和' || mark === '与' || mark === '及') return at + 1;
  if (folded.startsWith('以及', at)) return at + 2;
  if (spaced && (mark === ' ' || mark === '/'))
    return at + 1 + (/^ */.exec(folded.slice(at + 1, at + 6))?.[0].length ?? 0);
  return undefined;
}

/** The end of a list item in which no name could be read, so that the list may go on behind it. */
function skipItem(folded: string, start: number): number | undefined {
  for (let at = start; at < start + 6; at++) if (folded.charAt(at) === '、') return at;
  return undefined;
}

/** A list of names that starts at `start`. */
function readList(text: IssueText, start: number, office: Office, spaced: boolean, count: Count): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  let expected: Expectation = expectations[office.kind];
  for (let at: number | undefined = start; at !== undefined; ) {
    const name = chooseName(folded, at, expected, count);
    const foreign: number | undefined =
      name === undefined ? readForeignName(folded, at, (end) => whatFollows(folded, end).weight > 1) : undefined;
    const end: number | undefined = name?.end ?? foreign;
    if (end !== undefined) {
      const evidence =
        found.length === 0 ? (office.kind === 'office' ? 'office-before' : 'occupation-before') : 'name-list';
      found.push({ text, start: at, end, key: keyOf(folded.slice(at, end)), office, evidence });
    } else if (found.length === 0 && office.kind === 'occupation') return found;
    const stop: number | undefined = end ?? skipItem(folded, at);
    at = stop === undefined ? undefined : nextInList(folded, stop, spaced);
    expected = office.kind === 'office' ? expectations.listOfOffice : expectations.listOfOccupation;
  }
  return found;
}

const lead = /[： ]{1,3}/y;

/** `区委书记沈一舟`, `区领导沈一舟、顾小满`, `记者 沈一舟`: names printed after an office or an occupation. */
export function titledNames(text: IssueText, count: Count): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let end = 2; end < folded.length; end++) {
    if (headEndingAt(folded, end) === undefined) continue;
    lead.lastIndex = end;
    const spaced = lead.test(folded);
    const start = spaced ? lead.lastIndex : end;
    const office = readOffice(folded, end);
    if (office === undefined) continue;
    const names = readList(
      text,
      start,
      office,
      spaced || /记者|通讯员|摄影|编辑|实习生/.test(folded.slice(end - 3, end)),
      count,
    );
    if (spaced && names.some((name) => !isDelimited(folded, name.end))) continue;
    found.push(...names);
  }
  return found;
}

/** After `记者：` or `组长 ` only a name that a mark or a usual word closes is taken. */
function isDelimited(folded: string, end: number): boolean {
  return whatFollows(folded, end).weight >= 1.2;
}
