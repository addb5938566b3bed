/**
 * Writes a whole number as bytes of seven bits, the lowest first; all but the last have their highest bit set.
 * @returns the place after it
 */
export function writeVarint(value: number, bytes: Uint8Array, at: number): number {
  let next = at;
  let left = value;
  while (left >= 0x80) {
    bytes[next++] = (left & 0x7f) | 0x80;
    left >>>= 7;
  }
  bytes[next++] = left;
  return next;
}

/** Reads what `writeVarint` wrote, one number after the other. Throws a RangeError past the end. */
export interface ByteReader {
  varint: () => number;
  take: (count: number) => Uint8Array;
  isAtEnd: () => boolean;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  function take(count: number): Uint8Array {
    if (at + count > bytes.length) throw new RangeError('Unexpected end of bytes');
    at += count;
    return bytes.subarray(at - count, at);
  }
  function varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = take(1)[0] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
  return { take, varint, isAtEnd: () => at === bytes.length };
}
