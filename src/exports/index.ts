import type { Archive } from '../archive/types.ts';
import { articlesJsonl } from './articles-jsonl.ts';
import { articlesMarkdown } from './articles-markdown.ts';
import { articlesCsv } from './csv/articles-csv.ts';
import { dataPackage } from './data-package.ts';
import type { Exporter, ExportFile } from './exporter.ts';
import { issuesJson, peopleJson, placesJson } from './records-json.ts';
import { redirectsJson } from './redirects-json.ts';
import { schemaFiles } from './schemas.ts';

export type { Exporter, ExportFile } from './exporter.ts';

/** The data files in the order of the data package. */
const exporters: Exporter[] = [
  articlesJsonl,
  issuesJson,
  peopleJson,
  placesJson,
  articlesCsv,
  redirectsJson,
  ...schemaFiles,
];

/** Every file of the site that is made from the records alone, with its path below the site's root. */
export function exportFiles(archive: Archive): ExportFile[] {
  const files = exporters.map((exporter) => ({
    exporter,
    file: { path: exporter.path, content: exporter.render(archive) },
  }));
  return [...files.map(({ file }) => file), dataPackage(archive, files), ...articlesMarkdown(archive)];
}
