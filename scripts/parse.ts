import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { type LooseIssue, parseFiles } from '../src/archive/index.ts';
import { renderOutline } from '../src/parser/index.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { printMessages } from './lib/print-messages.ts';
import { run } from './lib/run.ts';

const command = {
  name: 'npm run -s parse --',
  summary: 'Prints the records of bulletin files (`-` for standard input); messages go to standard error.',
  operands: 'PATH…',
  options: {
    format: {
      value: 'NAME',
      help: 'json (issues with their articles, the default), jsonl (an article a line) or outline (a proof sheet).',
    },
  },
};

/** How issues are printed, by name. */
const formats: Record<string, (issues: readonly LooseIssue[]) => string> = {
  json: (issues) =>
    `${JSON.stringify(
      issues.map(({ issue, articles }) => ({ ...issue, articles })),
      null,
      2,
    )}\n`,
  jsonl: (issues) =>
    issues.flatMap(({ articles }) => articles.map((article) => `${JSON.stringify(article)}\n`)).join(''),
  outline: (issues) => issues.map(({ issue, parsed }) => `# ${issue.id}\n${renderOutline(parsed)}`).join('\n'),
};

await run(async () => {
  const { operands, text } = readArguments(command);
  const name = text('format') ?? 'json';
  const format = formats[name];
  if (format === undefined) {
    throw new UsageError(`Unexpected format \`${name}\`, expected one of ${Object.keys(formats).join(', ')}.`);
  }
  if (operands.length === 0) {
    throw new UsageError('No path given: name a bulletin file, a folder of pages, or `-` for standard input.');
  }
  const input = operands.includes('-') ? await buffer(process.stdin) : undefined;
  const { issues, messages } = await parseFiles(operands, input);
  await print(format(issues));
  printMessages(messages);
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
});

/** Writes all of it, also into a pipe; a reader that has had enough (`| head`) is no error. */
async function print(text: string): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
  if (!process.stdout.write(text)) await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]);
}
