import type { Archive } from '../../archive/index.ts';
import type { Script } from '../../chinese/index.ts';
import type { Article } from '../../records/schema/index.ts';
import { packHant } from '../both-scripts.ts';
import { listedPerFile, type PackedListed } from '../listed.ts';
import { isoDate } from './iso-date.ts';
import type { OutFile } from './output.ts';
import { showLine } from './shown.ts';

/** An article as a list of results names it, in both scripts. */
function packListed({ id, issue, kind, date, title, column = '', people }: Article, archive: Archive): PackedListed {
  const { title: name, script } = archive.issue(issue);
  const names = people.map((person) => person.name);
  const show = (text: string, to: Script) => (text === '' ? '' : showLine(text, script, to, names));
  const shown = [name, column, title].map((text) => [show(text, 'Hans'), show(text, 'Hant')] as const);
  const iso = isoDate(date.value) ?? '';
  const edtf = date.value === undefined || date.value === iso ? '' : date.value;
  const Hans = shown.map(([simplified]) => simplified);
  const Hant = shown.map(([simplified, traditional]) => packHant(traditional, simplified));
  return [id, kind, iso, edtf, ...Hans, ...Hant] as PackedListed;
}

/** The files from which results are saved: what is said of each article but its text, many articles a file. */
export function listedFiles(
  rows: readonly Article[],
  archive: Archive,
  pack: (value: unknown) => Uint8Array,
): OutFile[] {
  const count = Math.ceil(rows.length / listedPerFile);
  return Array.from({ length: count }, (_, number) => {
    const part = rows.slice(number * listedPerFile, (number + 1) * listedPerFile);
    return { path: `list/${number}.bin`, content: pack(part.map((article) => packListed(article, archive))) };
  });
}
