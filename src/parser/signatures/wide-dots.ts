import { lean } from '../text/lean.ts';
import type { Signer } from './signature.ts';

const wideDot = lean(/(?<=\p{Script=Han})．(?=\p{Script=Han})/gu);

/** `尤瑪．沈` as `尤瑪·沈`: the point of full width with which papers of Taiwan part a name, one for one. */
export const withMiddleDots = (text: string): string => (text.includes('．') ? text.replace(wideDot, '·') : text);

/** What was read of a text with its points turned into dots; the names are told as they are printed. */
export const asPrinted = <T extends { signers: readonly Signer[] }>(read: T, printed: string): T => ({
  ...read,
  signers: read.signers.map((signer) =>
    signer.name.includes('·') ? { ...signer, name: printed.slice(signer.start, signer.end).trim() } : signer,
  ),
});
