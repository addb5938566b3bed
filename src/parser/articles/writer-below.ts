import type { Part } from '../part.ts';

/** `读帖小记` / `文/沈一舟`: who wrote stands below the line of the headline. */
export const namesWriter = (run: readonly Part[]): boolean => run.slice(1).some(({ kind }) => kind === 'signature');
