import { slicePrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import { restOf } from './cut-row.ts';
import type { Row } from './row.ts';

/** Shortest and longest headline, and shortest text on its line. */
const longest = 50;
const shortestText = 24;
/** Fewest lines of the form on an issue. */
const fewest = 2;

/** `老渡口搬新家 2021/06/02 10:25 渡船由三条…`: the headline, the day with its hour, the text. */
const dated = lean(
  /^([^。；;]{6,50}?)[ \u3000]+((?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:[ \u3000]\d{1,2}:\d\d(?::\d\d)?)?)[ \u3000]+(?=\S)/u,
);
const mayBeDated = /[ \u3000](?:19|20)\d\d[-./年]\d/;

const readDated = ({ text, mark }: Row): RegExpExecArray | undefined => {
  if (mark !== undefined || text.length < longest || !mayBeDated.test(text.slice(0, longest + 8))) return undefined;
  const found = dated.exec(text.slice(0, longest + 40));
  if (!found) return undefined;
  const behind = text.slice(found[0].length);
  return behind.length >= shortestText && /[，,。]/.test(behind) ? found : undefined;
};

/** Lists that a search prints: headline, day and text of each item on one line are parted, the headline is marked. No character is lost. */
export function splitDated(rows: readonly Row[]): Row[] {
  const found = rows.map(readDated);
  if (found.filter((each) => each !== undefined).length < fewest) return [...rows];
  return rows.flatMap((row, index): Row[] => {
    const [whole = '', headline = '', day = ''] = found[index] ?? [];
    if (whole === '') return [row];
    const from = whole.lastIndexOf(day);
    return [
      { ...row, ...slicePrinted(row, 0, headline.length), mark: 'item' },
      { ...restOf(row, from), ...slicePrinted(row, from, from + day.length) },
      restOf(row, whole.length),
    ];
  });
}
