import { basename, sep } from 'node:path';
import { type AstroInlineConfig, dev } from 'astro';
import { contentFolder, forgetArchives, loadArchive } from '../src/archive/index.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { projectRoot } from './lib/project-root.ts';
import { run } from './lib/run.ts';

const command = {
  name: 'npm run dev --',
  summary:
    'Serves the site while you work: a changed bulletin, sidecar or correction shows at once. Search works in the built site only.',
  options: {
    content: { value: 'DIR', help: 'Content folder (default: content).' },
    port: { value: 'N', help: 'Port (default: 4321).' },
    host: { help: 'Lets other machines reach it.' },
  },
};

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number];

await run(async () => {
  const options = readArguments(command);
  const content = contentFolder(options.text('content'));
  const port = Number(options.text('port') ?? 4321);
  if (!Number.isInteger(port)) throw new UsageError(`Unexpected port \`${options.text('port')}\`, expected a number.`);
  process.env['JIANBAO_CONTENT'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await loadArchive({ content });
  await dev({
    root: projectRoot,
    server: { port, host: options.isOn('host') },
    vite: { plugins: [reloadOnContent(content)] },
  });
  return 0;
});

/** Watches the content folder: a change forgets what was read and reloads the pages that are open. */
function reloadOnContent(content: string): VitePlugin {
  return {
    name: 'jianbao-content',
    configureServer({ watcher, ws, config }) {
      watcher.add(content);
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(`${content}${sep}`)) return;
        forgetArchives();
        config.logger.info(`${basename(path)} changed`, { timestamp: true });
        ws.send({ type: 'full-reload', path: '*' });
      });
    },
  };
}
