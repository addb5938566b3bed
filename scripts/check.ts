import { contentFolder, loadArchive, reviewList } from '../src/archive/index.ts';
import { checkArchive } from './build/check-archive.ts';
import { readArguments } from './lib/arguments.ts';
import { contentRoot } from './lib/content-root.ts';
import { plural, printMessages } from './lib/print-messages.ts';
import { run } from './lib/run.ts';

const command = {
  name: 'npm run check --',
  summary: 'Prints every message for the content folder, and what an editor should look at.',
  options: {
    content: { value: 'DIR', help: 'Content folder (default: content).' },
    strict: { help: 'Fails on warnings too.' },
  },
};

await run(async () => {
  const options = readArguments(command);
  const content = contentFolder(options.text('content'));
  const root = contentRoot(content);
  const archive = await loadArchive({ content });
  printMessages(archive.messages, root);
  const proved = checkArchive(archive, content);
  const review = reviewList(archive);
  for (const { file, line, kind, text } of review) console.log(`${root}${file}:${line} review ${text} (${kind})`);
  console.log(
    `${plural(archive.articles.length, 'article')}, ${plural(proved, 'character')} proved, ${review.length} to review`,
  );
  return options.isOn('strict') && archive.messages.some(({ severity }) => severity === 'warning') ? 1 : 0;
});
