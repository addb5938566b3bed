import { isClauseEdge } from '../text/characters.ts';
import { wordRank } from '../words/lookup.ts';
import { headEndingAt } from './offices/heads.ts';

const prepositions = new Set(
  '由在和与及了过着后前对向让被给为把请是的如像跟随找见叫以将经据称同问邀听看到赴从至令使使因而且但并即'
    .split('')
    .map((word) => word.charCodeAt(0)),
);

const organizationEnds = new Set(
  '会局院校部处村镇区县市社司团队心站所办委党厅科馆厂班组'.split('').map((end) => end.charCodeAt(0)),
);

/** How well a name may start at `start`, from what stands before it. */
export function whatPrecedes(folded: string, start: number): number {
  if (start === 0 || isClauseEdge(folded, start - 1)) return 1.8;
  const code = folded.charCodeAt(start - 1);
  if (code === 0x3001 || code === 0x20) return 1.6;
  if (headEndingAt(folded, start) !== undefined) return 2;
  if (prepositions.has(code)) return 1;
  if (organizationEnds.has(code)) return 0.7;
  return wordRank(folded, start - 2) > 0 ? 0.6 : -1.5;
}
