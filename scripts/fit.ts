import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { valuesOf } from '../src/parser/articles/experience/index.ts';
import { leafOf, type Tree, writeTree } from '../src/parser/articles/experience/tree.ts';
import { boundaryThreshold, experienceNames, perPoint, reach } from '../src/parser/articles/weigh-site.ts';
import { parseIssue } from '../src/parser/index.ts';
import { growForest, type Seen } from './fit/grow-forest.ts';
import { type KnownDocument, readDocuments } from './fit/read-documents.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { CommandError, run } from './lib/run.ts';

const command = {
  name: 'npm run fit --',
  summary:
    'Fits what experience says of the boundaries of articles to documents whose articles are known (folders with pages and a truth.json), and writes it into the parser.',
  operands: 'FOLDER… (a folder named twice counts twice)',
  options: {
    test: {
      value: 'FOLDER',
      help: 'Only measures: fits to the other folders and tells how many places of this one come out right.',
    },
  },
};

const target = fileURLToPath(new URL('../src/parser/articles/experience/tree-rows.ts', import.meta.url));

const options = { trees: 120, leaves: 4, rate: 0.15, fewest: 40, prior: 10 };

/** Places from which on a fit says more than chance. */
const fewestPlaces = 1000;

/** The places of some documents where an article may begin, as the parser comes by them. */
function see(documents: readonly KnownDocument[]): Seen {
  const values: number[][] = [];
  const rules: number[] = [];
  const began: number[] = [];
  for (const { pages, starts, own } of documents) {
    parseIssue(pages, (site, weighing) => {
      const evidence = weighing.evidence.filter(({ rule }) => rule !== 'experience');
      const spans = (site.run.length > 0 ? site.run : [site.next]).flatMap((part) => part?.spans ?? []);
      if (site.article === undefined || !spans.some(({ line }) => own.has(line))) return;
      values.push(valuesOf(site, evidence, experienceNames));
      rules.push(perPoint * (evidence.reduce((sum, { weight }) => sum + weight, 0) - boundaryThreshold));
      began.push(spans.some(({ line }) => starts.has(line)) ? 1 : 0);
    });
  }
  return { values, rules, began };
}

/** The places at which experience is asked: where the rules leave room. */
function undecided({ values, rules, began }: Seen): Seen {
  const leavesRoom = (_: unknown, place: number): boolean => Math.abs(rules[place] ?? 0) < perPoint * reach;
  return { values: values.filter(leavesRoom), rules: rules.filter(leavesRoom), began: began.filter(leavesRoom) };
}

/** Share of places that come out right by the rules and some trees. */
function share({ values, rules, began }: Seen, trees: readonly Tree[]): string {
  const right = values.filter((row, place) => {
    const sum = trees.reduce<number>((total, tree) => total + leafOf(tree, row), rules[place] ?? 0);
    return sum >= 0 === (began[place] === 1);
  });
  return `${((100 * right.length) / values.length).toFixed(1)} %`;
}

const report = (name: string, seen: Seen, trees: readonly Tree[]): string =>
  `${name}: ${seen.began.length} places, right by the rules ${share(seen, [])}, with experience ${share(seen, trees)}`;

await run(async () => {
  const { operands, text } = readArguments(command);
  const test = text('test');
  if (operands.length === 0) throw new UsageError('No folder given: name the folders of the documents to fit to.');
  const seen = see(operands.filter((folder) => folder !== test).flatMap(readDocuments));
  if (seen.began.length < fewestPlaces) {
    throw new CommandError(
      `Found ${seen.began.length} places to fit to, expected ${fewestPlaces} at least: name more folders.`,
    );
  }
  const trees = growForest(undecided(seen), options);
  console.log(report('fitted to', seen, trees));
  if (test !== undefined) {
    console.log(report('left out', see(readDocuments(test)), trees));
    return 0;
  }
  const rows = trees.map((tree) => `  '${writeTree(tree, experienceNames)}',`);
  const idle = experienceNames.filter((name) => !rows.some((row) => row.includes(`(${name}<=`)));
  console.log(`no tree asks for: ${idle.join(' ')}`);
  const note = `Written by \`npm run fit\` (${report('fitted to', seen, trees)}).`;
  writeFileSync(target, `/** ${note} */\nexport const treeRows: readonly string[] = [\n${rows.join('\n')}\n];\n`);
  return 0;
});
