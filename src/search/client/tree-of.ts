import type { Script } from '../manifest.ts';

/** The tree of a script, beside the folder of the module. */
export const treeOf = (script: Script): string => new URL(script === 'Hant' ? '../hant/' : '../', import.meta.url).href;
