/** What a rule saw: one sentence, or one for when it speaks for and one for when it speaks against. */
export type Sentence = string | readonly [speaksFor: string, speaksAgainst: string];

/** The sentences of a family of rules, by name. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** The sentence of a rule that spoke with this weight; the rule's own name when it has none. */
export function sentenceOf(sentences: Sentences, rule: string, weight = 0): string {
  if (rule === 'correction') return 'An editor says so, in the corrections of the issue.';
  const sentence = sentences[rule];
  if (sentence === undefined) return `(${rule})`;
  if (typeof sentence === 'string') return sentence;
  return weight < 0 ? sentence[1] : sentence[0];
}
