import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type LooseIssue, parseFiles, reasonOf } from '../src/archive/index.ts';
import { renderOutline } from '../src/parser/index.ts';
import { anchorIn } from '../src/records/corrections/line-anchor.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { jsonPieces } from './lib/json-pieces.ts';
import { printMessages } from './lib/print-messages.ts';
import { CommandError, run } from './lib/run.ts';
import { explain, pathsOf, readWanted } from './parse/explain.ts';

const command = {
  name: 'npm run -s parse --',
  summary: 'Prints the records of bulletin files (`-` for standard input); messages go to standard error.',
  operands: 'PATH…',
  options: {
    format: {
      value: 'NAME',
      help: 'json (issues with their articles, the default), jsonl (an article a line) or outline (a proof sheet).',
    },
    explain: {
      value: 'WHAT',
      help: 'Tells how one article came about: its id, a line (44) of the bulletin named, or FILE:LINE.',
    },
  },
};

/** How issues are printed, by name: in pieces, since all of them may be longer than a string can be. */
const formats: Record<string, (issues: readonly LooseIssue[]) => Iterable<string>> = { json, jsonl, outline };

await run(async () => {
  const { operands, text } = readArguments(command);
  const name = text('format') ?? 'json';
  const format = formats[name];
  if (format === undefined) {
    throw new UsageError(`Unexpected format \`${name}\`, expected one of ${Object.keys(formats).join(', ')}.`);
  }
  const asked = text('explain');
  const wanted = asked === undefined ? undefined : readWanted(asked);
  const paths = wanted ? await pathsOf(wanted, operands) : operands;
  if (paths.length === 0) {
    throw new UsageError('No path given: name a bulletin file, a folder of pages, or `-` for standard input.');
  }
  const input = paths.includes('-') ? await buffer(process.stdin) : undefined;
  const { issues, messages } = await parseFiles(paths, input);
  await print(wanted ? [explain(issues, wanted)] : format(issues));
  printMessages(messages);
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** An array of issues, each with its articles in full. */
function* json(issues: readonly LooseIssue[]): Generator<string> {
  yield '[';
  for (const [index, { issue, articles }] of issues.entries()) {
    yield index > 0 ? ',\n  ' : '\n  ';
    yield* jsonPieces({ ...issue, articles }, 2, '  ');
  }
  yield issues.length > 0 ? '\n]\n' : ']\n';
}

/** An article a line. */
function* jsonl(issues: readonly LooseIssue[]): Generator<string> {
  for (const { articles } of issues)
    for (const article of articles) {
      yield* jsonPieces(article);
      yield '\n';
    }
}

/** A proof sheet for each issue; its lines are named as corrections name them. */
function* outline(issues: readonly LooseIssue[]): Generator<string> {
  for (const [index, { issue, parsed }] of issues.entries()) {
    const anchor = (line: number) => anchorIn(parsed.lines, line);
    yield `${index > 0 ? '\n' : ''}# ${issue.id}\n${renderOutline(parsed, { anchor, doubts: true })}`;
  }
}

/** Writes all pieces, also into a pipe; a reader that has had enough (`| head`) is no error. */
async function print(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(pieces, process.stdout, { end: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    throw new CommandError(`The records cannot be written to standard output: ${reasonOf(error)}.`);
  }
}
