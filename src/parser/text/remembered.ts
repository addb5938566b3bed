/** What was read of the texts of an issue, one map a reading. */
const known: Map<string, unknown>[] = [];

/** What is kept where nothing was read: to ask a map whether it knows a text takes as long as to ask what it knows. */
const nothing = Symbol('nothing');

/** Most texts of which a reading is kept; more are forgotten at once. */
const most = 5000;

/**
 * The same reading of a text, which is kept while an issue is read: the rules of every pass over a page ask the same of the same lines.
 * Its answers are shared, and not to be changed.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const readings = new Map<string, T | typeof nothing>();
  known.push(readings);
  return (text) => {
    const before = readings.get(text);
    if (before !== undefined) return before === nothing ? (undefined as T) : before;
    const reading = read(text);
    if (readings.size >= most) readings.clear();
    readings.set(text, reading === undefined ? nothing : reading);
    return reading;
  };
}

/** Forgets the texts of an issue once it is read. */
export function forgetTexts(): void {
  for (const readings of known) readings.clear();
}
