import type { RecordDate } from '../schema/index.ts';
import { isDay } from './days.ts';
import { filedDate } from './file-name-date.ts';
import {
  headerDate,
  headerDayAlone,
  headerDayByDateline,
  headerDayByWeekday,
  headerDayInFileYear,
  headerDayInHeaderYear,
  headerYear,
} from './header-dates.ts';
import type { IssueDateRule, IssueDateSources } from './issue-date-sources.ts';
import { latestDateline } from './latest-dateline.ts';
import { factDate } from './years/fact-date.ts';

/** What can date an issue, strongest first; the first that answers is taken. */
const issueDateRules: IssueDateRule[] = [
  declared,
  headerDate,
  titleDate,
  headerDayInHeaderYear,
  headerDayInFileYear,
  headerDayByWeekday,
  fileName,
  headerDayByDateline,
  latestDateline,
  byFacts,
  headerDayAlone,
  headerYear,
];

/** The date of an issue with its basis and reason; basis `unknown` and no value when nothing dates it. */
export function issueDate(sources: IssueDateSources): RecordDate {
  for (const rule of issueDateRules) {
    const date = rule(sources);
    if (date !== undefined) return date;
  }
  return { basis: 'unknown', why: '报头、文件名和附注中都没有日期。', lines: [] };
}

/** The editor's word in the sidecar. */
function declared({ declared }: IssueDateSources): RecordDate | undefined {
  return declared === undefined ? undefined : { ...declared, why: unfold(declared.why), lines: [] };
}

/** YAML folds a long text with blanks; between Chinese characters there are none. */
const unfold = (text: string) => text.replace(/(?<=[^\p{ASCII}])[ \n](?=[^\p{ASCII}])/gu, '').trim();

/** `河口要闻（2021年6月2日）` as the first headline. */
function titleDate({ printed, articles }: IssueDateSources): RecordDate | undefined {
  const heads: ReadonlySet<string> = new Set(['kicker', 'title', 'subtitle']);
  const found = printed.find(({ at, value }) => at?.article === 0 && heads.has(at.field) && isDay(value));
  const title = found?.at?.field === 'title' ? (articles[0]?.title?.text ?? '') : '';
  if (found === undefined || /^(?:起|前|将|將|之前|以前)/.test(title.slice(found.at?.end))) return undefined;
  return { value: found.value, printed: found.printed, basis: 'printed', lines: [found.span] };
}

/** No year is printed: the facts that the issue names tell it. */
function byFacts({ printed, articles, window }: IssueDateSources): RecordDate | undefined {
  return factDate(window(), printed, articles);
}

/** `name-2021-06-02.txt` */
function fileName({ id, file }: IssueDateSources): RecordDate | undefined {
  const value = filedDate(id, file);
  return value === undefined
    ? undefined
    : { value, basis: 'inferred', why: `原文没有印出完整日期，日期取自文件名“${id}”。`, lines: [] };
}
