/** The named characters of HTML that texts are written with. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    quot: '"',
    apos: "'",
    amp: '&',
    lt: '<',
    gt: '>',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    times: '×',
    deg: '°',
    permil: '‰',
    copy: '©',
    reg: '®',
    trade: '™',
    yen: '¥',
  }),
);

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g;

/** Highest code point of Unicode; from `blank` on, a code stands for a printed character. */
const highest = 0x10ffff;
const blank = 0x20;

function characterOf(decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) {
  if (name !== undefined) return named.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= blank && code <= highest && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

/**
 * A line of HTML or Markdown with its character references (`&mdash;` `&#8220;`) read, as bytes are read in an encoding: the
 * characters they stand for are the text. An unknown one stands as it is, and so does a `&lt;` that would open a tag.
 */
export function decodeEntities(line: string): string {
  if (!line.includes('&')) return line;
  return line.replace(reference, (printed, decimal, hexadecimal, name, at: number) => {
    const character = characterOf(decimal, hexadecimal, name);
    const opensTag = character === '<' && /^[A-Za-z/!?]/.test(line.slice(at + printed.length));
    return character === undefined || opensTag ? printed : character;
  });
}
