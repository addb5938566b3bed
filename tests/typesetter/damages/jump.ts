import type { Random } from '../random.ts';
import type { Line } from '../types.ts';

export interface Jump {
  /** What stays on the first page, with its notice. */
  stays: Line[];
  /** What goes to the later page, headed by where it comes from. */
  goes: Line[];
}

/** `（下转第4版）` … `（上接第1版）`: the end of an article stands on a later page; undefined when it is too short to part. */
export function jump(lines: readonly Line[], fromPage: number, toPage: number, random: Random): Jump | undefined {
  const body = lines.flatMap((line, index) => (line.role === 'body' && line.opens === true ? [index] : []));
  const first = body[0];
  const at = body.length < 3 ? undefined : random.pick(body.slice(1));
  const title = lines.find((line) => line.role === 'title');
  const article = lines[0]?.article;
  if (at === undefined || first === undefined || article === undefined) return undefined;
  // A crosshead goes with its paragraph.
  const [open, close] = random.pick([
    ['（', '）'],
    ['(', ')'],
    ['', ''],
  ] as const);
  const service = (text: string): Line => ({ text, role: 'service', article });
  const words = random.pick([
    [`下转第${toPage}版`, `上接第${fromPage}版`],
    [`下转${toPage}版`, `上接${fromPage}版`],
    [`下转第${toPage}版 `, `紧接第${fromPage}版`],
  ] as const);
  const again = title !== undefined && random.chance(0.4) ? [{ ...title, role: 'service' as const }] : [];
  return {
    stays: [...lines.slice(0, at), service(open + words[0].trim() + close)],
    goes: [...again, service(open + words[1] + close), ...lines.slice(at)],
  };
}
