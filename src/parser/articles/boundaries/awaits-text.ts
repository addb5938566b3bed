import type { Part } from '../../part.ts';
import type { BoundarySite } from './rule.ts';
import { compareTexts } from './subject.ts';

const lists = new Set(['list', 'table']);

/** `書市開進小學。（沈一舟攝）`: a text and, on its last line, who took the picture. */
const isCaption = (part: Part, below: Part | undefined): boolean =>
  part.kind === 'text' &&
  below?.glued === true &&
  below.signature?.signers.some(({ role }) => role === 'photographer') === true;

/** Nothing but captions, labels and data; a caption that nothing marks as one, above no other line than a reporter's or a day: else it is a story of its own. */
const isWithoutText = (body: readonly Part[], run: readonly Part[]): boolean =>
  body.length <= longest &&
  !body.some((part, place) => lists.has(part.kind) || (part.kind === 'text' && !isCaption(part, body[place + 1]))) &&
  !(body.some(({ kind }) => kind === 'text') && run.some(({ kind }) => kind === 'short'));

/** Most parts that may stand between a headline and its text. */
const longest = 8;

/** Who reports, and when, tells nothing of the subject. */
const isSaid = ({ kind }: Part): boolean => kind !== 'meta' && kind !== 'signature' && kind !== 'dateline';

/** Fewest words that tell the subject, and the share in common from which on two texts have one. */
const fewestWords = 8;
const sameSubject = 0.15;

/** Below its headline the article above has captions and labels but no text yet, and what stands below tells of the same. */
export function awaitsText({ place, headed, empty, article, run, next, below, common }: BoundarySite): boolean {
  if (place === 0 || !headed || empty || !article || next?.kind !== 'text' || run.length === 0) return false;
  if (run.some(({ mark }) => mark) || !isWithoutText(article.body, run)) return false;
  const head = { ...article, head: article.head.filter(isSaid) };
  const { shared, of } = compareTexts({ article: head, run: run.filter(isSaid), below, common });
  return of >= fewestWords && shared >= of * sameSubject;
}
