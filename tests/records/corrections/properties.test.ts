import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledger } from '../../../src/parser/index.ts';
import type { CorrectedIssue } from '../../../src/records/corrections/index.ts';
import { checkLedger } from '../../../src/records/ledger/index.ts';
import { articleSchema, type CorrectionEntry, issueSchema, lineRoles } from '../../../src/records/schema/index.ts';
import { styles, typeset } from '../../typesetter/index.ts';
import { recordsOfParsed } from '../records-of.ts';
import { anchorIn, parseCorrected } from './corrected.ts';

/** A correction of some line with text; which lines and words are chosen by numbers, whatever the page. */
const wish = fc.record({
  line: fc.nat(),
  reach: fc.nat(6),
  start: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
  other: fc.nat(),
  verb: fc.constantFrom('read', 'role', 'begins', 'continues', 'paragraph', 'joins', 'set') as fc.Arbitrary<Verb>,
  role: fc.constantFrom(...lineRoles),
  read: fc.constantFrom('青口', '河', '沈一舟。顾小满', '5月6日', '，', '𠮷', 'a b'),
  inWords: fc.boolean(),
  named: fc.boolean(),
  ranged: fc.boolean(),
});
type Verb = 'read' | 'role' | 'begins' | 'continues' | 'paragraph' | 'joins' | 'set';
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

function toEntry(text: string, lines: readonly number[], wish: Wish): CorrectionEntry {
  const line = lines[wish.line % lines.length] ?? 1;
  const last = lines.findLast((other) => other <= line + wish.reach) ?? line;
  const printed = text.split('\n')[line - 1] ?? '';
  const start = wish.start % printed.length;
  const words = printed.slice(start, start + wish.length);
  const named = wish.named && { of: anchorIn(text, lines[wish.other % lines.length] ?? 1) };
  const place = wish.inWords ? { words } : wish.ranged && last > line ? { to: anchorIn(text, last) } : {};
  const at = anchorIn(text, line);
  const entries: Record<Verb, CorrectionEntry> = {
    read: { at, words, read: wish.read },
    role: { at, ...place, ...named, role: wish.role },
    begins: { at, ...(wish.inWords && { words }), article: 'begins' },
    continues: { at, ...place, ...named, article: 'continues' },
    paragraph: { at, ...(wish.inWords && { words }), paragraph: 'begins' },
    joins: { at, paragraph: 'continues' },
    set: { at, set: { kind: 'notice', bylines: [{ name: '沈一舟' }], date: 'issue' }, why: '据文意' },
  };
  return entries[wish.verb];
}

function correctAtRandom(text: string, wishes: readonly Wish[]): CorrectedIssue {
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  const entries = wishes.map((wish) => toEntry(text, lines, wish));
  return parseCorrected([{ file: 'a.txt', text }], entries);
}

const page = fc
  .tuple(fc.nat(400), fc.constantFrom(...styles.map(({ name }) => name)))
  .map(([seed, style]) => typeset(seed, style).text.replace(/[\r\f]/g, ''));

test('whatever an editor corrects, every printed character stays in one place, and the records are sound', () => {
  let carriedOut = 0;
  fc.assert(
    fc.property(page, fc.array(wish, { minLength: 1, maxLength: 5 }), (text, wishes) => {
      const corrected = correctAtRandom(text, wishes);
      carriedOut += corrected.applied.size;
      expect(ledger(corrected.parsed)).toEqual([]);
      const { issue, articles, lines } = recordsOfParsed(corrected.parsed, { corrections: corrected });
      expect(checkLedger(issue, articles, lines)).toEqual([]);
      issueSchema.parse(issue);
      for (const article of articles) articleSchema.parse(article);
      expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    }),
    { numRuns: 100 },
  );
  expect(carriedOut).toBeGreaterThan(60);
});

test('every correction is carried out, or there is a sentence about it', () => {
  fc.assert(
    fc.property(page, fc.array(wish, { minLength: 1, maxLength: 5 }), (text, wishes) => {
      const { applied, faults } = correctAtRandom(text, wishes);
      const clash = faults.some(({ message }) => ['correction-clash', 'correction-twice'].includes(message.rule));
      const told = new Set([...applied.keys(), ...faults.map(({ path }) => path[1])]);
      if (!clash) expect(told.size).toBe(wishes.length);
    }),
    { numRuns: 60 },
  );
});

test('an issue without corrections is told in its own places', () => {
  fc.assert(
    fc.property(page, (text) => {
      const untouched = parseCorrected([{ file: 'a.txt', text }], []);
      expect(untouched.applied.size + untouched.declared.size + untouched.faults.length).toBe(0);
    }),
    { numRuns: 20 },
  );
});
