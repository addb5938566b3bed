import type { JoinRule } from './rule.ts';

/** Two lines of one paragraph of HTML: a line end inside it is no break. */
export const flow: JoinRule = { name: 'flow', test: ({ after }) => after.flows === true };
