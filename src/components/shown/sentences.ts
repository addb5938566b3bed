import type { Article } from '../../records/schema/index.ts';

/** A full stop, question or exclamation mark in either width, with the quotes and brackets that close after it. */
const sentenceEnd = /[。！？!?]+[”’」』）)》]*/g;

/** Where sentences end in a text, exclusive, in order. */
const sentenceEnds = (text: string) => [...text.matchAll(sentenceEnd)].map((end) => end.index + end[0].length);

/** End of the sentence that holds `offset`, exclusive. */
const endAfter = (text: string, offset: number) => sentenceEnds(text).find((end) => end > offset) ?? text.length;

/** Start of the sentence that holds `offset`. */
const startBefore = (text: string, offset: number) => sentenceEnds(text.slice(0, offset)).at(-1) ?? 0;

/** The text up to `length` UTF-16 code units, a surrogate pair left whole, with an ellipsis when something is left out. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[，、；：,;:]$/, '')}……`;
}

const paragraphsOf = (article: Article) => {
  const paragraphs = article.body.filter(({ kind }) => kind === 'paragraph');
  return (paragraphs.length > 0 ? paragraphs : article.body).map(({ text }) => text);
};

/** The first sentence of the body, at most `length` characters; absent without a body. */
export function leadSentence(article: Article, length = 90): string | undefined {
  const [text] = paragraphsOf(article);
  return text === undefined ? undefined : clip(text.slice(0, endAfter(text, 0)), length);
}

/** The opening paragraphs of the body, at most `length` characters together; the last may be cut. */
export function opening(article: Article, length: number): string[] {
  const shown: string[] = [];
  let room = length;
  for (const text of paragraphsOf(article)) {
    if (room < 20) break;
    shown.push(clip(text, room));
    room -= text.length;
  }
  return shown;
}

/** A sentence around a name, in three parts. */
export interface Quotation {
  before: string;
  name: string;
  after: string;
}

/** The sentence of `text` around `start` to `end` (UTF-16 offsets), with at most `room` characters on either side of the name. */
export function quoteAround(text: string, start: number, end: number, room = 60): Quotation {
  const before = text.slice(startBefore(text, start), start);
  const after = text.slice(end, endAfter(text, end));
  const cut = before.length > room;
  return {
    before: cut ? `……${before.slice(-room).replace(/^[\uDC00-\uDFFF]/, '')}` : before,
    name: text.slice(start, end),
    after: clip(after, room),
  };
}
