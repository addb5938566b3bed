import { relative, resolve } from 'node:path';
import { contentFolder, loadArchive } from '../src/archive/index.ts';
import { buildSearch } from '../src/search/index/index.ts';
import { readAddress } from './build/address.ts';
import { checkArchive } from './build/check-archive.ts';
import { type OutputFolder, prepareOutput } from './build/output-folder.ts';
import { renderSite } from './build/render-site.ts';
import { validateBuild } from './build/validate-build.ts';
import { writeExports } from './build/write-exports.ts';
import { readArguments } from './lib/arguments.ts';
import { contentRoot } from './lib/content-root.ts';
import { plural, printMessages } from './lib/print-messages.ts';
import { projectRoot } from './lib/project-root.ts';
import { run } from './lib/run.ts';
import { createStages } from './lib/stages.ts';

const command = {
  name: 'npm run build --',
  summary: 'Builds the site. The old build stays whole until the new one is finished.',
  options: {
    content: { value: 'DIR', help: 'Content folder (default: content).' },
    out: { value: 'DIR', help: 'Output folder (default: dist).' },
    site: { value: 'URL', help: 'Address of the host, for example https://example.org.' },
    base: { value: '/path/', help: 'Path below the host (default: that of url: in archive.yaml, else /).' },
  },
};

await run(async () => {
  const options = readArguments(command);
  const content = contentFolder(options.text('content'));
  const out = resolve(options.text('out') ?? resolve(projectRoot, 'dist'));
  readAddress({ site: options.text('site'), base: options.text('base') }, undefined);
  process.env['JIANBAO_CONTENT'] = content;
  const folder = await prepareOutput(out, [content, ...sources()]);
  const interrupt = () => {
    folder.discard();
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await buildInto(folder, content, { site: options.text('site'), base: options.text('base') }, out);
  } finally {
    folder.discard();
  }
  return 0;
});

/** The folders of the project that a build must never replace. */
function sources(): string[] {
  return ['src', 'scripts', 'tests', 'public', 'node_modules', '.git'].map((name) => resolve(projectRoot, name));
}

async function buildInto(
  folder: OutputFolder,
  content: string,
  given: { site: string | undefined; base: string | undefined },
  out: string,
): Promise<void> {
  const { temporary } = folder;
  const stages = createStages();
  const archive = await stages.run('content', () => loadArchive({ content }), describeArchive);
  printMessages(
    archive.messages.filter(({ severity }) => severity === 'warning'),
    contentRoot(content),
  );
  const address = readAddress(given, archive.settings.url);
  await stages.run(
    'ledger',
    () => checkArchive(archive, content),
    (n) => `${plural(n, 'character')}, each in one place`,
  );
  await stages.run(
    'pages',
    (progress) => renderSite(temporary, address, archive.articles.length, progress),
    (n) => plural(n, 'page'),
  );
  await stages.run(
    'data',
    () => writeExports(archive, temporary),
    (n) => plural(n, 'file'),
  );
  const search = await stages.run(
    'search',
    () => buildSearch(archive, temporary),
    ({ articles, bytes }) => `${plural(articles, 'article')}, ${Math.ceil(bytes / 1024)} KB`,
  );
  await stages.run(
    'publish',
    async () => {
      await validateBuild(archive, temporary, search.articles);
      await folder.publish();
    },
    () => `${relative(process.cwd(), out) || out}/`,
  );
}

type Loaded = Awaited<ReturnType<typeof loadArchive>>;

function describeArchive({ issues, articles, people, places }: Loaded): string {
  const counts: Array<[number, string]> = [
    [issues.length, 'issue'],
    [articles.length, 'article'],
    [people.length, 'person'],
    [places.length, 'place'],
  ];
  return counts.map(([count, noun]) => plural(count, noun)).join(', ');
}
