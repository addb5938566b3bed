import type { Shop } from '../shop.ts';
import type { Line } from '../types.ts';

export interface Jump {
  /** What stays on the first page, with its notice. */
  stays: Line[];
  /** What goes to the later page, headed by where it comes from. */
  goes: Line[];
}

/** `（下转第4版）` … `（上接第1版）`: the end of an article stands on a later page; undefined when it is too short to part. */
export function jump(lines: readonly Line[], fromPage: number, toPage: number, shop: Shop): Jump | undefined {
  const { random } = shop;
  const article = lines[0]?.article;
  if (article === undefined) return undefined;
  const blocks = shop.truths[article]?.body ?? [];
  // Between two paragraphs, or in mid-sentence where a column ends; a crosshead goes with its paragraph.
  const places = lines.flatMap((line, index) => {
    if (line.role !== 'body' || line.block === undefined || line.block === 0) return [];
    const follows = line.broken === undefined && blocks[line.block - 1]?.kind !== 'crosshead';
    return follows || line.broken === 'sentence' ? [index] : [];
  });
  const columnEnds = places.filter((index) => lines[index]?.broken === 'sentence');
  const wanted = columnEnds.length > 0 && random.chance(0.5) ? columnEnds : places;
  const at = places.length < 2 ? undefined : random.pick(wanted);
  const title = lines.find((line) => line.role === 'title');
  const next = at === undefined ? undefined : lines[at];
  if (at === undefined || next === undefined) return undefined;
  const [open, close] = random.pick([
    ['（', '）'],
    ['(', ')'],
    ['', ''],
  ] as const);
  const service = (text: string): Line => ({ ...shop.furniture(text), role: 'service', article });
  const words = random.pick([
    [`下转第${toPage}版`, `上接第${fromPage}版`],
    [`下转${toPage}版`, `上接${fromPage}版`],
    [`下转第${toPage}版 `, `紧接第${fromPage}版`],
  ] as const);
  const again = title !== undefined && random.chance(0.4) ? [{ ...title, role: 'service' as const }] : [];
  const broken = next.broken === undefined ? {} : { broken: 'jump' as const };
  return {
    stays: [...lines.slice(0, at), service(open + words[0].trim() + close)],
    goes: [...again, service(open + words[1] + close), { ...next, ...broken }, ...lines.slice(at + 1)],
  };
}
