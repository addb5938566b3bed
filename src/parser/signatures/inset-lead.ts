import { type Lead, readLead } from './lead.ts';
import { moved } from './moved.ts';

/** Characters in which the lead is looked for that stands behind a caption or a headline on the same line. */
const reach = 200;
/** A mark, a blank or a figure, then what leads open with: `…（沈一舟攝） 記者顧小滿／青口報導`, `2021.06.02記者沈一舟／特稿`. */
const opening =
  /(?<=[）)\]】〕》。！？!?|｜ \u3000\d])(?=[【〔（([]?(?:\S{0,6}[记記]者|本[报報][讯訊]|[据據]?(?:新[华華]社|中央社|中新[社网網])|[图圖]?[文诗詩][／/]))/g;

/** A quick look for the words with which such leads open. */
const words = /[记記]者|本[报報][讯訊]|新[华華]社|中央社|中新[社网網]|[文诗詩][／/]/;

/**
 * The lead of a text that opens with something else: a copy of a page prints the caption, the day or the headline on the line of the
 * lead. Only one that names its reporter counts; offsets as in the text.
 */
export function readInsetLead(text: string): Lead | undefined {
  const head = text.slice(0, reach);
  if (!words.test(head)) return undefined;
  for (const { index } of head.matchAll(opening)) {
    const lead = readLead(text.slice(index));
    // who took the picture is named in the caption
    if (lead === undefined || lead.signers.every(({ role }) => role === 'photographer')) continue;
    return { length: index + lead.length, signers: lead.signers.map((signer) => moved(signer, index)) };
  }
  return undefined;
}
