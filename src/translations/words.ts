import type { Article, LineRole, PlaceMention, RecordDate, SourceFile } from '../records/schema/index.ts';
import type { SearchWords } from './search-words.ts';

/** Every word of the interface, once a language. Functions take what has to be put into the sentence. */
export interface Words {
  /** Value of the `lang` attribute. */
  lang: 'zh-Hans' | 'zh-Hant';
  /** Value of `og:locale`. */
  locale: 'zh_CN' | 'zh_TW';
  /** Name of this script and of the other, for the switch. */
  script: { own: string; other: string; otherLabel: string; switchTo: string };
  skip: string;
  /** Name of the trail of links above a heading. */
  crumbs: string;
  home: string;
  nav: {
    label: string;
    issues: string;
    people: string;
    places: string;
    dates: string;
    search: string;
    about: string;
    help: string;
  };
  footer: { label: string; rights: string; data: string; top: string };
  search: {
    /** Of the box on every page. */
    label: string;
    placeholder: string;
    button: string;
    title: string;
    lead: string;
    pages: string;
    noScript: string;
    /** Before the years, where the articles are too many for one list. */
    listedByYear(count: number): string;
    /** Name of the list of suggestions. */
    suggestions: string;
    /** What a suggestion is, beside it. */
    suggestionKinds: { person: string; place: string; title: string };
    /** The boxes for the first and the last day. */
    dates: string;
    /** Opens the dates and filters on a phone. */
    narrow: string;
    from: string;
    to: string;
  };
  /** What the script of the search page says, with a name for every kind of article. */
  searchScript: SearchWords & { kinds: Record<Article['kind'], string> };
  /** The bar that steps through the words found in an article; words in braces are filled in. */
  hits: {
    title: string;
    some: string;
    none: string;
    /** The files were not read. */
    failed: string;
    /** The browser has no way to mark words. */
    unable: string;
    previous: string;
    next: string;
    /** Leads back to the plain page. */
    close: string;
    noScript: string;
  };
  homePage: {
    latest: string;
    earlier: string;
    byYear: string;
    people: string;
    places: string;
    all: string;
    empty: string;
    counts(issues: number, articles: number, people: number, places: number): string;
    allOf(count: number): string;
  };
  issue: {
    title: string;
    lead(count: number): string;
    number(value: string): string;
    articles(count: number): string;
    pages(count: number): string;
    page(number: number): string;
    contents: string;
    facts: string;
    publisher: string;
    /** Said of a name in square brackets. */
    suppliedName: string;
    place: string;
    date: string;
    extent: string;
    source: string;
    encoding: string;
    lines(count: number): string;
    newline: Record<SourceFile['newline'], string>;
    setAside: string;
    setAsideWhy: string;
    setAsideCount(count: number): string;
    setAsideReason: Record<string, string>;
    /** Said of a rule that has no sentence of its own. */
    setAsideOther: string;
    previous: string;
    next: string;
  };
  /** The pages of the papers, in an archive of several. */
  papers: {
    title: string;
    issues(count: number): string;
    years(first: number, last: number): string;
    /** Of the search box of one paper. */
    search: string;
  };
  article: {
    kind: Record<Article['kind'], string>;
    from: string;
    byline: Record<Article['bylines'][number]['role'], string>;
    /** The date that the text itself gives, where that is not the date of issue. */
    date: string;
    /** Shows the numbers of the source lines where there is no margin for them. */
    lineNumbers: string;
    notes: string;
    people: string;
    places: string;
    about: string;
    previous: string;
    next: string;
    sourceLines(first: number, last: number): string;
    sourceFile: string;
    download: string;
    markdown: string;
    citation: string;
    suppliedTitle: string;
    unsure: string;
    alternatives: string;
    /** Another reading of a boundary or headline; `title` is the line that would be the headline. */
    otherReading: { title(title: string): string; boundary: string };
    order(order: number, total: number): string;
  };
  /** 校勘记: what an editor put right in an article. */
  apparatus: ApparatusWords;
  date: DateWords;
  dates: {
    title: string;
    lead: string;
    undated: string;
    other: string;
    count(count: number): string;
    previous: string;
    next: string;
  };
  people: {
    title: string;
    lead(count: number): string;
    index: string;
    roles: string;
    articles: string;
    signed: string;
    appearsWith: string;
    inArticles(count: number): string;
    empty: string;
    rolesNote: string;
  };
  places: {
    title: string;
    lead(count: number): string;
    kind: Record<PlaceMention['kind'], string>;
    kindLabel: string;
    code: string;
    parent: string;
    period: string;
    names: string;
    note: string;
    within: string;
    empty: string;
    elsewhere: string;
  };
  pager: { label: string; previous: string; next: string; page(page: number, total: number): string };
  missing: { title: string; text: string; links: string };
  /** Said at a former address. */
  moved: { title: string; text: string; link: string };
}

/** What is said of corrections. */
export interface ApparatusWords {
  title: string;
  lead: string;
  /** On the page of an issue: of the lines that belong to no article. */
  leadOfIssue: string;
  count(count: number): string;
  /** Label of the mark at a corrected place, and of the link back to it. */
  mark(number: number): string;
  back: string;
  /** Before and behind what is printed, and behind what stands in its place. */
  printed: readonly [before: string, between: string, after: string];
  /** `was` is absent where an editor confirmed what was read. */
  role(was: string, is: string): string;
  roles: Record<LineRole, string>;
  article: { begins: string; continues: string };
  paragraph: { begins: string; continues: string };
  fields: {
    column(value: string): string;
    title(value: string): string;
    kind(was: string, is: string): string;
    date: string;
    bylines(names: string): string;
    noBylines: string;
  };
  by(name: string): string;
}

/** What is said of dates. */
export interface DateWords {
  basis: Record<RecordDate['basis'], string>;
  basisWhy: Record<RecordDate['basis'], string>;
  printedAs(text: string): string;
  unknown: string;
  unknownYear: string;
  year(year: string): string;
  month(month: number): string;
  monthDay(month: number, day: number): string;
  orLater(date: string): string;
  orEarlier(date: string): string;
  between(start: string, end: string): string;
  since(date: string): string;
  until(date: string): string;
  oneOf(dates: readonly string[]): string;
  approximate(date: string): string;
  uncertain(date: string): string;
  decade(decade: string): string;
  century(century: number): string;
  season: readonly [string, string, string, string];
}
