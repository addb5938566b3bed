import { lean } from '../text/lean.ts';
import { isPossibleName } from '../text/names.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { surnameLength } from '../text/surnames.ts';
import { echoOf } from './echo.ts';
import {
  agenda,
  attends,
  detail,
  isKickerForm,
  isLabel,
  isSaying,
  joinsOn,
  means,
  officeAnswers,
  recordForm,
  subtitleWord,
  toldForm,
  unchanged,
  wholeQuotation,
} from './line-forms.ts';

/** Shortest and longest line of such a title, and by how many characters the two may differ. */
const shortest = 3;
const longest = 12;
const slack = 3;
/** Least share of a line's words that the text says again: what it does not say above what it says is a kicker. */
const said = 0.12;
/** Names of columns have up to four characters: below so short a line the other differs by no more. */
const short = 4;
const shortSlack = 1;
const longestName = 4;

/** What stands in lines of other kinds; a line with 的 names a thing (志愿者的假期课堂) and is no clause. */
const holdsOther = holdsOneOf(' \u3000\t，,；;、：:—─－-·•．.‧・|｜(（《》的');

/** Days, figures and marked lines are no clauses. */
const noClause = lean(
  /^(?:[到从從]|\P{Script=Han}{2}|[\d０-９一二三四五六七八九十廿]{1,3}月[\d０-９一二三四五六七八九十廿]{1,3}[日号號]$)|^[■●◆★▲◎○□◇☆※]/u,
);

/** A rare name below a headline that its role did not find. */
const mayBeName = (line: string): boolean =>
  line.length <= longestName && surnameLength(line) > 0 && isPossibleName(line);

const fits = (line: string): boolean =>
  line.length >= shortest && line.length <= longest && !holdsOther(line) && !noClause.test(line);

/** What a line above a title is by its form, and a line below it. */
const leadsUp = (line: string): boolean =>
  isKickerForm(line) || isSaying(line) || isLabel(line) || means.test(line) || wholeQuotation.test(line);
const below = [recordForm, subtitleWord, detail, attends, toldForm, agenda, joinsOn, officeAnswers, unchanged];

/**
 * `大橋工地停電` / `水務署連夜搶修`: two short clauses of about one length, neither of which has the form of a kicker or of a subtitle, are
 * a title set in two lines: two of three such pairs are, and most of the others may be read so (170 headlines of real and invented
 * pages, November 2026).
 */
export const isLevelPair = (first: string, second: string, text: string): boolean =>
  fits(first) &&
  fits(second) &&
  Math.abs(first.length - second.length) <= (first.length <= short ? shortSlack : slack) &&
  !leadsUp(first) &&
  !mayBeName(second) &&
  !below.some((form) => form.test(second)) &&
  (echoOf(first, text) >= said || echoOf(second, text) < said);
