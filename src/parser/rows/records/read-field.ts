import { lean } from '../../text/lean.ts';
import { unitsOf } from '../../text/unit-set.ts';
import { type FieldKind, kindOfLabel } from './field-kinds.ts';

/** How a record sets its labels apart: `label：value`, `【label】value`, `<label>=value`, `label<tab>value`, `TI- value`. */
export type FieldForm = 'colon' | 'box' | 'angle' | 'cell' | 'dash';

/** A line of a record: its label, and where the value starts. */
export interface Field {
  form: FieldForm;
  /** Without blanks, Latin letters small. */
  label: string;
  kind: FieldKind | undefined;
  /** Offset of the value; the length of the line when it holds none. */
  at: number;
}

/** Longest line of a field that is no text, and longest label, with the blanks that set its characters apart. */
const longest = 160;
const longestLabel = 14;

const word =
  '[\\p{Script=Han}]{1,7}|\\p{Script=Han}(?:[ \\u3000]{1,4}\\p{Script=Han}){1,3}|[A-Za-z]{2,12}|[A-Z][a-z]{1,9}-\\p{Script=Han}{2,5}';
const forms: readonly (readonly [FieldForm, RegExp])[] = [
  ['box', lean(new RegExp(`^[【〖\\[［](${word})[】〗\\]］]\\s?[:：]?[\\s\\u3000]*`, 'u'))],
  ['angle', lean(new RegExp(`^<(${word})>\\s?=?\\s*`, 'u'))],
  ['colon', lean(new RegExp(`^"?(${word})"?[ \\u3000]?[:：][\\s\\u3000]*`, 'u'))],
  ['dash', /^([A-Z][A-Z\d])[ \u3000]{0,2}[-–—－](?:\s+|$)/],
  ['cell', lean(new RegExp(`^(${word})[ \\u3000]*[\\t|｜][\\s\\u3000]*`, 'u'))],
];

/** The form that a mark among the first characters of a line shows. */
const formOf: Readonly<Record<string, FieldForm>> = {
  '】': 'box',
  '〗': 'box',
  ']': 'box',
  '］': 'box',
  '>': 'angle',
  ':': 'colon',
  '：': 'colon',
  '\t': 'cell',
  '|': 'cell',
  '｜': 'cell',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '－': 'dash',
};

const marks = unitsOf(Object.keys(formOf).join(''));

/** The first mark among the first characters of a line; most lines have none. */
function markOf(text: string): string | undefined {
  const end = Math.min(text.length - 1, longestLabel);
  for (let at = 1; at <= end; at += 1) if (marks.has(text.charCodeAt(at))) return text.charAt(at);
  return undefined;
}

/** Reads a line as a field of a record by its form alone: whether it is one, the lines around it tell. */
export function readField(text: string): Field | undefined {
  const mark = markOf(text);
  if (mark === undefined) return undefined;
  const form = formOf[mark];
  const found = form === undefined ? undefined : forms.find(([name]) => name === form)?.[1].exec(text);
  if (form === undefined || !found) return undefined;
  const label = (found[1] ?? '').replace(/^[A-Za-z]+-|[\s\u3000]+/g, '').toLowerCase();
  const kind = kindOfLabel(label);
  // a text may stand behind its label
  if (text.length > longest && kind !== 'text') return undefined;
  // `【配音】警方提醒：…。`: says how a text is read out, or what it tells of
  if (kind === undefined && (text.endsWith('。') || form === 'dash')) return undefined;
  return { form, label, kind, at: found[0].length };
}
