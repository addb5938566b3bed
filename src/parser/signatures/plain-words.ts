import { isUsualHan } from '../text/han.ts';
import { isOrdained, mayTranscribe } from '../text/names.ts';
import { rareSurnameLength } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import { unitsOf } from '../text/unit-set.ts';
import { labelCharacters, titleEndings, workEndings } from './glued-forms.ts';
import { bodyEndings, classEndings, isUnitName, labelEndings } from './labels.ts';

/** Longest names: by itself, with a surname of two characters, transcribed. */
const longestName = 3;
const longestCompound = 4;
const longestTranscribed = 6;

/** What stands in labels before and between names, in credits of pictures, and before the places of reports. */
const ofLabels = unitsOf(`${labelCharacters}照摄攝`);
/** With what a square before a name is set, and the place of a report opens. */
const ofMarks = unitsOf('口发發');
/** How labels, titles, bodies, classes and reports end, and days behind a name. */
const endings = unitsOf(
  `${labelEndings}${titleEndings}${workEndings}${bodyEndings}${classEndings}一二三四导導道電电日`,
);

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x3000;
const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A piece that is neither a name nor a body that its ending does not tell. */
function isNoName(piece: string): boolean {
  if (piece.length > longestTranscribed) return true;
  if (mayTranscribe(piece)) return false;
  if (piece.length > longestCompound) return true;
  const isNamed =
    piece.length > longestName
      ? surnameLength(piece) > 1
      : surnameLength(piece) > 0 || rareSurnameLength(piece) > 0 || isOrdained(piece);
  return !isNamed && !isUnitName(piece);
}

/**
 * `农贸市场改造开始` `补短板　强弱项　农贸市场改造开始`: words that sign nothing, as a look at their characters shows. No label, title or
 * body stands among them, and one piece is no name; of the lines that are asked for a signature three in ten are such.
 */
export function arePlainWords(text: string): boolean {
  let start = 0;
  let signsNot = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (at < text.length && !isBlank(unit)) {
      if (
        isUsualHan(unit) ? ofLabels.has(unit) || (at === start && ofMarks.has(unit)) : at === start || !isFigure(unit)
      )
        return false;
      continue;
    }
    const last = text.charCodeAt(at - 1);
    // a piece of one character, or none, may be of a name set wide
    if (at - start < 2 || isFigure(last) || endings.has(last)) return false;
    signsNot ||= isNoName(text.slice(start, at));
    start = at + 1;
  }
  return signsNot;
}
