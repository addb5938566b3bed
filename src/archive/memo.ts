import type { Archive } from './types.ts';

const key = Symbol.for('jianbao.archives');
const shared = globalThis as { [key]?: Map<string, Promise<Archive>> };

/**
 * The archives read in this process, by content folder. Kept on `globalThis`: the build script and the pages that Astro bundles hold
 * two copies of this module in one process, and a folder must be read once for both.
 */
export const archives = shared[key] ?? new Map<string, Promise<Archive>>();
shared[key] = archives;
