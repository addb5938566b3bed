import type { Part } from '../part.ts';
import { hasLead } from '../signatures/lead.ts';
import { givesPicture } from '../text/caption.ts';
import { isPicture } from './boundaries/signed.ts';

/** Longest caption between a headline and the lead of its text. */
const longestCaption = 60;

/** `顧小滿談起經過。（沈一舟攝）` `…。（民眾提供）` right above a lead: the text with the lead is that of the headline. */
function belowSignedCaption(parts: readonly Part[], index: number): Part | undefined {
  const [caption, credit] = [parts[index], parts[index + 1]];
  if (caption?.kind !== 'text' || caption.text.length > longestCaption || hasLead(caption.text)) return undefined;
  const signed = credit?.kind === 'signature' && credit.glued === true && isPicture(credit);
  const text = signed || givesPicture(caption.text) ? parts[index + (signed ? 2 : 1)] : undefined;
  return text?.kind === 'text' && hasLead(text.text) ? text : undefined;
}

/**
 * The first part from an index on that is no note, and no caption, signed or not, right above a text; behind a note, no reporter's line
 * either: both stand between headline and text.
 */
export function firstBelow(parts: readonly Part[], index: number): Part | undefined {
  const below = belowSignedCaption(parts, index);
  if (below) return below;
  if (parts[index]?.kind === 'caption') {
    const signed = parts[index + 1]?.kind === 'signature' ? 2 : 1;
    if (parts[index + signed]?.kind === 'text') return parts[index + signed];
  }
  if (parts[index]?.kind !== 'note') return parts[index];
  const next = parts[index + 1];
  return next?.kind === 'signature' && parts[index + 2]?.kind === 'text' ? parts[index + 2] : next;
}

/** Most parts that pictures set into one text make: a caption and who took it, twice. */
const mostSetIn = 4;

/** The text into which a picture is set: it is listed behind the text, and the text goes on below it. */
function textAround(parts: readonly Part[], index: number): Part | undefined {
  const line = parts[index]?.line ?? 0;
  for (let place = index - 1; place >= Math.max(0, index - mostSetIn); place -= 1) {
    const part = parts[place];
    if (part?.kind === 'text' && (part.spans[part.spans.length - 1]?.line ?? 0) > line) return part;
  }
  return undefined;
}

/** The last part up to an index that is no note (`扫描二维码…` stands below the signature) and no picture set into the text above. */
export function lastAbove(parts: readonly Part[], index: number): Part | undefined {
  if (index < 0) return undefined;
  const last = parts[index];
  if (last?.kind === 'note') return parts[index - 1];
  return last?.kind === 'text' ? last : (textAround(parts, index) ?? last);
}
