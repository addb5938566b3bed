import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseIssue, parseIssues } from '../../src/parser/index.ts';
import { type Family, families, heldOutSeed, styles, typeset } from '../../tests/typesetter/index.ts';
import { projectRoot } from '../lib/project-root.ts';
import { renderFailure } from './parse-failure.ts';
import { isRight } from './parse-match.ts';
import { scoreDocument } from './parse-score.ts';
import { heading, row } from './parse-table.ts';
import { addTally, emptyTally, type Tally } from './parse-tally.ts';

interface ParseBenchOptions {
  /** How many documents to print and read; 300 unless told. */
  documents?: number;
  /** Take words, names and sentences that no rule was tuned on. */
  heldOut?: boolean;
  /** Name of a house style; all styles unless told. */
  style?: string;
  /** How many documents read wrong to show. */
  failures?: number;
  /** First seed after the start of the range. */
  from?: number;
}

/** Megabytes (10⁶ bytes of UTF-8) a second: issues parsed together, as a build does, and one by one. */
interface Speed {
  together: number;
  alone: number;
}

interface ParseBench {
  families: Partial<Record<Family, Tally>>;
  styles: Record<string, Tally>;
  overall: Tally;
  /** Documents read wrong, as tables. */
  failures: string[];
  /** Speed of the parser alone: on these pages, and on the bulletins of `content/`. */
  speed: { typeset: Speed; bulletins: Speed };
}

/** Seconds one call takes: the lesser of the clock's and the processor's, so that other work on the machine does not count. */
function secondsOf(work: () => void): number {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return Math.min((performance.now() - start) / 1e3, (user + system) / 1e6);
}

/** Parses texts, some six megabytes a round, and takes the best of six rounds: the first ones warm the machine up. */
function measureSpeed(texts: readonly string[]): Speed {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const copies = Math.max(1, Math.ceil(6e6 / bytes));
  const issues = Array.from({ length: copies }, () => texts.map((text) => [{ file: 'bench.txt', text }])).flat();
  const best = (work: () => void) =>
    (bytes * copies) / 1e6 / Math.min(...Array.from({ length: 6 }, () => secondsOf(work)));
  return {
    together: best(() => {
      parseIssues(issues);
    }),
    alone: best(() => {
      for (const pages of issues) parseIssue(pages);
    }),
  };
}

const bulletins = () =>
  globSync('content/bulletins/**/*.txt', { cwd: projectRoot }).map((path) =>
    readFileSync(join(projectRoot, path), 'utf8'),
  );

/** Typesets documents, parses them and counts what was read right. */
function benchParse(options: ParseBenchOptions = {}): ParseBench {
  const { documents = 300, heldOut = false, style, failures: wanted = 0, from = 0 } = options;
  const bench: ParseBench = {
    families: {},
    styles: {},
    overall: emptyTally(),
    failures: [],
    speed: { typeset: { together: 0, alone: 0 }, bulletins: { together: 0, alone: 0 } },
  };
  const texts: string[] = [];
  for (let index = 0; index < documents; index += 1) {
    const seed = from + index + (heldOut ? heldOutSeed : 0);
    const document = typeset(seed, style);
    const pages = document.pages ?? [document.text];
    const issue = parseIssue(
      pages.map((text, page) => ({ file: `${document.style}-${seed}/p${page + 1}.${document.extension}`, text })),
    );
    const score = scoreDocument(document.truth, issue);
    const family = bench.families[document.family] ?? emptyTally();
    bench.families[document.family] = family;
    const ofStyle = bench.styles[document.style] ?? emptyTally();
    bench.styles[document.style] = ofStyle;
    for (const tally of [family, ofStyle, bench.overall]) addTally(tally, score.tally);
    const right =
      score.matches.every(isRight) &&
      score.unjoined.length === 0 &&
      score.missing.length === 0 &&
      issue.articles.length === document.truth.articles.length;
    if (!right && bench.failures.length < wanted)
      bench.failures.push(
        renderFailure(`${document.style}, seed ${seed}, ${document.script}`, document.truth, issue, score),
      );
    texts.push(document.text);
  }
  bench.speed = { typeset: measureSpeed(texts), bulletins: measureSpeed(bulletins()) };
  return bench;
}

const speedOf = ({ together, alone }: Speed) => `${together.toFixed(1)} MB/s (one by one ${alone.toFixed(1)})`;

/** The figures as a table: a row a family, a row a style, a row for all. */
function renderParseBench(bench: ParseBench): string {
  const ofFamilies = families.flatMap((family) => {
    const tally = bench.families[family];
    return tally === undefined ? [] : [row(family, tally)];
  });
  const ofStyles = styles.flatMap(({ name }) => {
    const tally = bench.styles[name];
    return tally === undefined ? [] : [row(name, tally)];
  });
  return [
    ...bench.failures,
    heading,
    ...ofFamilies,
    row('overall', bench.overall),
    '',
    ...ofStyles,
    '',
    `${speedOf(bench.speed.typeset)} on these pages, ${speedOf(bench.speed.bulletins)} on the bulletins of content/. All figures but the first in percent; lost: letters of articles that are in no article; furn: letters of furniture that are in one.`,
  ].join('\n');
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '300' },
      'held-out': { type: 'boolean', default: false },
      style: { type: 'string' },
      failures: { type: 'string', default: '0' },
      from: { type: 'string', default: '0' },
    },
  });
  const bench = benchParse({
    documents: Number(values.documents),
    heldOut: values['held-out'],
    ...(values.style === undefined ? {} : { style: values.style }),
    failures: Number(values.failures),
    from: Number(values.from),
  });
  console.log(renderParseBench(bench));
}
