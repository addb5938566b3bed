/** Web and mail addresses, with the marks they hold; a mark that ends the sentence around them does not belong to them. */
const web = /(?<![a-z0-9+.-])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|mailto:|www\.)[!-~]*[A-Za-z0-9/=#&_-]/gi;
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** The stretches in which every mark keeps its width, in order. Time grows with the length of the text alone. */
export function latinSpans(text: string): { start: number; end: number }[] {
  const matches = [
    ...(/:\/\/|mailto:|www\./i.test(text) ? text.matchAll(web) : []),
    ...(text.includes('@') ? text.matchAll(mail) : []),
  ];
  return matches
    .map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
    .sort((a, b) => a.start - b.start);
}
