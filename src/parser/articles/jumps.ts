import { echoOf } from '../headlines/echo.ts';
import { tell } from '../messages.ts';
import type { PageDraft } from '../pages.ts';
import type { Part } from '../part.ts';
import { concatPrinted } from '../printed.ts';
import { asideOf } from '../rows/cut-row.ts';
import type { JumpSource } from '../rows/row.ts';
import { endsSentence } from '../text/marks.ts';
import type { Message, SetAside } from '../tree.ts';
import type { Draft } from './draft.ts';

/** What a jump notice above a draft's first text names. */
function jumpFromOf({ head, body }: Draft): JumpSource | undefined {
  return [...head, ...body.slice(0, 2)].find(({ jumpFrom }) => jumpFrom !== undefined)?.jumpFrom;
}

/** A draft that left for page `to` from `page` and is not yet found there. */
interface Waiting {
  draft: Draft;
  page: number;
  to: number;
  /** The line where it leaves. */
  line: number;
}

/** The last text of a draft below which a notice sends the reader on. */
const leavingPart = ({ body }: Draft): Part | undefined => body.findLast(({ jumpTo }) => jumpTo !== undefined);

/** A jump whose rest is nowhere. */
const unanswered = ({ to, line }: Waiting): Message =>
  tell('jump-open', `jump (下转) to page ${to}`, { expected: 'the rest of the article there (上接)', line });

/** A continuation whose beginning is nowhere. */
const unannounced = ({ page }: JumpSource, { head, body }: Draft): Message =>
  tell('jump-open', `continuation (上接) from page ${page}`, {
    expected: 'an article there that leaves for it (下转)',
    line: (head[0] ?? body[0])?.line ?? 1,
  });

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Drafts that wait, the last ones, whose headlines are compared with what stands above a continuation. */
const mostCompared = 40;

/** A headline line of the article, whole or shortened, above its continuation or in the notice there. */
function isPrintedAgain(text: string, { head }: Draft): boolean {
  const again = letters(text);
  const printed = letters(head.map((part) => part.text).join(''));
  return again.length > 1 && (printed.includes(again) || echoOf(text, printed) >= 0.6);
}

/** A line between two articles that closes the one above: it stands on another page than the continuation, or signs. */
const closesAbove = ({ kind, rule, page }: Part, text: Part | undefined): boolean =>
  page !== text?.page || kind === 'signature' || rule === 'closing-line';

/** Puts a continuation and the lines above it behind the text that jumped; an open sentence goes on in the same paragraph. */
function append(body: readonly Part[], at: number, lines: readonly Part[], continuation: readonly Part[]): Part[] {
  const before = body[at];
  const [first, ...rest] = continuation;
  if (before && first?.kind === 'text' && !endsSentence(before.text)) {
    const joined = { ...before, ...concatPrinted([before, first], [{ rule: 'jump' }]) };
    return [...body.slice(0, at), joined, ...lines, ...rest, ...body.slice(at + 1)];
  }
  return [...body.slice(0, at + 1), ...lines, ...continuation, ...body.slice(at + 1)];
}

/** The waiting draft that a continuation on page `here` belongs to: see `joinJumps`. */
function targetOf(
  { head }: Draft,
  from: JumpSource,
  here: number | undefined,
  waiting: readonly Waiting[],
): Waiting | undefined {
  const again = [from.title ?? [], head.map(({ text }) => text)].flat();
  const said = waiting.slice(-mostCompared).filter(({ draft }) => again.some((text) => isPrintedAgain(text, draft)));
  const candidates = said.length > 0 ? said : waiting;
  return (
    candidates.find(({ to, page }) => to === here && page === from.page) ??
    candidates.find(({ to, page }) => to === here || page === from.page) ??
    candidates[0]
  );
}

/** Puts a continuation into its draft; gives the lines of the headline that are printed again above it. `above`: the draft above it. */
function goOn(draft: Draft, { head, body, inside, alternatives }: Draft, above: Draft | undefined): Part[] {
  const at = draft.body.findLastIndex(({ jumpTo }) => jumpTo !== undefined);
  const again = head.filter(({ text }) => isPrintedAgain(text, draft));
  const kept = head.filter((part) => !again.includes(part));
  const closing = above ? kept.filter((part) => closesAbove(part, body[0])) : [];
  above?.body.push(...closing);
  const lines = kept.filter((part) => !closing.includes(part));
  draft.body = append(draft.body, at, lines, body);
  draft.inside.push(...inside);
  draft.alternatives.push(...alternatives);
  return again;
}

/**
 * Puts jump stories (下转/上接) together: a draft that comes from another page is put behind the draft that left for it – the one whose
 * headline is printed again, whose notices name each other's pages, or the first that waits. A headline printed again is set aside; a
 * line that closes the article above the continuation stays there. A notice without its counterpart is told.
 */
export function joinJumps(
  drafts: readonly Draft[],
  pages: readonly PageDraft[],
): { drafts: readonly Draft[]; setAside: SetAside[]; messages: Message[] } {
  if (!drafts.some((draft) => jumpFromOf(draft) !== undefined || leavingPart(draft)))
    return { drafts, setAside: [], messages: [] };
  const numberOf = (part: Part | undefined) => {
    const page = pages[part?.page ?? -1];
    return page?.printed ?? page?.number;
  };
  const setAside: SetAside[] = [];
  const messages: Message[] = [];
  const waiting: Waiting[] = [];
  const joined: Draft[] = [];
  let above: Draft | undefined;
  for (const original of drafts) {
    const from = jumpFromOf(original);
    const here = numberOf(original.head[0] ?? original.body[0]);
    const target = from && targetOf(original, from, here, waiting);
    const draft = target?.draft ?? { ...original };
    if (target) {
      setAside.push(...goOn(draft, original, above).map((part) => asideOf(part, part, 'jump-headline')));
      waiting.splice(waiting.indexOf(target), 1);
    } else joined.push(draft);
    if (from && !target) messages.push(unannounced(from, original));
    above = draft;
    const leaves = leavingPart(original);
    if (leaves?.jumpTo !== undefined)
      waiting.push({ draft, page: numberOf(leaves) ?? 0, to: leaves.jumpTo, line: leaves.spans.at(-1)?.line ?? 0 });
  }
  return { drafts: joined, setAside, messages: [...messages, ...waiting.map(unanswered)] };
}
