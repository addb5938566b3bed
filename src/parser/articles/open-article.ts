import type { Part } from '../part.ts';
import { readLead } from '../signatures/lead.ts';
import { namesMinutes } from './boundaries/minutes.ts';
import { isPicture } from './boundaries/signed.ts';
import { type Draft, isContent } from './draft.ts';

/** What has been read so far of the article above a place. */
export interface SoFar {
  /** It has a headline. */
  headed: boolean;
  /** It is headed as minutes (会议记录). */
  minuted: boolean;
  /** It names its writer between headline and text. */
  headSigned: boolean;
  /** Nothing of it is printed yet but its headline and who signs it. */
  empty: boolean;
  /** It is signed. */
  signed: boolean;
  /** It names its writer in a lead. */
  led: boolean;
  /** One of its first two paragraphs opens with a lead. */
  opened: boolean;
  /** Short lines inside it, below its headline. */
  inner: number;
  paragraphs: number;
  /** Paragraphs below its last short line, or below its last signature that has a text below it. */
  together: number;
  /** Characters of its text. */
  textLength: number;
  /** Its last paragraph. */
  lastText?: Part | undefined;
}

/** An article that may go on. */
export interface OpenArticle extends SoFar {
  article: Draft;
}

/** Above the first article. */
export const nothing: SoFar = {
  headed: false,
  minuted: false,
  headSigned: false,
  empty: false,
  signed: false,
  led: false,
  opened: false,
  inner: 0,
  paragraphs: 0,
  together: 0,
  textLength: 0,
};

/** Paragraphs of an article of which one may open with its lead. */
const openings = 2;

/** An article of which only the head is read. */
export const openArticle = (article: Draft): OpenArticle => ({
  ...nothing,
  article,
  headed: article.head.some(({ kind }) => kind === 'short'),
  minuted: article.head.some(({ text }) => namesMinutes(text)),
  headSigned: article.head.some(({ kind }) => kind === 'signature'),
  empty: true,
});

/** Takes in the lines of a site above which no article begins. */
export function addRun(open: OpenArticle, run: readonly Part[]): void {
  for (const part of run) {
    open.article.body.push(part);
    if (part.kind === 'short') open.inner += 1;
    if (part.opens) open.signed = open.opened = true;
    if (isContent(part)) open.empty = false;
  }
  if (run.length > 0) open.together = 0;
}

/** Takes in a part that stands at no site; `above` is the part before it. */
export function addPart(open: OpenArticle, part: Part, above: Part | undefined): void {
  open.article.body.push(part);
  if (isContent(part)) open.empty = false;
  if (part.kind === 'signature' && part.rule !== 'closing-line' && !isPicture(part)) open.signed = true;
  if (part.kind !== 'text') return;
  if (above?.kind === 'signature' && !above.glued) open.together = 0;
  open.paragraphs += 1;
  open.together += 1;
  open.lastText = part;
  open.textLength += part.text.length;
  const lead = readLead(part.text);
  open.led ||= (lead?.signers.length ?? 0) > 0;
  open.opened ||= lead !== undefined && open.paragraphs <= openings;
}
