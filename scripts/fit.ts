import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseIssue } from '../src/parser/index.ts';
import { type Tree, writeTree } from '../src/parser/trees/tree.ts';
import { boundaries } from './fit/boundaries.ts';
import { growForest } from './fit/grow-forest.ts';
import type { Question } from './fit/question.ts';
import { titles } from './fit/titles.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { type MarkedDocument, readMarkedDocuments } from './lib/marked-documents.ts';
import { CommandError, run } from './lib/run.ts';

const command = {
  name: 'npm run fit --',
  summary:
    'Fits what experience says of the boundaries of articles, or of titles, to documents whose articles are known (folders with pages and a truth.json), and writes it into the parser.',
  operands: 'FOLDER… (a folder named twice counts twice)',
  options: {
    titles: { help: 'Fits what experience says of the title among several lines.' },
    test: {
      value: 'FOLDER',
      help: 'Only measures: fits to the other folders and tells how many cases of this one come out right.',
    },
  },
};

/** Cases from which on a fit says more than chance. */
const fewest = 1000;

function fit<Case>(question: Question<Case>, folders: readonly string[], test: string | undefined): void {
  const { cases, names, options, command: fitted, target, observe, seenOf, isRight } = question;
  const see = (documents: readonly MarkedDocument[]): Case[] => {
    const found: Case[] = [];
    for (const document of documents)
      parseIssue(
        document.pages,
        observe(document, (one) => found.push(one)),
      );
    return found;
  };
  const seen = see(folders.filter((folder) => folder !== test).flatMap(readMarkedDocuments));
  if (seen.length < fewest)
    throw new CommandError(`Found ${seen.length} ${cases} to fit to, expected ${fewest} at least: name more folders.`);
  const trees = growForest(seenOf(seen), options);
  const share = (own: readonly Case[], by: readonly Tree[]): string =>
    `${((100 * own.filter((one) => isRight(one, by)).length) / own.length).toFixed(1)} %`;
  const report = (name: string, own: readonly Case[]): string =>
    `${name}: ${own.length} ${cases}, right by the rules ${share(own, [])}, with experience ${share(own, trees)}`;
  console.log(report('fitted to', seen));
  if (test !== undefined) {
    console.log(report('left out', see(readMarkedDocuments(test))));
    return;
  }
  const rows = trees.map((tree) => `  '${writeTree(tree, names)}',`);
  const idle = names.filter((name) => !rows.some((row) => row.includes(`(${name}<=`)));
  console.log(`no tree asks for: ${idle.join(' ')}`);
  const note = `Written by \`${fitted}\` (${report('fitted to', seen)}).`;
  const path = fileURLToPath(new URL(`../src/parser/${target}`, import.meta.url));
  writeFileSync(path, `/** ${note} */\nexport const treeRows: readonly string[] = [\n${rows.join('\n')}\n];\n`);
}

await run(async () => {
  const { operands, text, isOn } = readArguments(command);
  if (operands.length === 0) throw new UsageError('No folder given: name the folders of the documents to fit to.');
  if (isOn('titles')) fit(titles, operands, text('test'));
  else fit(boundaries, operands, text('test'));
  return 0;
});
