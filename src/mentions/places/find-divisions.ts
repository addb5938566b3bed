import { convert, detectScript } from '../../chinese/index.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { FoundPlace } from '../types.ts';
import { type DivisionHit, divisionHits } from './division-hits.ts';
import type { Division } from './divisions/division.ts';
import { gazetteer } from './divisions/gazetteer.ts';
import { unsafeFullNames } from './divisions/unsafe-short-names.ts';
import { resolveBeside, resolveFull, resolveShort, type Setting } from './resolve-division.ts';

export interface PlacedPlace {
  text: IssueText;
  place: FoundPlace;
  division?: Division;
}

type Spell = (name: string) => string;

function sampleOf(texts: readonly IssueText[]): string {
  let sample = '';
  for (const { text } of texts) {
    if (sample.length >= 4000) break;
    sample += text;
  }
  return sample.slice(0, 4000);
}

/** How names of the tables are written in this issue: as they are, or in traditional characters. */
function spelling(texts: readonly IssueText[]): Spell {
  let isPlain: boolean | undefined;
  const written = new Map<string, string>();
  return (name) => {
    isPlain ??= detectScript(sampleOf(texts)) === 'Hans';
    if (isPlain) return name;
    const known = written.get(name) ?? convert(name, 'Hans', 'Hant');
    written.set(name, known);
    return known;
  };
}

function toPlace(hit: DivisionHit, division: Division | undefined, spell: Spell): PlacedPlace {
  const { text, start, end, entry, form } = hit;
  const printed = text.text.slice(start, end);
  const place: FoundPlace = {
    name: spell(division?.name ?? entry.name),
    printed,
    kind: division?.kind ?? entry.full[0]?.kind ?? 'county',
    ...(division?.code === undefined ? {} : { code: division.code }),
    ...(division?.parent === undefined ? {} : { parent: spell(division.parent.name) }),
    ...(division?.period === undefined ? {} : { period: division.period }),
    ...(division?.note === undefined ? {} : { note: division.note }),
    field: text.field,
    block: text.block,
    start,
    end,
    evidence: [form === 'full' ? 'division-name' : 'division-short-name'],
  };
  return { text, place, ...(division === undefined ? {} : { division }) };
}

/** The divisions that the full names of an issue name without doubt, and all they lie in. */
function namedDivisions(hits: readonly DivisionHit[]): Set<Division> {
  const named = new Set<Division>();
  for (const { form, entry } of hits) {
    const [division, ...others] = entry.full;
    if (form === 'full' && division !== undefined && others.length === 0) named.add(division);
    const [short, ...more] = entry.short.filter(({ kind }) => kind !== 'township');
    if (
      form === 'short' &&
      short !== undefined &&
      more.length === 0 &&
      (short.kind !== 'county' || short.code === undefined)
    )
      named.add(short);
  }
  return named;
}

function printedInFull(hits: readonly DivisionHit[]): Set<Division> {
  return new Set(hits.flatMap(({ form, entry }) => (form === 'full' && entry.full.length === 1 ? entry.full : [])));
}

/** In a row of names the ones that are told tell of their neighbours, to the right and then to the left. */
function resolveRows(hits: readonly DivisionHit[], meant: Map<DivisionHit, Division>): void {
  const pass = (row: readonly DivisionHit[]) => {
    row.forEach((hit, index) => {
      const beside = row[index - 1];
      const told = beside === undefined ? undefined : meant.get(beside);
      if (beside === undefined || told === undefined || meant.has(hit)) return;
      const division = resolveBeside(hit, beside, told);
      if (division !== undefined) meant.set(hit, division);
    });
  };
  pass(hits);
  pass(hits.toReversed());
}

/** Which divisions the texts of an issue name. */
export function findDivisions(
  texts: readonly IssueText[],
  home: string | undefined,
  isTaken: (text: IssueText, start: number, end: number) => boolean,
): PlacedPlace[] {
  const hits = texts.flatMap((text) => divisionHits(text, (start, end) => isTaken(text, start, end)));
  const setting: Setting = {
    home: home === undefined ? [] : gazetteer().path(home),
    named: namedDivisions(hits),
    namedInFull: printedInFull(hits),
  };
  const meant = new Map<DivisionHit, Division>();
  for (const hit of hits) {
    const outer = hit.previous === undefined ? undefined : meant.get(hit.previous);
    const division = hit.form === 'full' ? resolveFull(hit, outer, setting) : resolveShort(hit, outer, setting);
    if (division !== undefined) meant.set(hit, division);
  }
  resolveRows(hits, meant);
  const places: PlacedPlace[] = [];
  const spell = spelling(texts);
  for (const hit of hits) {
    const division = meant.get(hit);
    const isTownship = hit.entry.full.every(({ kind }) => kind === 'township');
    const keepsName = hit.form === 'full' && !isTownship && !unsafeFullNames.has(hit.entry.name);
    if (division !== undefined || keepsName) places.push(toPlace(hit, division, spell));
  }
  return places;
}
