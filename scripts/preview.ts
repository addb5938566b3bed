import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readAddress } from './build/address.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { projectRoot } from './lib/project-root.ts';
import { CommandError, run } from './lib/run.ts';
import { createStaticServer } from './lib/static-server.ts';

const command = {
  name: 'npm run preview --',
  summary: 'Serves the built site as a host would.',
  options: {
    out: { value: 'DIR', help: 'Folder of the build (default: dist).' },
    base: { value: '/path/', help: 'The base path it was built with (default: /).' },
    port: { value: 'N', help: 'Port (default: 4321).' },
  },
};

await run(async () => {
  const options = readArguments(command);
  const folder = resolve(options.text('out') ?? join(projectRoot, 'dist'));
  const shown = relative(process.cwd(), folder) || folder;
  const port = Number(options.text('port') ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`Unexpected port \`${options.text('port')}\`, expected a number from 0 to 65535.`);
  }
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no built site in \`${shown}\`. Build it first with \`npm run build\`.`);
  }
  const { base } = readAddress({ base: options.text('base') }, undefined);
  const server = createStaticServer(folder, base);
  server.listen(port, '127.0.0.1');
  const [error] = await Promise.race([once(server, 'listening'), once(server, 'error')]).catch((error) => [error]);
  if (error !== undefined)
    throw new CommandError(`Port ${port} cannot be used: ${reason(error)}. Name another with \`--port N\`.`);
  const address = server.address();
  console.log(
    `${shown}/ is at http://127.0.0.1:${typeof address === 'object' ? address?.port : port}${base} (stop with Ctrl+C)`,
  );
  return 0;
});

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? 'it is in use' : String(error);
}
