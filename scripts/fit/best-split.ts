/** The places that a tree is grown on, by their numbers. */
export interface Columns {
  /** For each fact the bin of each place: the number of the first bound that its value does not pass. */
  bins: readonly Uint8Array[];
  /** For each fact its bounds, rising. */
  cuts: readonly (readonly number[])[];
  /** For each place the first and the second derivative of what is to be fitted. */
  slopes: Float64Array;
  curves: Float64Array;
}

/** Parts places by a fact: those up to a bound, and the others. */
export interface Split {
  gain: number;
  fact: number;
  bin: number;
}

export interface SplitOptions {
  /** Fewest places on either side. */
  fewest: number;
  /** Weight of a leaf's prior, which says nothing. */
  prior: number;
}

/** Less is no gain, but rounding. */
const leastGain = 1e-6;

export const sumOver = (places: Int32Array, values: Float64Array): number =>
  places.reduce((sum, place) => sum + (values[place] ?? 0), 0);

/** The split of some places that gains most; none when no split gains. */
export function bestSplit(
  places: Int32Array,
  { bins, cuts, slopes, curves }: Columns,
  { fewest, prior }: SplitOptions,
): Split | undefined {
  const worth = (slope: number, curve: number) => (slope * slope) / (curve + prior);
  const slope = sumOver(places, slopes);
  const curve = sumOver(places, curves);
  let best: Split | undefined;
  for (const [fact, column] of bins.entries()) {
    const many = cuts[fact]?.length ?? 0;
    const slopeOf = new Float64Array(many + 1);
    const curveOf = new Float64Array(many + 1);
    const countOf = new Int32Array(many + 1);
    for (const place of places) {
      const bin = column[place] ?? 0;
      slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[place] ?? 0);
      curveOf[bin] = (curveOf[bin] ?? 0) + (curves[place] ?? 0);
      countOf[bin] = (countOf[bin] ?? 0) + 1;
    }
    let [upTo, upToCurve, count] = [0, 0, 0];
    for (let bin = 0; bin < many; bin += 1) {
      upTo += slopeOf[bin] ?? 0;
      upToCurve += curveOf[bin] ?? 0;
      count += countOf[bin] ?? 0;
      if (count < fewest) continue;
      if (places.length - count < fewest) break;
      const gain = worth(upTo, upToCurve) + worth(slope - upTo, curve - upToCurve) - worth(slope, curve);
      if (gain > (best?.gain ?? leastGain)) best = { gain, fact, bin };
    }
  }
  return best;
}
