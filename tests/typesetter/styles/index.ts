import { briefing } from './briefing.ts';
import { htmlBulletin } from './html-bulletin.ts';
import { listOnly } from './list-only.ts';
import { looseDistrict } from './loose-district.ts';
import { looseEvening } from './loose-evening.ts';
import { looseSchool } from './loose-school.ts';
import { looseStatements } from './loose-statements.ts';
import { looseTaiwan } from './loose-taiwan.ts';
import { markdownNewsletter } from './markdown-newsletter.ts';
import { metaLabel } from './meta-label.ts';
import { metaRecords } from './meta-records.ts';
import { oldDaily } from './old-daily.ts';
import { releaseDigest } from './release-digest.ts';
import { singleDateline, singleHeaded } from './single.ts';
import type { Style } from './style.ts';
import { tightLead } from './tight-lead.ts';
import { tightTail } from './tight-tail.ts';
import { wrappedFlush } from './wrapped-flush.ts';
import { wrappedIndent } from './wrapped-indent.ts';

/** Every house style, in the order of the layout families. */
export const styles: readonly Style[] = [
  looseDistrict,
  looseStatements,
  looseEvening,
  looseTaiwan,
  looseSchool,
  metaRecords,
  metaLabel,
  tightLead,
  tightTail,
  wrappedIndent,
  wrappedFlush,
  releaseDigest,
  markdownNewsletter,
  htmlBulletin,
  oldDaily,
  briefing,
  listOnly,
  singleHeaded,
  singleDateline,
];
