import type { Message } from './tree.ts';

type Sentence = Pick<Message, 'severity' | 'text' | 'advice'>;

const compare =
  'Compare with the paper; what is wrong is put right with `words` and `read` in the corrections of the issue.';

/**
 * Every sentence that the parser says, by rule: what was found, what was expected; the advice apart. `found` is what stands in
 * the source.
 */
const sentences = {
  'undecodable-text': (found: string, expected = '') => ({
    severity: 'error',
    text: `Unexpected ${found}, expected text in ${expected}.`,
    advice: 'Save the file as UTF-8, or declare its `encoding` in the sidecar.',
  }),
  'binary-file': (found: string) => ({
    severity: 'error',
    text: `Unexpected ${found}, expected plain text.`,
    advice: 'Save the text of the document as a .txt, .md or .html file.',
  }),
  'damaged-text': (found: string, expected = '') => ({
    severity: 'warning',
    text: `Unexpected ${found}, expected ${expected} throughout; shown as U+FFFD, the first here.`,
    advice: 'Compare with the paper, or find an undamaged copy of the file.',
  }),
  'radical-for-character': (found: string, expected = '') => ({
    severity: 'warning',
    text: `Unexpected ${found}, the first here, expected ${expected} and the like: signs that look the same, from the program that took the text out of a document; read as the characters.`,
    advice: 'Nothing need be done; names and dates are found as if the file held the characters.',
  }),
  'conversion-damage': (found: string) => ({
    severity: 'warning',
    text: `Unexpected “${found}”, expected running text: it looks like damage from a conversion and was kept.`,
    advice: compare,
  }),
  'odd-character': (found: string) => ({
    severity: 'warning',
    text: `Unexpected character ${found}, expected one that can be printed; it is kept, or set aside where it prints nothing.`,
    advice: compare,
  }),
  'more-damage': (found: string) => ({
    severity: 'warning',
    text: `Unexpected ${found}, the first here, like those told of above.`,
    advice: compare,
  }),
  'jump-open': (found: string, expected = '') => ({
    severity: 'warning',
    text: `Unexpected ${found}, expected ${expected} in this issue.`,
    advice:
      'Add the page that is missing; where both pieces are here, put them together with `article: continues` and `of` in the corrections.',
  }),
  'weekday-contradiction': (found: string, expected = '') => ({
    severity: 'warning',
    text: `Unexpected weekday in “${found}”, expected ${expected}.`,
    advice: compare,
  }),
  'impossible-date': (found: string) => ({
    severity: 'warning',
    text: `Unexpected date “${found}”, expected one that is in the calendar.`,
    advice: compare,
  }),
  'impossible-range': (found: string) => ({
    severity: 'warning',
    text: `Unexpected end in “${found}”, expected one that is in the calendar and not before the start; only the start was read.`,
    advice: compare,
  }),
} satisfies Record<string, (found: string, expected?: string) => Sentence>;

export type MessageRule = keyof typeof sentences;

/** The message of a rule, placed. `expected` is said where the rule knows it. */
export function tell(
  rule: MessageRule,
  found: string,
  { expected, ...place }: { expected?: string } & Pick<Message, 'file' | 'line' | 'column' | 'endColumn'> = {},
): Message {
  const say: (found: string, expected?: string) => Sentence = sentences[rule];
  const message: Message = { rule, ...say(found, expected), ...place, source: 'parser' };
  if (found !== '') message.actual = found;
  if (expected) message.expected = [expected];
  return message;
}
