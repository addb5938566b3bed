import type { Part } from '../part.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import { type Draft, isContent } from './draft.ts';

/** Longest line that may name what stands below it, and most of them. */
const longest = 14;
const mostLines = 2;
/** Most of the drafts of an issue that may be such lines: where more have no text, the issue lists headlines. */
const mostLone = 0.34;

/** A short line or two and nothing below: no text, no picture, no jump to where the text goes on. */
function isLone({ head, body }: Draft): boolean {
  const lines = head.filter(({ kind }) => kind === 'short');
  return (
    lines.length > 0 &&
    lines.length <= mostLines &&
    lines.every(({ text, mark, jumpTo }) => text.length <= longest && mark === undefined && jumpTo === undefined) &&
    !body.some((part) => isContent(part) || part.jumpTo !== undefined) &&
    ![...head, ...body].some(({ kind, jumpFrom }) => kind === 'signature' || jumpFrom !== undefined)
  );
}

const asColumn = (part: Part): Part =>
  part.kind === 'short' ? { ...part, kind: 'column', rule: 'stands-alone' } : part;

/** `编者按：岁末年初，各镇如何开好局？本报今起刊出…`: a note of the editors above the first headline, and nothing else. */
const isLoneNote = ({ head, body }: Draft): boolean =>
  ![...head, ...body].some(({ kind }) => kind !== 'note') &&
  [...head, ...body].every(({ text }) => opensAsNote(text) && editors.test(text));
const editors = /^[【〔（(]?(?:[编編]者(?:按|的[话話])?|按语|按語|[开開][栏欄]的?[话話語语]|[编編]前)[】〕）)]?[:：]?/;
const opensAsNote = opensWithOneOf('【〔（(编編按开開');

/** A headline with text. */
const isArticle = ({ head, body }: Draft): boolean =>
  head.some(({ kind }) => kind === 'short') && body.some(({ kind }) => kind === 'text');

/** Gives the note of the editors above the first headline of an issue to the article below it, which it introduces. */
function joinFirstNote(drafts: readonly Draft[]): readonly Draft[] {
  const [note, first, ...others] = drafts;
  if (note === undefined || first === undefined || !isLoneNote(note) || !isArticle(first)) return drafts;
  return [{ ...first, body: [...note.head, ...note.body, ...first.body] }, ...others];
}

/**
 * Gives short lines with nothing below (`教工之家`, `社團`) to the article below them on the page: they name the part of the page in
 * which it stands, and are no article. In an issue that lists headlines alone they stay.
 */
export function joinLoneHeads(all: readonly Draft[]): Draft[] {
  const drafts = joinFirstNote(all);
  const lone = drafts.filter(isLone).length;
  if (lone === 0 || lone > drafts.length * mostLone) return [...drafts];
  const joined: Draft[] = [];
  let above: Draft[] = [];
  for (const draft of drafts) {
    const page = draft.head[0]?.page ?? draft.body[0]?.page;
    if (isLone(draft)) {
      above.push(draft);
      continue;
    }
    const named = isArticle(draft) && above.every(({ head }) => head[0]?.page === page);
    if (named)
      joined.push({
        ...draft,
        head: [...above.flatMap(({ head, body }) => [...head, ...body]).map(asColumn), ...draft.head],
      });
    else {
      for (const lone of above) joined.push(lone);
      joined.push(draft);
    }
    above = [];
  }
  return [...joined, ...above];
}
