/** Ways in which a page can come to harm before it reaches us. */
const harms = {
  'line lost': (lines, at) => void lines.splice(at, 1),
  'line put in': (lines, at, { noise }) => void lines.splice(at, 0, noise),
  'line doubled': (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  'line moved': (lines, at, { other }) => void lines.splice(other % (lines.length + 1), 0, ...lines.splice(at, 1)),
  'line cut': (lines, at, { other }) => {
    const line = lines[at] ?? '';
    const cut = other % (line.length + 1);
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  },
  'lines run together': (lines, at) => void lines.splice(at, 2, lines.slice(at, at + 2).join('')),
  'blank lines lost': (lines, at) => {
    while (lines[at + 1] === '') lines.splice(at + 1, 1);
  },
  'character lost': (lines, at, { other }) => change(lines, at, other, () => ''),
  'character doubled': (lines, at, { other }) => change(lines, at, other, (character) => character + character),
  'characters changed': (lines, at, { other, noise }) => change(lines, at, other, () => noise),
} satisfies Record<string, (lines: string[], at: number, mutation: Mutation) => void>;

/** One harm: its kind, the line and the place in it (both taken modulo what there is), and what is put in. */
export interface Mutation {
  kind: keyof typeof harms;
  at: number;
  other: number;
  noise: string;
}

export const mutationKinds = Object.keys(harms) as (keyof typeof harms)[];

function change(lines: string[], at: number, other: number, to: (character: string) => string): void {
  const line = lines[at] ?? '';
  const place = other % Math.max(1, line.length);
  lines[at] = line.slice(0, place) + to(line.slice(place, place + 1)) + line.slice(place + 1);
}

/** The lines of a page after all harms, in order. */
export function mutate(lines: readonly string[], mutations: readonly Mutation[]): string[] {
  const harmed = [...lines];
  for (const mutation of mutations) {
    if (harmed.length === 0) break;
    harms[mutation.kind](harmed, mutation.at % harmed.length, mutation);
  }
  return harmed;
}
