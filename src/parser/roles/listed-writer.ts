import { readCredit } from '../signatures/credit.ts';
import { moved } from '../signatures/moved.ts';
import { parseMeta } from '../signatures/parse-meta.ts';
import type { Signature } from '../signatures/parse-signature.ts';
import { opensWithOneOf } from '../text/quick-look.ts';

const isItem = opensWithOneOf('-–—•·*＊▪◦○●■');
const mark = /^[-–—•·*＊▪◦○●■][ \u3000]*/;
/** A label of who wrote, with its colon. */
const labelled = /^(?:本[报報])?(?:[记記]者|作者|撰文|撰稿|文字?|[摄攝]影|通[讯訊][员員])[ \u3000]?[:：]/;
const longest = 60;

/** `- 記者：沈一舟、顧小滿` `●沈一舟报道`: who wrote, in the items that a copied page has below its headline or a paper below a text. */
export function readListedWriter(text: string): Signature | undefined {
  if (!isItem(text) || text.length > longest) return undefined;
  const shift = mark.exec(text)?.[0].length ?? 0;
  const item = text.slice(shift);
  const read = labelled.test(item) ? parseMeta(item).signature?.signers : undefined;
  const signers = (read ?? readCredit(item) ?? []).map((signer) => moved(signer, shift));
  return signers.length > 0 ? { signers, units: [], explicit: true } : undefined;
}
