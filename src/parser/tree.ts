/**
 * The tree that the parser returns: what stands on the pages and which part of an article each piece is.
 * All offsets are UTF-16 code units; a range's end is exclusive. Lines count from 1 through the whole issue
 * (the pages of a folder are numbered on from one another, see `SourcePage.firstLine`).
 */

export type * from './tree/article.ts';
export type * from './tree/issue.ts';
export type * from './tree/message.ts';
export type * from './tree/printed.ts';
export type * from './tree/printed-date.ts';
export type * from './tree/weighing.ts';
