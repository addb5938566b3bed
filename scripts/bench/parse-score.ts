import type { ParsedIssue } from '../../src/parser/tree.ts';
import type { Line, Truth, TruthArticle, TruthBlock } from '../../tests/typesetter/types.ts';
import { comparable, comparableColumn, countLetters, type Placed, placeLines } from './parse-compare.ts';
import { emptyTally, type Score, type Tally } from './parse-tally.ts';

/** An article counts when this share of its letters is its own, and this share of its own letters is in it. */
const ownShare = 0.9;

/** A truth article, the parsed article that shares most letters with it, and whether it counts. */
export interface Match {
  truth: number;
  parsed: number | undefined;
  titleRight: boolean;
  /** Share of the parsed article's letters that are the truth's, and of the truth's that are in it. */
  own: number;
  whole: number;
}

/** How one document was read. */
export interface DocumentScore {
  tally: Tally;
  matches: Match[];
  /** Paragraphs expected and not found, in normalised text. */
  missing: string[];
  /** Source lines whose break was not joined though it stands in mid-sentence. */
  unjoined: number[];
}

const ownLine = (line: Line) => line.article !== undefined && line.role !== 'service';

/** Letters that a parsed and a truth article share, by their numbers. */
function sharedLetters(truth: Truth, places: readonly Placed[][]): Map<number, Map<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  truth.lines.forEach((line, index) => {
    if (line.role === 'service') return;
    for (const { article, letters } of places[index] ?? []) {
      const row = shared.get(article) ?? new Map<number, number>();
      const key = line.article ?? -1;
      row.set(key, (row.get(key) ?? 0) + letters);
      shared.set(article, row);
    }
  });
  return shared;
}

function titleIsRight(truth: TruthArticle, title: string | undefined): boolean {
  if (truth.title === undefined) return truth.ambiguous || title === undefined;
  return title !== undefined && [truth.title, ...truth.titleAlso].map(comparable).includes(comparable(title));
}

/** Pairs each truth article with the parsed one that shares most letters with it; each is used once. */
function matchArticles(
  truth: Truth,
  issue: ParsedIssue,
  places: readonly Placed[][],
  marked: readonly number[],
): Match[] {
  const shared = sharedLetters(truth, places);
  const sizes = new Map(
    [...shared].map(([parsed, row]) => [parsed, [...row.values()].reduce((sum, letters) => sum + letters, 0)]),
  );
  const totals = truth.articles.map(() => 0);
  truth.lines.forEach((line, index) => {
    if (ownLine(line) && line.article !== undefined)
      totals[line.article] = (totals[line.article] ?? 0) + countLetters(line.text) - (marked[index] ?? 0);
  });
  const pairs = [...shared]
    .flatMap(([parsed, row]) => [...row].map(([key, letters]) => ({ parsed, key, letters })))
    .filter(({ key }) => key >= 0);
  pairs.sort((a, b) => b.letters - a.letters);
  const found = new Map<number, (typeof pairs)[number]>();
  const used = new Set<number>();
  for (const pair of pairs) {
    if (found.has(pair.key) || used.has(pair.parsed)) continue;
    found.set(pair.key, pair);
    used.add(pair.parsed);
  }
  return truth.articles.map((article, index) => {
    const pair = found.get(index);
    if (pair === undefined) return { truth: index, parsed: undefined, titleRight: false, own: 0, whole: 0 };
    return {
      truth: index,
      parsed: pair.parsed,
      titleRight: titleIsRight(article, issue.articles[pair.parsed]?.title?.text),
      own: pair.letters / Math.max(1, sizes.get(pair.parsed) ?? 0),
      whole: pair.letters / Math.max(1, totals[index] ?? 0),
    };
  });
}

/** Whether a match counts as an article read right. */
export const isRight = (match: Match) => match.titleRight && match.own >= ownShare && match.whole >= ownShare;

/** Counts equal entries of two lists, each entry once. */
function scoreLists(expected: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  let right = 0;
  for (const text of expected) {
    const count = left.get(text) ?? 0;
    if (count > 0) {
      left.set(text, count - 1);
      right += 1;
    }
  }
  return { expected: expected.length, found: found.length, right };
}

/** The readings of a block that count: whole or parted after a full stop, with its closing credit or without. */
function blockReadings(block: TruthBlock): string[][] {
  const whole = [block.text, ...(block.tail === undefined ? [] : [block.text + block.tail])];
  return whole.flatMap((text) => {
    const cuts = [0, ...block.stops, text.length];
    const pieces = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
    return pieces.length > 1 ? [[text], pieces] : [[text]];
  });
}

const itemKinds = new Set<string>(['list', 'table']);
const isItem = (truth: Truth, line: Line) =>
  line.article !== undefined &&
  line.block !== undefined &&
  itemKinds.has(truth.articles[line.article]?.body[line.block]?.kind ?? '');

function scoreParagraphs(truth: Truth, issue: ParsedIssue): { score: Score; missing: string[] } {
  const left = new Map<string, number>();
  // Whether a list or a flattened table is one block or many is a matter of taste: its lines are left out.
  const items = new Set(truth.lines.flatMap((line, index) => (isItem(truth, line) ? [index + 1] : [])));
  const found = issue.articles
    .flatMap((article) => article.body)
    .filter((block) => !block.spans.every((span) => items.has(span.line)))
    .map((block) => comparable(block.text));
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1);
  const missing: string[] = [];
  let extra = 0;
  const blocks = truth.articles.flatMap((article) => article.body).filter((block) => !itemKinds.has(block.kind));
  for (const block of blocks) {
    const reading = blockReadings(block)
      .map((pieces) => pieces.map(comparable))
      .find((pieces) => pieces.every((piece) => (left.get(piece) ?? 0) > 0));
    if (reading === undefined) missing.push(block.text);
    else {
      extra += reading.length - 1;
      for (const piece of reading) left.set(piece, (left.get(piece) ?? 0) - 1);
    }
  }
  const expected = blocks.length;
  return { score: { expected, found: found.length - extra, right: expected - missing.length }, missing };
}

/** Breaks in mid-sentence whose two lines the parser put next to each other in one block. */
function scoreJoins(truth: Truth, issue: ParsedIssue): { score: Score; unjoined: number[] } {
  const before = new Map<number, number>();
  for (const article of issue.articles) {
    for (const block of article.body) {
      block.spans.forEach((span, index) => {
        const previous = block.spans[index - 1];
        if (previous !== undefined && previous.line !== span.line) before.set(span.line, previous.line);
      });
    }
  }
  const last = new Map<string, number>();
  const unjoined: number[] = [];
  let expected = 0;
  truth.lines.forEach((line, index) => {
    const key = `${line.article}/${line.block}`;
    if (line.broken !== undefined && line.broken !== 'stop') {
      expected += 1;
      if (before.get(index + 1) !== last.get(key)) unjoined.push(index + 1);
    }
    if (line.role === 'body') last.set(key, index + 1);
  });
  return { score: { expected, found: before.size, right: expected - unjoined.length }, unjoined };
}

function scoreBylines(truth: Truth, issue: ParsedIssue, matches: readonly Match[], tally: Tally): void {
  const used = new Set(matches.map((match) => match.parsed));
  for (const match of matches) {
    const wanted = truth.articles[match.truth]?.bylines ?? [];
    const optional = new Set(wanted.filter((each) => each.optional === true).map((each) => comparable(each.name)));
    const signed = wanted.filter((each) => each.optional !== true);
    const names = signed.map((each) => comparable(each.name));
    const got = (match.parsed === undefined ? [] : (issue.articles[match.parsed]?.bylines ?? []))
      .map((each) => ({ name: comparable(each.name), role: each.role }))
      .filter(({ name, role }) => names.includes(name) || (role !== 'editor' && !optional.has(name)));
    const score = scoreLists(names, [...new Set(got.map(({ name }) => name))]);
    tally.bylines.expected += score.expected;
    tally.bylines.found += score.found;
    tally.bylines.right += score.right;
    for (const { name, role } of signed) {
      const same = got.find((each) => each.name === comparable(name));
      if (same === undefined) continue;
      tally.roles.expected += 1;
      tally.roles.found += 1;
      tally.roles.right += same.role === role ? 1 : 0;
    }
  }
  issue.articles.forEach((article, index) => {
    if (!used.has(index)) tally.bylines.found += article.bylines.filter(({ role }) => role !== 'editor').length;
  });
}

function scoreHeadlines(truth: Truth, issue: ParsedIssue, matches: readonly Match[], tally: Tally): void {
  const add = (into: Score, score: Score) => {
    into.expected += score.expected;
    into.found += score.found;
    into.right += score.right;
  };
  for (const match of matches) {
    const article = truth.articles[match.truth];
    const parsed = match.parsed === undefined ? undefined : issue.articles[match.parsed];
    if (article === undefined) continue;
    if (!article.ambiguous) {
      add(tally.titles, { expected: 1, found: 1, right: match.titleRight ? 1 : 0 });
      add(
        tally.kickers,
        scoreLists(
          article.kicker.map(comparable),
          (parsed?.kicker ?? []).map((each) => comparable(each.text)),
        ),
      );
      add(
        tally.subtitles,
        scoreLists(
          article.subtitle.map(comparable),
          (parsed?.subtitle ?? []).map((each) => comparable(each.text)),
        ),
      );
    }
    const printed = parsed?.column?.text ?? parsed?.columnAbove;
    const column = printed === undefined ? [] : [comparableColumn(printed)];
    add(tally.columns, scoreLists(article.column === undefined ? [] : [comparableColumn(article.column)], column));
    if (truth.numberedPages) add(tally.pages, { expected: 1, found: 1, right: parsed?.page === article.page ? 1 : 0 });
    const crossheads = (parsed?.body ?? [])
      .filter((block) => block.kind === 'crosshead')
      .map((block) => comparable(block.text));
    add(
      tally.crossheads,
      scoreLists(
        article.body.filter((block) => block.kind === 'crosshead').map((block) => comparable(block.text)),
        crossheads,
      ),
    );
  }
}

/** What a source prints to tell its articles apart, not to be read with them: `标题：`, `1.`, `<p>`. */
const marks = new Set(['label', 'item-mark', 'markup']);

/** Letters of such marks on each source line: entry i is for line i + 1. */
function markLetters(issue: ParsedIssue): number[] {
  const letters = issue.lines.map(() => 0);
  for (const { reason, spans } of issue.setAside) {
    if (!marks.has(reason)) continue;
    for (const { line, start, end } of spans)
      letters[line - 1] = (letters[line - 1] ?? 0) + countLetters((issue.lines[line - 1] ?? '').slice(start, end));
  }
  return letters;
}

function scoreLetters(truth: Truth, places: readonly Placed[][], letters: readonly number[], tally: Tally): void {
  truth.lines.forEach((line, index) => {
    const all = countLetters(line.text) - (line.role === 'furniture' ? 0 : (letters[index] ?? 0));
    const placed = Math.min(
      all,
      (places[index] ?? []).reduce((sum, { letters }) => sum + letters, 0),
    );
    if (line.role === 'furniture') {
      tally.furniture.expected += all;
      tally.furniture.found += placed;
    } else if (ownLine(line)) {
      tally.letters.expected += all;
      tally.letters.right += placed;
    }
  });
}

/** Compares what the parser made of a document with the truth. */
export function scoreDocument(truth: Truth, issue: ParsedIssue): DocumentScore {
  const tally = emptyTally();
  tally.documents = 1;
  const places = placeLines(issue);
  const marked = markLetters(issue);
  const matches = matchArticles(truth, issue, places, marked);
  tally.articles = {
    expected: matches.length,
    found: issue.articles.length,
    right: matches.filter(isRight).length,
  };
  const paragraphs = scoreParagraphs(truth, issue);
  tally.paragraphs = paragraphs.score;
  const joins = scoreJoins(truth, issue);
  tally.joins = joins.score;
  scoreHeadlines(truth, issue, matches, tally);
  scoreBylines(truth, issue, matches, tally);
  scoreLetters(truth, places, marked, tally);
  return { tally, matches, missing: paragraphs.missing, unjoined: joins.unjoined };
}
