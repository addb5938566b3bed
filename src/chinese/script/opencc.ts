import OpenCC from 'opencc-js';
import type { Script } from './script.ts';

/**
 * The OpenCC configurations used, one a direction.
 *
 * `tw` and not `t`: OpenCC's own standard writes 喫 牀 羣 麪, forms that no reader uses. `tw` and not `twp`: `twp` exchanges words
 * (軟件 → 軟體); an archive keeps the words that were printed and only writes them in the other script.
 */
const locales = {
  Hans: { from: 'tw', to: 'cn' },
  Hant: { from: 'cn', to: 'tw' },
} as const;

const converters = new Map<Script, (text: string) => string>();

/** The OpenCC converter into a script; its dictionaries are read on first use (about 0.3 s). */
export function openccTo(script: Script): (text: string) => string {
  const known = converters.get(script);
  if (known) return known;
  const made = OpenCC.Converter(locales[script]);
  converters.set(script, made);
  return made;
}

/** The form of a single character standing alone, in a script; one UTF-16 code unit stays one. */
export function plainForm(character: string, script: Script): string {
  const cache = plainForms[script];
  const known = cache.get(character);
  if (known !== undefined) return known;
  const form = openccTo(script)(character);
  const kept = form.length === character.length ? form : character;
  cache.set(character, kept);
  return kept;
}

const plainForms: Record<Script, Map<string, string>> = { Hans: new Map(), Hant: new Map() };
