import type { SignerRole } from './labels.ts';

/** A name in a signature; offsets into the signature's text. Someone who wrote and photographed is named twice, once a role. */
export interface Signer {
  name: string;
  role: SignerRole;
  start: number;
  end: number;
}

export interface Signature {
  signers: Signer[];
  /** A label (`记者`, `文:`), a class of a school, dots, brackets or a square say outright that this is a signature. */
  explicit: boolean;
  /** Bodies named beside or instead of people. */
  units: { name: string; start: number; end: number }[];
}

/** A signature that consists of the name of a body. */
export const signatureOf = (unit: string): Signature => ({
  signers: [],
  units: [{ name: unit, start: 0, end: unit.length }],
  explicit: true,
});
