const pairs = ['“”', '「」', '『』', '《》', '〈〉'] as const;

/** Characters before a word in which its quotation marks are looked for. */
const reach = 300;

/** True when `at` stands inside quotation marks or a title: whose day 今天 is there is not the paper's to say. */
export function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return pairs.some((pair) => before.lastIndexOf(pair.charAt(0)) > before.lastIndexOf(pair.charAt(1)));
}
