/** Numbers written bit by bit, the most significant first. */
export interface BitWriter {
  /** The lowest `count` bits of a number, 24 at most. */
  bits: (value: number, count: number) => void;
  /** Golomb-Rice: the part above the lowest `k` bits as so many ones and a zero, then those bits. Short for numbers around 2^k. */
  rice: (value: number, k: number) => void;
  /** Elias gamma of a number from 1 on: short for small ones. */
  gamma: (value: number) => void;
  /** What was written since the last call, filled up to a whole byte; valid until the next one is written. */
  take: () => Uint8Array;
}

export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let pending = 0;
  let waiting = 0;

  function push(byte: number): void {
    if (length === bytes.length) {
      const longer = new Uint8Array(length * 2);
      longer.set(bytes);
      bytes = longer;
    }
    bytes[length++] = byte;
  }
  function bits(value: number, count: number): void {
    pending = (pending << count) | (value & ((1 << count) - 1));
    waiting += count;
    while (waiting >= 8) {
      waiting -= 8;
      push((pending >>> waiting) & 0xff);
    }
    pending &= (1 << waiting) - 1;
  }
  function rice(value: number, k: number): void {
    for (let ones = value >>> k; ones > 0; ones -= 16) {
      if (ones < 16) bits((1 << ones) - 1, ones);
      else bits(0xffff, 16);
    }
    bits(0, 1);
    if (k > 0) bits(value, k);
  }
  function gamma(value: number): void {
    const size = 31 - Math.clz32(value);
    bits(0, size);
    bits(1, 1);
    bits(value, size);
  }
  function take(): Uint8Array {
    if (waiting > 0) bits(0, 8 - waiting);
    const taken = bytes.subarray(0, length);
    length = 0;
    return taken;
  }
  return { bits, rice, gamma, take };
}

/** Reads what `BitWriter` wrote, in the same order. Throws a RangeError past the end. */
export interface BitReader {
  bits: (count: number) => number;
  rice: (k: number) => number;
  gamma: () => number;
}

export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;
  const end = bytes.length * 8;

  function bit(): number {
    if (at >= end) throw new RangeError('Unexpected end of bits');
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  }
  function bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = (value << 1) | bit();
    return value;
  }
  function rice(k: number): number {
    let ones = 0;
    while (bit() === 1) ones += 1;
    return (ones << k) | bits(k);
  }
  function gamma(): number {
    let size = 0;
    while (bit() === 0) size += 1;
    return (1 << size) | bits(size);
  }
  return { bits, rice, gamma };
}

/** The Rice parameter for the gaps between `count` numbers below `limit`. */
export function riceParameter(count: number, limit: number): number {
  return Math.max(0, Math.floor(Math.log2((limit / (count + 1)) * 0.69)));
}
