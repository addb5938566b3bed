import { resolve } from 'node:path';
import {
  type Archive,
  ContentError,
  contentFolder,
  goneAddresses,
  loadArchive,
  type ReviewItem,
  readPublished,
  reviewList,
  toVFileMessage,
} from '../src/archive/index.ts';
import type { MessageRecord } from '../src/records/index.ts';
import { checkArchive } from './build/check-archive.ts';
import { readArguments } from './lib/arguments.ts';
import { contentRoot } from './lib/content-root.ts';
import { plural, printMessages } from './lib/print-messages.ts';
import { projectRoot } from './lib/project-root.ts';
import { run } from './lib/run.ts';

const command = {
  name: 'npm run check --',
  summary: 'Prints every message for the content folder, and what an editor should look at.',
  options: {
    content: { value: 'DIR', help: 'Content folder (default: content).' },
    out: {
      value: 'DIR',
      help: 'The build last published, whose addresses must not be lost (default: dist; none with --content).',
    },
    strict: { help: 'Fails on warnings too.' },
    json: { help: 'Prints messages (as vfile messages) and the review list as JSON on standard output.' },
  },
};

await run(async () => {
  const options = readArguments(command);
  const given = options.text('content');
  const content = contentFolder(given);
  const root = contentRoot(content);
  // The build in `dist/` is that of the folder that is built without options.
  const out = options.text('out') ?? (given === undefined ? resolve(projectRoot, 'dist') : undefined);
  const checked = options.isOn('json') ? await inJson(content, root, out) : await inLines(content, root, out, given);
  return options.isOn('strict') && checked.some(({ severity }) => severity === 'warning') ? 1 : 0;
});

/** Prints messages on standard error, the review list and what was proved on standard output; returns the messages. */
async function inLines(
  content: string,
  root: string,
  out: string | undefined,
  given: string | undefined,
): Promise<readonly MessageRecord[]> {
  const archive = await loadArchive({ content });
  const messages = await messagesOf(archive, out);
  printMessages(messages, root);
  const proved = checkArchive(archive, content);
  const review = reviewList(archive);
  for (const item of review) console.log(reviewRow(item, root, given));
  console.log(
    `${plural(archive.articles.length, 'article')}, ${plural(proved, 'character')} proved, ${review.length} to review`,
  );
  return messages;
}

/** What was said of the archive, and the addresses that it would lose. */
async function messagesOf(archive: Archive, out: string | undefined): Promise<readonly MessageRecord[]> {
  const published = out === undefined ? undefined : await readPublished(resolve(out));
  return published === undefined ? archive.messages : [...archive.messages, ...goneAddresses(archive, published)];
}

/** The same as one JSON object, also when an error stands among the messages. */
async function inJson(content: string, root: string, out: string | undefined): Promise<readonly MessageRecord[]> {
  try {
    const archive = await loadArchive({ content });
    checkArchive(archive, content);
    const messages = await messagesOf(archive, out);
    console.log(toJson(messages, reviewList(archive), root));
    return messages;
  } catch (error) {
    if (error instanceof ContentError) console.log(toJson(error.messages, [], root));
    throw error;
  }
}

/** `content/bulletins/a.txt:44 review headline 44:1f3a …`: where, what, the anchor for a correction, why, the other reading, how to see more. */
function reviewRow(item: ReviewItem, root: string, content?: string): string {
  const { file, line, kind, anchor, text, other, article } = item;
  const more =
    article === undefined ? [] : [`More: npm run -s parse -- --explain ${article}${content ? ` ${content}` : ''}`];
  const reading = other === undefined ? [] : [`Other reading: ${other}`];
  return [`${root}${file}:${line}`, 'review', kind, ...(anchor ? [anchor] : []), text, ...reading, ...more].join(' ');
}

function toJson(messages: readonly MessageRecord[], review: readonly ReviewItem[], root: string): string {
  const told = messages.map((message) => ({ ...toVFileMessage(message, root), stack: undefined }));
  return JSON.stringify(
    { messages: told, review: review.map((item) => ({ ...item, file: root + item.file })) },
    null,
    2,
  );
}
