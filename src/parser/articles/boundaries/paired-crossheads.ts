import { isColumnName } from '../../headlines/column-name.ts';
import { hasLead } from '../../signatures/lead.ts';
import { endsWithColon } from '../../text/marks.ts';
import { closesArticle, type Site } from '../sites.ts';
import type { BoundarySite } from './rule.ts';

/** Longest crosshead of two lines, both together. */
const longest = 20;

/** `01` `之二` `關鍵詞：鞋` `（一）尋人`: counts or names a part of the text, above a crosshead. */
const counts =
  /^(?:[■●◆▲【〔]\s?)?(?:0?\d{1,2}|[一二三四五六七八九十]|之[一二三四五六七八九十]|(?:PART|Part|part)\s?\.?\d|(?:关键词|關鍵詞|关键字|關鍵字)\s?[一二三四五六七八九十\d]?[:：].{1,6}|[（(][一二三四五六七八九十][）)].{0,8})[】〕]?$/;

/** Two plain short lines, no signature above and no lead below; the upper one names no column and nobody who speaks. */
const isPair = (site: Site | undefined): boolean => {
  const [first, second] = site?.run ?? [];
  if (site?.run.length !== 2 || !first || !second || closesArticle(site.before)) return false;
  if ((first.kind === 'meta' && !counts.test(first.text)) || second.kind !== 'short' || second.mark !== undefined)
    return false;
  if (endsWithColon(first.text) || isColumnName(first.text)) return false;
  return first.text.length + second.text.length <= longest && site.next?.kind === 'text' && !hasLead(site.next.text);
};

/** Crossheads of two lines: a number or a word above the crosshead proper, or pairs of short lines one after another. */
export function pairedCrossheads(site: BoundarySite): number {
  const { sites, place, run } = site;
  if (place === 0 || !isPair(site) || run[0]?.opensPage) return 0;
  if (counts.test(run[0]?.text ?? '')) return -8;
  return [sites[place - 1], sites[place + 1]].filter(isPair).length * -3;
}
