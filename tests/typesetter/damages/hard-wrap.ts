import type { Line } from '../types.ts';

const closing = /[，。、；：？！”’）》】,.;:?!)]/;
const opening = /[“‘（《【(]/;
const unbreakable = /[0-9A-Za-z.%]/;

/** Ends of lines of `measure` characters: no closing mark opens a line, no opening mark closes one, figures stay whole. */
export function lineEnds(text: string, measure: number, indent: number): number[] {
  const ends: number[] = [];
  let start = 0;
  let room = measure - indent;
  while (text.length - start > room) {
    let end = start + room;
    while (closing.test(text[end] ?? '')) end += 1;
    while (
      end > start + 1 &&
      (opening.test(text[end - 1] ?? '') ||
        (unbreakable.test(text[end - 1] ?? '') && unbreakable.test(text[end] ?? '')))
    )
      end -= 1;
    if (end >= text.length) break;
    ends.push(end);
    start = end;
    room = measure;
  }
  return ends;
}

/** Breaks paragraphs at the measure, as a plain text export of a typed page does; `indent` opens each paragraph. */
export function hardWrap(lines: readonly Line[], measure: number, indent: string): Line[] {
  return lines.flatMap((line) => {
    if (line.role !== 'body') return [line];
    const ends = [...lineEnds(line.text, measure, indent.length), line.text.length];
    const { opens: _, ...rest } = line;
    return ends.map((end, index): Line => {
      const text = line.text.slice(ends[index - 1] ?? 0, end);
      return index === 0 ? { ...line, text: indent + text } : { ...rest, text, broken: 'wrap' };
    });
  });
}

/** Share of paragraphs whose last line fills the measure: without an indent their end cannot be seen. */
export function fullLastLines(lines: readonly Line[], measure: number): number {
  return lines.filter((line) => {
    if (line.role !== 'body') return false;
    const last = line.text.length - (lineEnds(line.text, measure, 0).at(-1) ?? 0);
    return last > measure - 3;
  }).length;
}
