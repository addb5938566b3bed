import type { CorrectionFault } from './messages.ts';
import type { PlacedEntry } from './placed-entry.ts';
import type { Draft, Sheet } from './sheet.ts';

/** A field that an editor declared. */
export interface DeclaredField {
  field: string;
  original?: string | undefined;
  corrected: string;
}

/** What carrying out a correction gave. */
export type Outcome =
  | { fault: CorrectionFault['message']; field: string }
  | {
      fault?: undefined;
      /** False when all was so already. */
      changed: boolean;
      /** The article that the correction belongs to, if any. */
      owner: Draft | undefined;
      /** Fields declared. */
      fields?: DeclaredField[];
      original?: string | undefined;
      corrected?: string | undefined;
    };

/** Carries out one correction on a sheet. */
export type CarryOut = (sheet: Sheet, placed: PlacedEntry) => Outcome;
