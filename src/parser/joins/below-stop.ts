import type { Row } from '../rows/row.ts';
import { isMarkedCaption } from '../text/caption.ts';
import { endsSentence } from '../text/marks.ts';

/** `…磕头。` + `“车到不了门口…`, `…就行。”` + `他拆了三天…`: where speech begins or ends below a full stop, a paragraph does, too. */
const meetsAtQuotation = (before: string, after: string): boolean =>
  /^[“「『]/.test(after) || /[。！？][”」』]$/.test(before);

/** `问：` `沈一舟：`: who speaks. */
const speaker = /^(?:[问問答][:：]|[QA][:：]|\p{Script=Han}{2,4}[:：])/u;

/**
 * Without indents, whether a full line that ends a sentence goes on below it: hardly any paragraph is one full line, and few lines end
 * both the measure and a sentence within a paragraph. A last line that closes the sentence below may be its rest.
 */
export function goesOnBelowStop(before: Row, after: Row, head: Row): boolean {
  if (speaker.test(after.text) && (speaker.test(head.text) || /^[问問答QA]/.test(after.text))) return false;
  if (before === head && /^[“「『]/.test(before.text)) return !/^[“「『]/.test(after.text);
  if (meetsAtQuotation(before.text, after.text)) return false;
  return before === head ? !isMarkedCaption(head.text) : endsSentence(after.text);
}
