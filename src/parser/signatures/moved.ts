import type { Signature } from './signature.ts';

/** A place as it stands `by` characters further on: what was read of a piece is told in the text that holds the piece. */
export const moved = <T extends { start: number; end: number }>(place: T, by: number): T => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});

/** A signature with all its names moved. */
export const moveSignature = (signature: Signature, by: number): Signature => ({
  ...signature,
  signers: signature.signers.map((signer) => moved(signer, by)),
  units: signature.units.map((unit) => moved(unit, by)),
});
