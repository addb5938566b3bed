import { extensionRows } from './big5-extension-rows.ts';

let characters: ReadonlyMap<string, string> | undefined;

/** The characters of the extensions by the private-use characters that stand for them. */
function readRows(): ReadonlyMap<string, string> {
  const pairs = extensionRows.flatMap((row) => {
    const first = Number.parseInt(row.slice(0, 4), 16);
    return [...row.slice(4)].map((character, index): [string, string] => [
      String.fromCharCode(first + index),
      character,
    ]);
  });
  return new Map(pairs);
}

/**
 * A text in Big5 with the characters that Hong Kong (HKSCS: 嘅, 啲, 埗) and ETEN (の, ①) added to it. The decoder at hand knows them as
 * private-use characters only; what browsers read there is in the index of the Encoding Standard. Others stay as they are, but for the byte
 * FF, which is none of Big5 and becomes U+FFFD.
 */
export function readExtensions(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, (unknown) => {
    if (unknown === '\uf8f8') return '\ufffd';
    characters ??= readRows();
    return characters.get(unknown) ?? unknown;
  });
}
