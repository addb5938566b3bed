/**
 * The words the search page's script shows. The page supplies them as JSON in `<script type="application/json" id="search-words">`,
 * so that the script knows no language. Words in braces are filled in.
 */
export interface SearchWords {
  /** `找到 {n} 篇` */
  found: string;
  /** Shown beside `found` when there is more than one page: `，第 {page} / {pages} 页` */
  page: string;
  /** `没有找到“{q}”` */
  none: string;
  /** What to try when nothing was found, one sentence a line. */
  tips: string[];
  /** Before anything was typed. */
  start: string;
  /** `正在检索……` */
  searching: string;
  /** The index could not be loaded. */
  failed: string;
  /** `重试` */
  retry: string;
  /** The query is longer than {max} characters. */
  tooLong: string;
  /** The query holds only words to leave out, or nothing that can be searched. */
  nothingToSearch: string;
  /** Button that opens every hit of an article: `共 {n} 处` */
  hits: string;
  /** Sort orders and their heading. */
  sort: string;
  relevance: string;
  date: string;
  /** `上一页`, `下一页`, and the label of a page number: `第 {page} 页` */
  previous: string;
  next: string;
  pageNumber: string;
  /** Names of the filters. */
  filters: Record<'year' | 'publication' | 'issue' | 'column' | 'kind' | 'person' | 'place', string>;
  /** Button that takes a filter back. */
  clear: string;
  /** Button that shows the values left out of a long list: `显示全部 {n} 项` */
  more: string;
  /** In the field that finds a value in a very long list: `在 {n} 项中查找` */
  findValue: string;
  /** In a filter of which the articles found have no value. */
  noValues: string;
  /** Names of the kinds of articles. */
  kinds: Record<string, string>;
  /** Label of a bar of the picture of years: `{year} {n} 篇`; it starts with the year and the number as they are shown */
  year: string;
  /** Before the buttons that save all results: `保存全部结果` */
  save: string;
  /** While they are made: `正在准备 {n} %`, and the button that gives it up. */
  saving: string;
  cancel: string;
  /** Heading of the last searches on this device, and the button that forgets them. */
  recent: string;
  clearRecent: string;
  /** Before queries with names that sound alike: `是不是要找：` */
  didYouMean: string;
  /** What one of several words finds alone: `“{q}” {n} 篇` */
  termFound: string;
  /** Before the names of the filters that are set, and the name of the range of dates among them. */
  narrowed: string;
  dates: string;
  /** Button that takes all filters back: `去掉筛选条件，有 {n} 篇` */
  withoutFilters: string;
}
