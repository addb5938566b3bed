/** What Pagefind's meta file is made of. */
export type Cbor = number | string | Cbor[];

/** Reads the part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and arrays of known length. Throws on anything else. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  function readLength(info: number): number {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    if (size === 8) return Number(view.getBigUint64(start));
    throw new RangeError(`Unexpected length ${info} in CBOR at ${start}`);
  }

  function read(): Cbor {
    const head = view.getUint8(at++);
    const length = readLength(head & 31);
    if (head >> 5 === 0) return length;
    if (head >> 5 === 1) return -1 - length;
    if (head >> 5 === 3) {
      at += length;
      return decoder.decode(bytes.subarray(at - length, at));
    }
    if (head >> 5 === 4) return Array.from({ length }, read);
    throw new RangeError(`Unexpected type ${head >> 5} in CBOR at ${at}`);
  }

  return read();
}
