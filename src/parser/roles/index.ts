import type { House } from '../house/survey.ts';
import { aboveIn } from '../lists.ts';
import { type Part, partOf } from '../part.ts';
import { splitClosing } from '../splits/index.ts';
import { saysAgain } from '../text/says-again.ts';
import type { Unit } from '../unit.ts';
import { standsAboveData } from './above-data.ts';
import { standsAboveSubtitle } from './above-subtitle.ts';
import { standsAboveWriter } from './above-writer.ts';
import { announcedList } from './announced-list.ts';
import { announcement } from './announcement.ts';
import { keepListed, readListed, readMarked } from './by-mark.ts';
import { captionLine } from './caption-line.ts';
import { closeWithData } from './closing-data.ts';
import { closingLine } from './closing-line.ts';
import { columnLabel } from './column-label.ts';
import { columnLine } from './column-line.ts';
import { contactLine } from './contact-line.ts';
import { dataLine } from './data-line.ts';
import { dayLine } from './day-line.ts';
import { factLine } from './fact-line.ts';
import { forecastLine } from './forecast-line.ts';
import { isFramedHeadline } from './framed-headline.ts';
import { loneData } from './lone-data.ts';
import { metaLine } from './meta-line.ts';
import { minutesLine } from './minutes-line.ts';
import { nameList } from './name-list.ts';
import { markNameRuns } from './name-runs.ts';
import { noteLine } from './note.ts';
import { longestLine, type RoleRule, type RoleSite } from './rule.ts';
import { letterClose, salutation } from './salutation.ts';
import { signOff } from './sign-off.ts';
import { signatureLine } from './signature-line.ts';
import { isSpoken } from './spoken.ts';
import { freeTitles } from './title-like-name.ts';
import { markVerse } from './verse.ts';

/** The rules in the order they are tried; the first that speaks names the part. */
export const roleRules: readonly RoleRule[] = [
  minutesLine,
  signOff,
  salutation,
  letterClose,
  announcedList,
  announcement,
  nameList,
  signatureLine,
  closingLine,
  columnLabel,
  dayLine,
  contactLine,
  factLine,
  forecastLine,
  metaLine,
  dataLine,
  loneData,
  noteLine,
  captionLine,
  columnLine,
];

/** The rules that may speak of a paragraph, as most units are. */
const ofParagraphs = roleRules.filter(({ ofLines }) => ofLines === undefined);

/** Names a unit by the first rule that speaks of it. */
function readByRules(site: RoleSite): Part | undefined {
  const { unit } = site;
  for (const rule of unit.running && unit.text.length > longestLine ? ofParagraphs : roleRules) {
    const read = rule.read(site);
    if (read) return partOf(unit, read.kind, rule.name, read);
  }
  return undefined;
}

/** A headline that looks like a paragraph or an item: its text says it again, or it stands in the frame of headlines above. */
const isLongHeadline = ({ unit, after, above }: RoleSite): boolean =>
  ((unit.running || unit.mark === 'list') && after !== undefined && saysAgain(unit.text, after.text)) ||
  (unit.running && isFramedHeadline(unit, above));

/** A headline by what stands below it, whatever its own marks say. `below`: the unit after the next. */
const isHeadlineAbove = ({ unit, before, after }: RoleSite, below: Unit | undefined): boolean =>
  standsAboveData(unit, after, below) ||
  standsAboveSubtitle(unit, after) ||
  (before?.rule !== 'spoken' && standsAboveWriter(unit, after, below));

/** Names a unit of which no rule speaks: running text, or a line that may be a headline. */
function readByForm(site: RoleSite, below: Unit | undefined): Part {
  const { unit } = site;
  if (isHeadlineAbove(site, below)) return partOf({ ...unit, running: false }, 'short', 'short-line');
  if (unit.running) return partOf(unit, 'text', 'running');
  return isSpoken(site) ? partOf({ ...unit, running: true }, 'text', 'spoken') : partOf(unit, 'short', 'short-line');
}

/** What tells a unit before it is looked at for a signature at its end. */
function readAtOnce(site: RoleSite): Part | undefined {
  const marked = readMarked(site.unit);
  if (marked || !isLongHeadline(site)) return marked;
  return partOf({ ...site.unit, mark: undefined, running: false }, 'short', 'short-line');
}

/** Names each unit by its form; a signature run on after a text becomes a part of its own. */
export function readParts(units: readonly Unit[], house: House): Part[] {
  const parts: Part[] = [];
  units.forEach((unit, index) => {
    const site: RoleSite = {
      unit,
      before: aboveIn(parts, parts.length),
      after: units[index + 1],
      above: parts,
      units,
      index,
      house,
    };
    const known = readAtOnce(site);
    const split = known ? undefined : splitClosing(unit, house, parts);
    if (split) for (const part of split) parts.push(keepListed(part, unit));
    else parts.push(known ?? readListed(unit) ?? readByRules(site) ?? readByForm(site, units[index + 2]));
  });
  return markVerse(markNameRuns(closeWithData(freeTitles(parts))), house);
}
