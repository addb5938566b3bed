import { leadsThroughSite } from '../../furniture/web-navigation.ts';
import { tally } from '../../lists.ts';
import { endsSentence, isRunningText } from '../../text/marks.ts';
import type { Row } from '../row.ts';
import { type DataShape, dataShape } from './data-shape.ts';
import { kindOfLabel } from './field-kinds.ts';

/** Lines of data, one below the other, between a headline and its text. */
interface Run {
  start: number;
  end: number;
  shapes: DataShape[];
}

/** Longest headline above such lines; most lines. */
const longestHeadline = 60;
const mostLines = 6;

/** Articles below whose headlines a form comes again; fewer show it when it holds several labels. */
const fewest = 3;
const fewestLabelled = 2;

/** A plain short line, on the page of the line below it. */
const isHeadline = (row: Row | undefined, below: Row): boolean =>
  row !== undefined &&
  !below.opensPage &&
  row.text.length <= longestHeadline &&
  !isRunningText(row.text) &&
  !row.text.endsWith('。');

/** The lines of data from a row on, when a headline stands above them and a text below. */
function runAt(rows: readonly Row[], shapes: readonly (DataShape | undefined)[], start: number): Run | undefined {
  const found: DataShape[] = [];
  let end = start;
  for (let shape = shapes[end]; shape && end - start < mostLines; shape = shapes[end]) {
    if (end > start && rows[end]?.opensPage) break;
    found.push(shape);
    end += 1;
  }
  const first = rows[start];
  const below = rows[end];
  if (!first || !below || !isHeadline(rows[start - 1], first)) return undefined;
  return isRunningText(below.text) || endsSentence(below.text) ? { start, end, shapes: found } : undefined;
}

/** It holds a day, or a label that records have. */
const isRecord = ({ labels, dated }: DataShape): boolean =>
  dated || labels.some((label) => !['text', 'title', undefined].includes(kindOfLabel(label)));

/** `分享到： A+ A- 打印` among them: buttons, though a label stands in front. */
const isSharing = ({ text }: Row, shape: DataShape): boolean => !isRecord(shape) && leadsThroughSite(text);

/** The forms in which the file prints data below its headlines. */
function findForms(runs: readonly Run[]): Set<string> {
  const shapes = runs.flatMap((run) => (run.shapes.some(isRecord) ? run.shapes : [])).filter(({ empty }) => !empty);
  const counts = tally(shapes.map(({ key }) => key));
  const comesOften = ({ key, labels }: DataShape) =>
    (counts.get(key) ?? 0) >= (labels.length > 1 ? fewestLabelled : fewest);
  return new Set(shapes.filter(comesOften).map(({ key }) => key));
}

/**
 * Marks the lines of data that come again below the headlines of a file, in one form (`98/12/27　記者：沈一舟　點閱：117`), whatever their
 * labels are called: they are of the article, no furniture, no part of the headline.
 */
export function markData(rows: readonly Row[]): readonly Row[] {
  const shapes: (DataShape | undefined)[] = [];
  for (const [index, { text, mark }] of rows.entries()) {
    const above = rows[index - 1]?.text ?? '';
    const mayBe = mark === undefined && above.length <= longestHeadline && !above.endsWith('。');
    shapes.push(mayBe ? dataShape(text) : undefined);
  }
  const runs: Run[] = [];
  for (let index = 1; index < rows.length; index += 1) {
    if (!shapes[index] || shapes[index - 1]) continue;
    const run = runAt(rows, shapes, index);
    if (run) runs.push(run);
  }
  const forms = findForms(runs);
  if (forms.size === 0) return rows;
  const inRuns = new Set(runs.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  let below = false;
  return rows.map((row, index) => {
    const shape = shapes[index];
    // a day alone closes texts, too
    const placed = inRuns.has(index) || ((shape?.labels.length ?? 0) > 0 && isHeadline(rows[index - 1], row));
    below = shape !== undefined && ((forms.has(shape.key) && (below || placed)) || (shape.empty && below));
    return below && !(shape && isSharing(row, shape)) ? { ...row, mark: 'field' } : row;
  });
}
