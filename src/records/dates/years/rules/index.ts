import type { YearRule } from '../evidence.ts';
import { anniversaries } from './anniversaries.ts';
import { partyCongresses } from './congresses.ts';
import { livingDivisions } from './divisions.ts';
import { heldEvents } from './events.ts';
import { pursuedGoals } from './goals.ts';
import { fiveYearPlans } from './plans.ts';
import { printedYears } from './printed-years.ts';
import { namedTerms } from './terms.ts';
import { twoSessions } from './two-sessions.ts';

/** What a text can tell of the year in which it was written. All of it must agree. */
export const yearRules: YearRule[] = [
  fiveYearPlans,
  anniversaries,
  partyCongresses,
  twoSessions,
  heldEvents,
  pursuedGoals,
  livingDivisions,
  namedTerms,
  printedYears,
];
