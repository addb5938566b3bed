import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run bench` runs every bench; `npm run bench -- search 100 1000` one of them, with its own arguments. Each in a process of its own. */
const benches = ['parse', 'marked', 'search', 'site'];

const [wanted, ...rest] = process.argv.slice(2);
if (wanted !== undefined && !benches.includes(wanted)) {
  console.error(`Unexpected bench ${wanted}, expected one of: ${benches.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted === undefined ? benches : [wanted]) {
  console.log(`\n# ${name}`);
  const script = fileURLToPath(new URL(`./bench/${name}.ts`, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
