import OpenCC from 'opencc-js';

type Pairs = readonly (readonly [string, string])[];

/** OpenCC's lists of single characters. */
export interface CharacterLists {
  /** Traditional → simplified. */
  toSimplified: Pairs;
  /** Simplified → OpenCC's standard traditional form. */
  toTraditional: Pairs;
  /** Standard traditional form → the form written in Taiwan. */
  regional: Pairs;
}

/** The character lists of the configurations in `opencc.ts`; phrases are left out. Throws when OpenCC's presets are not built as expected. */
export function preset(): CharacterLists {
  const { from, to } = OpenCC.Locale;
  return {
    toSimplified: singleCharacters(to['cn']),
    toTraditional: singleCharacters(from['cn']),
    regional: singleCharacters(to['tw']),
  };
}

function singleCharacters(groups: readonly (readonly unknown[])[] | undefined): Pairs {
  const pairs = (groups ?? [])
    .flat()
    .flatMap((dictionary) => (typeof dictionary === 'string' ? readPairs(dictionary) : []));
  if (pairs.length === 0)
    throw new Error(
      'Unexpected OpenCC presets without characters, expected `Locale.from.cn`, `Locale.to.cn` and `Locale.to.tw`',
    );
  return pairs;
}

function readPairs(dictionary: string): [string, string][] {
  return dictionary.split('|').flatMap((entry): [string, string][] => {
    const [from = '', to = ''] = entry.split(' ');
    return isCharacter(from) && isCharacter(to) ? [[from, to]] : [];
  });
}

const isCharacter = (text: string) => /^.$/u.test(text);
