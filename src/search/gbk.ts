/**
 * Files of the index are JSON in GBK, two bytes a Chinese character, which packed is a fifth smaller than UTF-8. Any other character is
 * written `\uXXXX`, so that nothing is lost. Browsers decode it as they do old pages.
 */
export const encoding = 'gb18030';

/** Areas of the code that every version of the standard reads alike: first and last of the lead bytes, and of the trail bytes. */
const areas: ReadonlyArray<readonly [number, number, number, number]> = [
  [0x81, 0xa0, 0x40, 0xfe],
  [0xa1, 0xa1, 0xa1, 0xfe],
  [0xa3, 0xa3, 0xa1, 0xfe],
  [0xaa, 0xfd, 0x40, 0xa0],
  [0xb0, 0xf7, 0xa1, 0xfe],
];

let codes: Uint16Array | undefined;

/** The two bytes of each UTF-16 unit that has some, else 0. */
function readCodes(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const decoder = new TextDecoder(encoding);
  for (const [firstLead, lastLead, firstTrail, lastTrail] of areas) {
    for (let lead = firstLead; lead <= lastLead; lead += 1) {
      for (let trail = firstTrail; trail <= lastTrail; trail += 1) {
        if (trail === 0x7f) continue;
        const text = decoder.decode(Uint8Array.of(lead, trail));
        if (text.length === 1 && text !== '\ufffd' && text > '\x7f') table[text.charCodeAt(0)] = (lead << 8) | trail;
      }
    }
  }
  return table;
}

/** The JSON of a value in GBK. */
export function encodeJson(value: unknown): Uint8Array {
  codes ??= readCodes();
  const json = JSON.stringify(value);
  const bytes = new Uint8Array(json.length * 6);
  let at = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    const code = codes[unit] ?? 0;
    if (unit < 0x80) {
      bytes[at++] = unit;
    } else if (code > 0) {
      bytes[at++] = code >> 8;
      bytes[at++] = code & 0xff;
    } else {
      // Characters outside ASCII stand in strings only.
      for (const character of `\\u${unit.toString(16).padStart(4, '0')}`) bytes[at++] = character.charCodeAt(0);
    }
  }
  return bytes.slice(0, at);
}
