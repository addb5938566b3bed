/** Slots for each pair that may come: with more than two of three taken, looking for one takes long. */
const room = 2;

/** A large odd number: pairs of neighbouring numbers lie far apart in the table. */
const spread = 0x9e3779b1;

/**
 * A set of whole numbers above zero that is filled and emptied again and again: `clear` takes no time and the table is used anew. The
 * sets of the language take several times as long, and half of that is cleaning up behind them.
 */
export class PairSet {
  #keys = new Int32Array(0);
  #rounds = new Int32Array(0);
  #round = 0;
  size = 0;

  /** Empties the set, and makes room for a number of pairs. */
  clear(pairs: number): void {
    this.size = 0;
    this.#round += 1;
    if (pairs * room <= this.#keys.length) return;
    const slots = 2 ** Math.ceil(Math.log2(pairs * room));
    this.#keys = new Int32Array(slots);
    this.#rounds = new Int32Array(slots);
    this.#round = 1;
  }

  /** Slot of a pair, or the free slot where it would stand. */
  #slot(pair: number): number {
    const last = this.#keys.length - 1;
    let slot = (Math.imul(pair, spread) >>> 8) & last;
    while (this.#rounds[slot] === this.#round && this.#keys[slot] !== pair) slot = (slot + 1) & last;
    return slot;
  }

  has(pair: number): boolean {
    return this.#rounds[this.#slot(pair)] === this.#round;
  }

  add(pair: number): void {
    const slot = this.#slot(pair);
    if (this.#rounds[slot] === this.#round) return;
    this.#keys[slot] = pair;
    this.#rounds[slot] = this.#round;
    this.size += 1;
  }
}
