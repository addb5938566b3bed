import type { Part } from '../../part.ts';
import { titlesArtWork } from '../../text/art-form.ts';
import type { BoundarySite } from './rule.ts';

const isTitle = (part: Part | undefined): boolean => part?.kind === 'short' && titlesArtWork(part.text);

/** Nothing but the title of a work of art, and who made it. */
const isWork = ({ article, empty, headed, closed }: BoundarySite): boolean =>
  closed && headed && empty && article?.head.some(isTitle) === true;

/** A work of art (`渡口（版画）` above its artist) has no text: it is an article, and so is what stands below it. */
export function artWork(site: BoundarySite): number {
  const { run, next, place } = site;
  if (place === 0) return 0;
  if (run.length > 0 && isTitle(run[run.length - 1]) && next?.kind === 'signature') return 12;
  return isWork(site) ? 12 : 0;
}
