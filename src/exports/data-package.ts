import { createHash } from 'node:crypto';
import type { Archive } from '../archive/types.ts';
import { columns } from './csv/columns.ts';
import type { Exporter, ExportFile } from './exporter.ts';
import { toJson } from './json.ts';

/** `datapackage.json` (Frictionless Data): names every data file with its size and SHA-256, and the columns of the table. */
export function dataPackage(
  { settings }: Archive,
  files: ReadonlyArray<{ exporter: Exporter; file: ExportFile }>,
): ExportFile {
  const content = toJson({
    name: 'bulletin-archive',
    title: settings.name,
    ...(settings.description !== undefined && { description: settings.description }),
    ...(settings.url !== undefined && { homepage: settings.url }),
    profile: 'data-package',
    licenses: [{ name: 'other-closed', title: 'The texts belong to the publishers of the bulletins.' }],
    sources: settings.publications.map(({ name }) => ({ title: name })),
    resources: files.map(({ exporter, file }) => resource(exporter, file)),
  });
  return { path: 'data/datapackage.json', content };
}

function resource({ name, description, mediatype }: Exporter, { path, content }: ExportFile) {
  const file = path.replace(/^data\//, '');
  return {
    name,
    path: file,
    description,
    format: file.split('.').at(-1),
    mediatype,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ...(mediatype === 'text/csv' && { profile: 'tabular-data-resource', schema: tableSchema }),
  };
}

const tableSchema = {
  fields: columns.map(({ name, type, description }) => ({ name, type, description })),
  primaryKey: 'id',
};
