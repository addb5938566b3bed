import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run bench` runs every bench; `npm run bench -- search 100 1000` one of them, with its own arguments; `marked` needs some, and is
 * run by its name alone. Each in a process of its own.
 */
const benches = ['parse', 'search', 'site'];
const named = [...benches, 'marked'];

const [wanted, ...rest] = process.argv.slice(2);
if (wanted !== undefined && !named.includes(wanted)) {
  console.error(`Unexpected bench ${wanted}, expected one of: ${named.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted === undefined ? benches : [wanted]) {
  console.log(`\n# ${name}`);
  const script = fileURLToPath(new URL(`./bench/${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
