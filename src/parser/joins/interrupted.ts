import type { JoinRule } from './rule.ts';

/** The halves of a sentence between which a story was set (`takeStories`). */
export const interrupted: JoinRule = {
  name: 'interrupted',
  where: { wrapped: false },
  test: ({ after }) => after.resumes === true,
};
