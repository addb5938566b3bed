import { firstOf, quickLook } from '../text/quick-look.ts';
import { appNotice } from './app-notice.ts';
import { categoryEcho } from './category-echo.ts';
import { codeLine } from './code-line.ts';
import { contactBlock } from './contact-block.ts';
import { crossLine, ornament } from './crosses.ts';
import { distributionList } from './distribution-list.ts';
import { editorsLine } from './editors-line.ts';
import { endMark } from './end-mark.ts';
import { fileName } from './file-name.ts';
import { invisible } from './invisible.ts';
import { latinLabel } from './latin-label.ts';
import { latinLine } from './latin-line.ts';
import { looseDate } from './loose-date.ts';
import { masthead } from './masthead.ts';
import { mastheadService } from './masthead-service.ts';
import { pageBreak } from './page-break.ts';
import { pageHeader } from './page-header.ts';
import { pageNumber } from './page-number.ts';
import { pageRecord } from './page-record.ts';
import { paperAndPage } from './paper-and-page.ts';
import { printedTwice } from './printed-twice.ts';
import { publicNotice } from './public-notice.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';
import { sectionName } from './section-name.ts';
import { siteDisclaimer } from './site-disclaimer.ts';
import { siteNotice } from './site-notice.ts';
import { siteProgram } from './site-program.ts';
import { siteSentence } from './site-sentence.ts';
import { viewCount } from './view-count.ts';
import { webNavigation } from './web-navigation.ts';

/** The rules in the order they are tried; the first that matches names the reason. */
export const furnitureRules: readonly FurnitureRule[] = [
  pageNumber,
  invisible,
  endMark,
  crossLine,
  ornament,
  webNavigation,
  viewCount,
  siteNotice,
  siteSentence,
  siteProgram,
  siteDisclaimer,
  appNotice,
  mastheadService,
  contactBlock,
  pageHeader,
  paperAndPage,
  pageBreak,
  looseDate,
  sectionName,
  categoryEcho,
  masthead,
  editorsLine,
  distributionList,
  printedTwice,
  codeLine,
  fileName,
  pageRecord,
  latinLabel,
  latinLine,
  publicNotice,
];

const look = quickLook(furnitureRules.map(({ needs = {} }) => needs));

/** The rules that may take a row that goes on after a full stop, one bit each. */
const ofSentences = furnitureRules.reduce(
  (rules, { sentences }, place) => (sentences ? rules | (1 << place) : rules),
  0,
);

/** Longest row that any rule looks at; a longer one without a full stop may be an imprint. */
const longest = 200;
const longestOpen = 500;

/** The rules that look at a row of a length, one bit each. */
const byLength = Array.from({ length: longestOpen + 1 }, (_, length) =>
  furnitureRules.reduce((rules, { limit }, place) => (length <= limit ? rules | (1 << place) : rules), 0),
);

/** The rules to ask of a row, one bit each: most rows go on after a full stop, or show nothing that a rule needs, and are asked little. */
function rulesFor({ row: { text } }: FurnitureSite): number {
  if (text.length > longestOpen) return 0;
  const stop = text.indexOf('。');
  if (text.length > longest && stop >= 0) return 0;
  const goesOn = stop >= 0 && stop < text.length - 1;
  const among = byLength[text.length] ?? 0;
  return look(text, goesOn ? among & ofSentences : among);
}

/** Name of the rule that takes a row. */
export function takenBy(site: FurnitureSite): string | undefined {
  const taker = firstOf(rulesFor(site), (place) => furnitureRules[place]?.test(site) === true);
  return taker === undefined ? undefined : furnitureRules[taker]?.name;
}

/**
 * Names of the rules that take some rows, as `takenBy` tells them: each rule is asked of all rows before the next is asked of any, so that
 * what it runs is at hand in the processor. Absent rows are not asked.
 */
export function takersOf(sites: readonly (FurnitureSite | undefined)[]): (string | undefined)[] {
  const asked = Int32Array.from(sites, (site) => (site ? rulesFor(site) : 0));
  const takers = sites.map((): string | undefined => undefined);
  furnitureRules.forEach(({ name, test }, rule) => {
    for (let place = 0; place < sites.length; place += 1) {
      if ((((asked[place] ?? 0) >>> rule) & 1) === 0) continue;
      const site = sites[place];
      if (!site || !test(site)) continue;
      takers[place] = name;
      asked[place] = 0;
    }
  });
  return takers;
}
