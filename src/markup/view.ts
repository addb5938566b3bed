import type { Script } from '../chinese/index.ts';

/** How an article is shown. */
export interface ArticleView {
  /** Script the reader reads. */
  script: Script;
  /** Script the article is printed in. */
  from: Script;
  /** Address of the page of a person or place. */
  href: (kind: 'person' | 'place', id: string) => string;
  /** Names of people: kept as names when the script changes, wherever they stand. */
  names: readonly string[];
  /** Link the mentions in titles and other fields too; those in the body always are. */
  link?: boolean;
  /** Mark the places of corrections, which the page lists below. */
  marks?: boolean;
  /** Label of the reference to source lines, for screen readers; without it the words of the site's table. */
  lineLabel?: (first: number, last: number) => string;
}

declare module 'vfile' {
  interface DataMap {
    /** The view an article is rendered for, read by our rehype plugins. */
    view: Pick<ArticleView, 'script' | 'from' | 'names'> & Partial<ArticleView>;
  }
}
