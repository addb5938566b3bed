import { looseDistrict } from './loose-district.ts';
import { looseStatements } from './loose-statements.ts';
import { metaRecords } from './meta-records.ts';
import type { Style } from './style.ts';
import { tightLead } from './tight-lead.ts';

/** Every house style, in the order of the layout families. */
export const styles: readonly Style[] = [looseDistrict, looseStatements, metaRecords, tightLead];
