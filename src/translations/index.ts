import type { Words } from './words.ts';
import { zhHans } from './zh-Hans.ts';
import { zhHant } from './zh-Hant.ts';

export { displayDate } from './display-date.ts';
export type { Words } from './words.ts';

/** The words of the interface in one script. */
export function words(script: 'Hans' | 'Hant'): Words {
  return script === 'Hans' ? zhHans : zhHant;
}
