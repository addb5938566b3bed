import type { Random } from '../random.ts';
import type { BylineForm } from './form.ts';
import { bareLead, bracketLead, marked, plainLead, reporterLine, underTitle } from './lead.ts';
import { creditGlued, creditLine, creditName } from './photo.ts';
import { brackets, chain, closingDateline, dots, office, ownLine, runOn, signOff } from './tail.ts';
import { agency, agencyReporter, squareLead } from './taiwan.ts';

export const tailForms: readonly BylineForm[] = [ownLine, runOn, dots, brackets, office, chain];
export const leadForms: readonly BylineForm[] = [bracketLead, plainLead, bareLead];
export const lineForms: readonly BylineForm[] = [reporterLine, marked, underTitle];
export const photoForms: readonly BylineForm[] = [creditLine, creditGlued, creditName];
export const taiwanForms: readonly BylineForm[] = [squareLead, agencyReporter];
export { agency, bracketLead, closingDateline, dots, marked, office, ownLine, reporterLine, runOn, signOff };

/** Nobody signs. */
export const unsigned: BylineForm = {
  name: 'unsigned',
  set: () => ({ before: [], lead: '', tail: '', after: [], bylines: [] }),
};

/** Offices sign their notices with name and date, or not at all. */
export const noticeForms: readonly BylineForm[] = [signOff, unsigned];

/** A house keeps to one form and seldom strays: what makes a page's bylines evidence for one another. */
export const houseByline = (random: Random, house: BylineForm, others: readonly BylineForm[], stray = 0.15) =>
  random.chance(stray) ? random.pick(others) : house;
