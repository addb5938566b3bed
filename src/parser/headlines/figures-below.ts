import { lean } from '../text/lean.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { echoOf } from './echo.ts';
import { agenda, isKickerForm, isLabel, isSaying } from './line-forms.ts';
import { isTwoClauses } from './two-lines.ts';

/** Shortest line that tells all that happened; a shorter one may be half a title. */
const shortest = 9;
/** Share of it that the text below says again; a kicker it does not. */
const said = 0.25;

const mayCount = holdsOneOf('0123456789０１２３４５６７８９一二三四五六七八九十百千萬万廿卅');
/** `13萬噸`, `三百餘`, `一人`: how many or how much. */
const figure = lean(
  /[\d０-９]|[一二三四五六七八九十百千萬万廿卅][一二三四五六七八九十百千萬万餘余]|[一二三四五六七八九十](?:[名位人家里]|[个個]|[户戶]|[只隻]|[台臺]|[条條]|[吨噸]|[亩畝]|[处處])/u,
);
const counts = (line: string): boolean => mayCount(line) && figure.test(line);
const holdsBlank = holdsOneOf(' \u3000');

/**
 * `大溪口滯洪池啟用` / `可蓄洪13萬噸 兼作親水公園`: the line above tells in full what happened, as the text does again, and the one below how
 * many or how much: a subtitle. Two plain clauses may be one headline.
 */
export const areFiguresBelow = (first: string, second: string, text: string): boolean =>
  first.length >= shortest &&
  counts(second) &&
  !counts(first) &&
  !holdsBlank(first) &&
  !agenda.test(first) &&
  !isKickerForm(first) &&
  !isSaying(first) &&
  !isLabel(first) &&
  echoOf(first, text) >= said &&
  !isTwoClauses(first, second, text);
