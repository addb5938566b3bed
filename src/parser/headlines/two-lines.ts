import { namesSection } from './column-name.ts';
import { echoOf } from './echo.ts';
import { demand, isKickerForm, isLabel, isSaying, meeting, subtitleWord } from './line-forms.ts';

/** Shortest and longest line of a title set in two, and how much longer the lower may be. */
const shortest = 3;
const longest = 12;
const times = 2;
/** Share of the upper line that the text says again. */
const said = 0.2;
/** Longest lower line that the text may say again more fully than the upper one. */
const longestTold = 10;
/** Longest line of such a title below a kicker, and by how much the two may differ. */
const longestBelow = 8;
const slack = 3;
/** A kicker much shorter than its title, or much longer, is no third line of it. */
const shortKicker = 5;
const longKicker = 12;

/** What stands in lines of other kinds. */
const marks = /[\s，,；;：:—─（(·]/;
/** `水利局：年底啟用`: the second line may bring who speaks. */
const speaker = /^[^\s：:]{2,6}[：:][^\s：:]{2,}$/;

const isPlain = (line: string): boolean => line.length >= shortest && line.length <= longest && !marks.test(line);

/**
 * `巴士站搬遷` / `長者多行十五分鐘`: what happened and what came of it, a clause in a line each. The text says what happened first; a
 * kicker it does not say again.
 */
export function isTwoClauses(first: string, second: string, text: string): boolean {
  if (!isPlain(first) || !(isPlain(second) || (second.length <= longest && speaker.test(second)))) return false;
  if (second.length > first.length * times || isKickerForm(first) || isSaying(first) || isLabel(first)) return false;
  if (namesSection(first)) return false;
  if ((meeting.test(first) && demand.test(second)) || meeting.test(second)) return false;
  const echo = echoOf(first, text);
  return echo >= said && (second.length <= longestTold || echo > echoOf(second, text));
}

/** `春汛將屆` / `江堤歲修工程` / `徵工三千人`: below its kicker a title in two short lines of about one length. */
export function isShortDeck([kicker, first, second]: readonly string[]): boolean {
  if (kicker === undefined || first === undefined || second === undefined) return false;
  if (kicker.length > shortKicker && kicker.length < longKicker) return false;
  const fits = (line: string) =>
    line.length >= shortest && line.length <= longestBelow && (isPlain(line) || speaker.test(line));
  return fits(first) && fits(second) && Math.abs(first.length - second.length) <= slack && !subtitleWord.test(second);
}
