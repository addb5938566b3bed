import { hasLead, readLead } from '../../signatures/lead.ts';
import { namesWriter } from '../writer-below.ts';
import type { BoundaryRule } from './rule.ts';

/** The text below opens with its lead, or the line names its reporter. */
export const leadBelow: BoundaryRule = {
  name: 'lead-below',
  weigh: ({ run, next }) => {
    if (next?.kind !== 'text') return 0;
    const lead = readLead(next.text);
    if (!lead && !run.some(({ opens }) => opens)) return 0;
    // who reports is told at the start of an article, hardly ever below a crosshead
    return run.length === 0 ? 4 : lead && lead.signers.length > 0 ? 8 : 6;
  },
};

/** On a page whose texts have leads, one without. */
export const noLeadBelow: BoundaryRule = {
  name: 'no-lead-below',
  weigh: ({ run, next, style, place, signedBelow, opened }) => {
    const rare = style.withLead < 2 || style.withLead < style.runs * 0.3;
    if (place === 0 || run.length >= 2 || rare || (next && hasLead(next.text))) return 0;
    return (
      (opened && !run.some(({ mark }) => mark) ? -0.5 : signedBelow ? -0.5 : -1) *
      Math.min(1, style.withLead / Math.max(1, style.runs) + 0.2)
    );
  },
};

/** The article above is signed below its headline, and the text below has no lead. */
export const reporterAbove: BoundaryRule = {
  name: 'reporter-above',
  weigh: ({ run, next, headSigned, closed, signedBelow }) =>
    headSigned && !closed && !signedBelow && run.length > 0 && !namesWriter(run) && !(next && hasLead(next.text))
      ? -1
      : 0,
};
