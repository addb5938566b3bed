import type { IssueText } from '../text/issue-text.ts';
import type { Office } from './offices/read-office.ts';

/** A name found at one place of the issue. Offsets into the text. */
export interface Sighting {
  text: IssueText;
  start: number;
  end: number;
  /** The name in folded characters without blanks: what makes two sightings one name. */
  key: string;
  office?: Office;
  /** Name of the rule. */
  evidence: string;
}

export const keyOf = (folded: string) => folded.replaceAll(' ', '');
