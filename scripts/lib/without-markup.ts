/**
 * What marks stand for, most telling first: pictures and links by their words, addresses, tags, marks around words, marks that open a
 * line.
 */
const marks: readonly (readonly [RegExp, string])[] = [
  [/<!--.*?-->/g, ''],
  [/!?\[([^\][]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/<(https?:[^<>\s]+)>/g, '$1'],
  [/<\/?[A-Za-z][^<>]*>/g, ''],
  [/^\s*(?:>\s?)+/, ''],
  [/^\s*[-*+]\s+/, ''],
  [/^\s*#{1,6}\s*/, ''],
  [/\s*\{#[^{}]*\}\s*$/, ''],
  [/(?<!\\)(?:\*{1,3}|__|`+)/g, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** `[河闸][2]`: a link whose address stands elsewhere. */
const reference = /!?\[([^\][]+)\]\[([^\][]*)\]/g;

/** A line of Markdown or HTML as its readers see it; `named` holds the names of links whose addresses stand elsewhere. */
export const withoutMarkup = (line: string, named: ReadonlySet<string>): string =>
  marks
    .reduce((text, [mark, words]) => text.replace(mark, words), line)
    .replace(reference, (whole, words: string, name: string) => (named.has(name || words) ? words : whole))
    .trim();

const definition = /^\[([^\][]+)\]:\s/gm;

/** Names of the links of a file that find their addresses elsewhere. */
export const namedLinks = (text: string): Set<string> =>
  new Set([...text.matchAll(definition)].map(([, name = '']) => name));

/** Ends of the paragraphs of HTML that stand on one line. */
const paragraphEnd = /<\/(?:p|div|h[1-6]|li)>|<br\s*\/?>/i;

/** The paragraphs of HTML on a line. */
export const paragraphsOf = (line: string): string[] => line.split(paragraphEnd);
