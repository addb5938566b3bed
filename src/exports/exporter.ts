import type { Archive } from '../archive/types.ts';

/** A file of the published site that is made from the records. */
export interface ExportFile {
  /** Path below the site's root, for example `data/people.json`. */
  path: string;
  content: string;
}

/** One format: what it is called in the data package and how its files are made. */
export interface Exporter {
  /** Short name, also of the resource in `datapackage.json`. */
  name: string;
  path: string;
  /** One sentence about the file. */
  description: string;
  mediatype: string;
  render(archive: Archive): string;
}
