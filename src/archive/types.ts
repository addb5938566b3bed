import type { Article, Issue, MessageRecord, Person, Place, Redirect, Settings } from '../records/schema/index.ts';

/** The whole archive in memory: records linked and sorted once, for pages, scripts and tests alike. */
export interface Archive {
  settings: Settings;
  /** Newest first; equal dates by id. */
  issues: readonly Issue[];
  /** Newest issue first, print order inside an issue. */
  articles: readonly Article[];
  /** By number of articles, then by name in pinyin order. */
  people: readonly Person[];
  /** By number of articles, then by name in pinyin order. */
  places: readonly Place[];
  /** Former addresses and where they lead. */
  redirects: readonly Redirect[];
  /** Every message, issue by issue. */
  messages: readonly MessageRecord[];
  /** The record of an id; throws for an id that is not in the archive. */
  issue(id: string): Issue;
  article(id: string): Article;
  person(id: string): Person;
  place(id: string): Place;
  /** The articles of an issue in print order. */
  articlesOf(issue: string): readonly Article[];
  /** The articles before and after one in the print order of its issue. */
  neighbours(article: string): { previous?: Article; next?: Article };
  /** Source text of an issue, line by line (index 0 is line 1). */
  sourceLines(issue: string): readonly string[];
}
