import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseIssue } from '../../src/parser/index.ts';
import { readArguments } from '../lib/arguments.ts';
import { readMarkedDocuments } from '../lib/marked-documents.ts';
import { projectRoot } from '../lib/project-root.ts';
import { run } from '../lib/run.ts';
import { renderFailure } from './parse-failure.ts';
import { isRight } from './parse-match.ts';
import { scoreDocument } from './parse-score.ts';
import { heading, row } from './parse-table.ts';
import { addTally, emptyTally } from './parse-tally.ts';

const command = {
  name: 'npm run bench -- marked',
  summary:
    'Counts what is read right of documents whose articles are known: folders, each with a folder for a document that holds its pages and a truth.json; without any, those of tests/strangers.',
  operands: '[FOLDER…]',
  options: {
    each: { help: 'Prints a row for each document, too.' },
    only: { value: 'NAME', help: 'Reads only the documents whose names hold this.' },
    failures: { value: 'N', help: 'Shows this many documents of each folder that are read wrong.' },
  },
};

/** The folders of tests/strangers, one for each hand. */
function strangers(): string[] {
  const folder = join(projectRoot, 'tests/strangers');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

await run(async () => {
  const { operands, text, isOn } = readArguments(command);
  const rows: string[] = [];
  for (const folder of operands.length > 0 ? operands : strangers()) {
    const sum = emptyTally();
    let left = Number(text('failures') ?? 0);
    for (const { name, pages, truth } of readMarkedDocuments(folder)) {
      if (!name.includes(text('only') ?? '')) continue;
      const issue = parseIssue(pages);
      const score = scoreDocument(truth, issue);
      addTally(sum, score.tally);
      if (isOn('each')) rows.push(row(name, score.tally));
      const right = score.matches.every(isRight) && issue.articles.length === truth.articles.length;
      if (right || left <= 0) continue;
      left -= 1;
      console.log(renderFailure(name, truth, issue, score));
    }
    rows.push(row(basename(folder), sum));
  }
  console.log([heading, ...rows].join('\n'));
  return 0;
});
