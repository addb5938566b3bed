/** Web and mail addresses, with the marks they hold; a mark that ends the sentence around them does not belong to them. */
const addresses = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:)[!-~]*[A-Za-z0-9/=#&_-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

/** The stretches in which every mark keeps its width. */
export function latinSpans(text: string): { start: number; end: number }[] {
  if (!/:\/\/|@|www\.|mailto:/i.test(text)) return [];
  return [...text.matchAll(addresses)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
