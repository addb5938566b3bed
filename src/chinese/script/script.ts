/** ISO 15924: simplified (`Hans`) or traditional (`Hant`) characters. */
export type Script = 'Hans' | 'Hant';
