const none: readonly number[] = [];

/** Words found by their first two UTF-16 code units, so that a text is searched in time that grows with its length alone. */
export class WordIndex {
  readonly #words: ReadonlyMap<string, string>;
  readonly #lengths = new Map<number, Map<number, number[]>>();

  /** `words`: two code units or longer, with what they are written as. */
  constructor(words: ReadonlyMap<string, string>) {
    this.#words = words;
    for (const word of words.keys()) this.#add(word);
    for (const byUnit of this.#lengths.values()) for (const lengths of byUnit.values()) lengths.sort((a, b) => b - a);
  }

  /** The words that start at a place of the text, longest first, as written in the dictionary's other script. */
  *matchesAt(text: string, at: number): Generator<{ word: string; form: string }> {
    for (const length of this.#candidates(text, at)) {
      const word = text.slice(at, at + length);
      const form = this.#words.get(word);
      if (form !== undefined) yield { word, form };
    }
  }

  /** Whether any word stands in the text. */
  isIn(text: string): boolean {
    for (let at = 0; at + 1 < text.length; at++) {
      for (const length of this.#candidates(text, at)) if (this.#words.has(text.slice(at, at + length))) return true;
    }
    return false;
  }

  #candidates(text: string, at: number): readonly number[] {
    return this.#lengths.get(text.charCodeAt(at))?.get(text.charCodeAt(at + 1)) ?? none;
  }

  #add(word: string): void {
    const byUnit = this.#lengths.get(word.charCodeAt(0)) ?? new Map<number, number[]>();
    const lengths = byUnit.get(word.charCodeAt(1)) ?? [];
    if (!lengths.includes(word.length)) lengths.push(word.length);
    this.#lengths.set(word.charCodeAt(0), byUnit.set(word.charCodeAt(1), lengths));
  }
}
