import type { House } from '../house/survey.ts';
import { isBareList } from '../rows/bare-list.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { findAdverts } from './adverts.ts';
import { findBareNumbers } from './bare-numbers.ts';
import { endOfBriefingHead } from './briefing-head.ts';
import { findContents } from './contents.ts';
import { findFolios } from './folios.ts';
import { headRows } from './head-rows.ts';
import { endOfImprintHead } from './imprint-head.ts';
import { startOfIssueFoot } from './issue-foot.ts';
import { endOfIssueHead } from './issue-head.ts';
import { findLinkLists } from './link-lists.ts';
import { endOfListHead } from './list-head.ts';
import { masthead } from './masthead.ts';
import { mastheadService } from './masthead-service.ts';
import { endOfMottoHead } from './motto-head.ts';
import { findDigestNumbers } from './numbered-digest.ts';
import { pageHeader } from './page-header.ts';
import { findPageHeads } from './page-heads.ts';
import { findRepeatedLines, type Repeated } from './repeated-lines.ts';

import { findRunningLines } from './running-lines.ts';
import { findSectionLabels } from './section-labels.ts';
import { type IssueFacts, siteAlone } from './site-at.ts';
import { findSiteLists } from './site-lists.ts';
import { findWeather } from './weather-box.ts';
import { leadsThroughSite } from './web-navigation.ts';

/** What several rows tell together, found before any rule is asked of one; rows by their index. */
export interface FurnitureSurvey {
  issue: IssueFacts;
  contents: ReadonlySet<number>;
  repeated: ReadonlyMap<number, Repeated>;
  pageHeads: ReadonlySet<number>;
  /** Why each row is furniture as one of several; undefined for a row of which the rules are to be asked. */
  reasons: readonly (string | undefined)[];
  /** Rows before this one name the issue together, whatever each of them says; its foot begins with the last. */
  imprintHead: number;
  issueFoot: number;
}

/** Rows that are furniture as several of one kind. */
interface FoundRows extends Pick<FurnitureSurvey, 'issue' | 'contents'> {
  /** Lines of names that end, or begin, with the number of the page. */
  folios: ReadonlySet<number>;
  /** Lines that come again where pages break. */
  runningLines: ReadonlySet<number>;
  adverts: ReadonlySet<number>;
  weather: ReadonlySet<number>;
  /** Menus and lists of links that a site prints around its articles. */
  siteLists: ReadonlySet<number>;
  linkLists: ReadonlySet<number>;
  sectionLabels: ReadonlySet<number>;
  digestNumbers: ReadonlySet<number>;
  /** Rows before these are the head of a list without texts, or of the issue. */
  listHead: number;
  issueHead: number;
}

/** The rows of an issue, and its house style. */
export interface Issue {
  rows: readonly Row[];
  house: House;
}

const han = lean(/\p{Script=Han}/u);

/** What holds of the rows of an issue, and what tells a header or a link among them. */
function openSurvey({ rows, house }: Issue) {
  const links = rows.map(({ text }) => leadsThroughSite(text));
  const issue: IssueFacts = {
    rows,
    firstText: rows.findIndex(({ text }) => isRunningText(text)),
    headed: false,
    pageNumbers: findBareNumbers(rows, house),
    listOnly: isBareList(rows),
    chinese: rows.some(({ text }) => han.test(text)),
    house,
    links,
  };
  const isHeader = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && row.text.length <= pageHeader.limit && pageHeader.test(siteAlone(row, index, issue));
  };
  issue.headed = rows.slice(0, headRows).some((_, index) => isHeader(index));
  return { issue, isHeader, isLink: (index: number): boolean => links[index] === true };
}

/** Index of the row below the head of an issue. */
const endOfHead = (rows: readonly Row[], isHeader: (index: number) => boolean): number =>
  Math.max(endOfIssueHead(rows, isHeader), endOfBriefingHead(rows), endOfMottoHead(rows, isHeader));

/** Looks through the rows of issues for furniture of several rows; each is looked for in all of them before the next. */
export const surveyFurniture = (issues: readonly Issue[]): FurnitureSurvey[] =>
  issues
    .map(openSurvey)
    .map((survey) => ({ ...survey, contents: findContents(survey.issue.rows) }))
    .map((survey) => ({ ...survey, repeated: findRepeatedLines(survey.issue.rows, survey.isLink) }))
    .map((survey) => ({ ...survey, pageHeads: findPageHeads(survey.issue.rows) }))
    .map((survey) => ({ ...survey, folios: findFolios(survey.issue.rows) }))
    .map((survey) => ({ ...survey, runningLines: findRunningLines(survey.issue.rows) }))
    .map((survey) => ({ ...survey, adverts: findAdverts(survey.issue.rows) }))
    .map((survey) => ({ ...survey, weather: findWeather(survey.issue.rows) }))
    .map((survey) => ({ ...survey, siteLists: findSiteLists(survey.issue.rows, survey) }))
    .map((survey) => ({ ...survey, linkLists: findLinkLists(survey.issue.rows, survey.isLink) }))
    .map((survey) => ({ ...survey, sectionLabels: findSectionLabels(survey.issue.rows) }))
    .map((survey) => ({ ...survey, digestNumbers: findDigestNumbers(survey.issue.rows) }))
    .map(({ isHeader, issue, contents, repeated, pageHeads, ...survey }): FurnitureSurvey => {
      const { rows, listOnly } = issue;
      const listHead = listOnly ? endOfListHead(rows) : 0;
      const issueHead = listOnly ? 0 : endOfHead(rows, isHeader);
      return {
        issue,
        contents,
        repeated,
        pageHeads,
        reasons: reasonsOf({ ...survey, issue, contents, listHead, issueHead }),
        imprintHead: listOnly ? 0 : endOfImprintHead(rows),
        issueFoot: listOnly ? rows.length : startOfIssueFoot(rows),
      };
    });

/** Why a row is furniture that no rule takes: it stands among others at the head or the foot of the issue. */
export function reasonAround(survey: FurnitureSurvey, index: number): string | undefined {
  if (index < survey.imprintHead) return masthead.name;
  return index >= survey.issueFoot ? mastheadService.name : undefined;
}

/** Why each row is furniture as one of several: what is said later holds before what is said first. */
function reasonsOf(found: FoundRows): (string | undefined)[] {
  const { rows } = found.issue;
  const reasons = rows.map((): string | undefined => undefined);
  const tell = (places: ReadonlySet<number>, reason: string) => {
    for (const place of places) reasons[place] = reason;
  };
  tell(found.adverts, 'advert');
  tell(found.weather, mastheadService.name);
  tell(found.sectionLabels, 'section-label');
  tell(found.digestNumbers, 'section-label');
  tell(found.siteLists, 'site-list');
  tell(found.linkLists, 'site-list');
  tell(found.folios, pageHeader.name);
  tell(found.runningLines, pageHeader.name);
  tell(found.contents, 'contents');
  reasons.fill(masthead.name, 0, found.issueHead);
  rows.forEach(({ mark }, place) => {
    if (mark === 'service') reasons[place] = mastheadService.name;
  });
  return reasons.fill(pageHeader.name, 0, found.listHead);
}
