import type { Shop } from '../shop.ts';
import type { Family, Line, Script } from '../types.ts';

/** Pages as a style prints them, blank lines and all. */
export interface Printout {
  pages: Line[][];
  /** What stands between two pages in one file: nothing more, or a form feed; or a file for each page. */
  between: 'nothing' | 'form-feed' | 'files';
  /** True when page numbers are printed and can be read. */
  numberedPages: boolean;
  /** Absent for plain text. */
  extension?: 'md' | 'html';
}

/** One house style. */
export interface Style {
  name: string;
  family: Family;
  /** The script that the style's own words are written in. */
  native: Script;
  /** How often the style is drawn when none is asked for. */
  weight: number;
  print(shop: Shop): Printout;
}
