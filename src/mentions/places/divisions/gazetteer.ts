import { pairAt } from '../../text/characters.ts';
import { type PlaceAbroad, placesAbroad } from './abroad.ts';
import { chainOf, type Division } from './division.ts';
import { mainlandDivisions } from './mainland.ts';
import { formerDivisions, namedRegions } from './regions.ts';
import { retiredDivisions } from './retired.ts';
import { southernDivisions } from './taiwan-hongkong-macao.ts';

/** The divisions that bear one name in full or short form. */
export interface NameEntry {
  name: string;
  full: Division[];
  short: Division[];
}

export interface Gazetteer {
  /** The entries whose name stands at `at` in folded text, longest first. */
  at(folded: string, at: number): NameEntry[];
  /** The same with the names of townships of Taiwan without their 鄉 or 鎮, many of which are names of people. */
  withTowns(folded: string, at: number): NameEntry[];
  /** The present counties whose codes start with these four digits. */
  countiesOf(prefix: string): { code: string; name: string }[];
  /** The innermost division of a path such as 江苏省南通市崇川区, or of a code, with all it lies in; empty when unknown. */
  path(codeOrPath: string): Division[];
}

function buildEntries(divisions: readonly Division[], abroad: readonly PlaceAbroad[]): Map<string, NameEntry> {
  const entries = new Map<string, NameEntry>();
  const entry = (name: string) => {
    const known = entries.get(name) ?? { name, full: [], short: [] };
    entries.set(name, known);
    return known;
  };
  for (const division of divisions) {
    entry(division.name).full.push(division);
    if (division.short !== undefined) entry(division.short).short.push(division);
  }
  for (const { division, spellings } of abroad) for (const spelling of spellings) entry(spelling).short.push(division);
  return entries;
}

const none: NameEntry[] = [];

const isMoreThanTown = ({ full, short }: NameEntry) => full.length > 0 || short.some(({ kind }) => kind !== 'township');

/** Finds the entries whose name stands at a place of a text. */
function lookUp(longestFirst: readonly NameEntry[]): Gazetteer['at'] {
  const starts = new Uint8Array(0x10000);
  const byStart = new Map<number, NameEntry[]>();
  for (const entry of longestFirst) {
    starts[entry.name.charCodeAt(0)] = 1;
    const key = pairAt(entry.name, 0);
    const bucket = byStart.get(key);
    if (bucket === undefined) byStart.set(key, [entry]);
    else bucket.push(entry);
  }
  return (folded, start) => {
    if (starts[folded.charCodeAt(start)] !== 1) return none;
    return byStart.get(pairAt(folded, start))?.filter(({ name }) => folded.startsWith(name, start)) ?? none;
  };
}

function build(): Gazetteer {
  const present = [...mainlandDivisions(), ...southernDivisions()];
  const retired = retiredDivisions((name) => present.find((division) => division.name === name));
  const regions = namedRegions().map((division) => ({ division, spellings: [division.name] }));
  const entries = buildEntries([...present, ...retired, ...formerDivisions()], [...placesAbroad(), ...regions]);
  const longestFirst = [...entries.values()].sort((a, b) => b.name.length - a.name.length);
  // Of a code that was given again the present division counts.
  const byCode = new Map(
    [...retired, ...present].flatMap((division) =>
      division.code === undefined ? [] : [[division.code, division] as const],
    ),
  );
  const withTowns = lookUp(longestFirst);
  const at = lookUp(longestFirst.filter(isMoreThanTown));
  const countiesOf = (prefix: string) =>
    present.flatMap(({ code, name, kind }) => (kind === 'county' && code?.startsWith(prefix) ? [{ code, name }] : []));
  const path = (text: string) => innermost(text, at, byCode);
  return { at, withTowns, path, countiesOf };
}

function innermost(text: string, at: Gazetteer['at'], byCode: ReadonlyMap<string, Division>): Division[] {
  const coded = byCode.get(text.padEnd(6, '0'));
  if (coded !== undefined) return chainOf(coded);
  let known: Division | undefined;
  for (let start = 0; start < text.length; ) {
    const [entry] = at(text, start);
    const candidates = [...(entry?.full ?? []), ...(entry?.short ?? [])];
    const outer: Division | undefined = known;
    const next = outer === undefined ? candidates[0] : candidates.find((division) => chainOf(division).includes(outer));
    if (next !== undefined) known = next;
    start += entry?.name.length ?? 1;
  }
  return known === undefined ? [] : chainOf(known);
}

let built: Gazetteer | undefined;

/** The gazetteer, built at first use (about 3,600 divisions). */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}
