import { lean } from '../text/lean.ts';
import { type Form, quickLook } from '../text/quick-look.ts';

/** Forms of leads in the order tried, and which of them a text may have: of most texts none is asked. */
export interface LeadForms {
  patterns: readonly RegExp[];
  look: (text: string) => number;
}

/** Makes a list of forms. */
export const leadForms = (forms: readonly Form[]): LeadForms => ({
  patterns: forms.map(({ pattern }) => pattern),
  look: quickLook(forms),
});

export const unicode = (pattern: string) => lean(new RegExp(pattern, 'u'));
