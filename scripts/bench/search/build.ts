import { makeArchive } from '../../../tests/search/made-archive.ts';
import { rivals } from './rivals.ts';

/**
 * Builds one rival's search of a made archive into a folder, in a process of its own; prints the seconds it took, without making the
 * archive.
 */
const [name, count, folder] = process.argv.slice(2);
const rival = rivals.find((entry) => entry.name === name);
if (rival === undefined || folder === undefined) throw new Error(`Unexpected arguments ${process.argv.slice(2)}`);
const archive = makeArchive(Number(count));
const started = performance.now();
await rival.build(archive, folder);
console.log(((performance.now() - started) / 1000).toFixed(2));
