import { parseMeta } from '../signatures/parse-meta.ts';
import type { Signature } from '../signatures/parse-signature.ts';
import { opensWithOneOf } from '../text/quick-look.ts';

const isItem = opensWithOneOf('-–—•·*＊▪◦○●');
/** The mark of an item, and a label of who wrote, with its colon. */
const labelled =
  /^[-–—•·*＊▪◦○●][ \u3000]*(?=(?:本[报報])?(?:[记記]者|作者|撰文|撰稿|文字?|[摄攝]影|通[讯訊][员員])[ \u3000]?[:：])/;
const longest = 60;

/** `- 記者：沈一舟、顧小滿`: who wrote, in the items that a copied page has below its headline. */
export function readListedWriter(text: string): Signature | undefined {
  if (!isItem(text) || text.length > longest) return undefined;
  const shift = labelled.exec(text)?.[0].length;
  if (shift === undefined) return undefined;
  const signers = (parseMeta(text.slice(shift)).signature?.signers ?? []).map((signer) => ({
    ...signer,
    start: signer.start + shift,
    end: signer.end + shift,
  }));
  return signers.length > 0 ? { signers, units: [], explicit: true } : undefined;
}
