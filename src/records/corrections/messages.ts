import type { MessageRecord } from '../schema/index.ts';

/** A fault of a correction, by the field of the file that it concerns. */
export interface CorrectionFault {
  /** Path of the field in the file: `['corrections', 2, 'at']`. */
  path: (string | number)[];
  message: MessageRecord;
}

const say = (severity: MessageRecord['severity'], rule: string, text: string, advice: string): MessageRecord => ({
  rule,
  severity,
  text,
  advice,
  source: 'content',
});

const fail = (rule: string, text: string, advice: string) => say('error', rule, text, advice);
const warn = (rule: string, text: string, advice: string) => say('warning', rule, text, advice);

const quote = (text: string) => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

const tokens = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const seemsToBe = (moved: string) =>
  `The line that it was written for seems to be \`${moved}\`: write that, or remove the correction.`;

/** Every sentence about corrections: what was found, what stands there, what to do. */
export const correctionMessages = {
  noSuchLine: (line: number, lines: number, moved: string | undefined) =>
    fail(
      'correction-line',
      `There is no line ${line}: the bulletin has ${lines}.`,
      moved === undefined ? 'Correct the anchor; the proof sheet prints one for each line.' : seemsToBe(moved),
    ),
  blankLine: (line: number, moved: string | undefined) =>
    fail(
      'correction-line',
      `Line ${line} is blank, expected one with text.`,
      moved === undefined ? 'Anchor the correction to the line that it is about.' : seemsToBe(moved),
    ),
  otherText: (anchor: string, text: string, now: string, moved: string | undefined) =>
    fail(
      'correction-anchor',
      `The anchor \`${anchor}\` no longer fits: the line reads ${quote(text)} now, which is \`${now}\`.`,
      moved === undefined
        ? `Compare with the bulletin: if the correction still holds there, write \`${now}\`, else remove it.`
        : seemsToBe(moved),
    ),
  backwards: (from: string, to: string) =>
    fail(
      'correction-range',
      `The last line \`${to}\` stands before the first, \`${from}\`.`,
      'Exchange `at` and `to`.',
    ),
  noVerb: (verbs: readonly string[]) =>
    fail('correction-verb', `The correction says nothing: expected one of ${tokens(verbs)}.`, 'Add one or remove it.'),
  manyVerbs: (found: readonly string[]) =>
    fail(
      'correction-verb',
      `The correction says ${tokens(found)} at once, expected one thing.`,
      'Write one correction for each; several may have the same anchor.',
    ),
  nothingLeft: () =>
    fail(
      'correction-words',
      '`read` is empty, and `words` are all that the line says beside blanks.',
      'A line that is no part of an article gets `role: aside` instead.',
    ),
  needs: (field: string, other: string) =>
    fail(
      'correction-field',
      `\`${field}\` needs \`${other}\` beside it.`,
      `Add \`${other}:\` or remove \`${field}:\`.`,
    ),
  notWith: (field: string, other: string) =>
    fail('correction-field', `\`${field}\` cannot stand beside \`${other}\`.`, `Remove one of the two.`),
  noWords: (words: string, line: string) =>
    fail(
      'correction-words',
      `${quote(words)} does not stand on the line, which reads ${quote(line)}.`,
      'Copy the words from the bulletin as they are printed.',
    ),
  wordsTwice: (words: string, times: number) =>
    fail(
      'correction-words',
      `${quote(words)} stands on the line ${times} times, so it is not clear which is meant.`,
      'Give more of the words around it, in `words` and in `read` alike.',
    ),
  twice: (other: string) =>
    fail('correction-twice', `The same correction stands at ${other} already.`, 'Remove one of the two.'),
  contradicts: (other: string) =>
    fail(
      'correction-clash',
      `The correction at ${other} says something else of the same place.`,
      'Remove one of the two, or give each its own lines.',
    ),
  overParts: (words: string) =>
    fail(
      'correction-words',
      `The misprint ${quote(words)} reaches from one part of an article into another, into characters printed twice, or into mark-up.`,
      'Write a correction for each part, with the words of that part alone.',
    ),
  setAside: (line: number, reason: string) =>
    fail(
      'correction-set-aside',
      `Line ${line} is in no article: it is set aside as \`${reason}\`.`,
      'Say first what it is with `role:`, in a correction of its own.',
    ),
  insideArticle: (line: number) =>
    fail(
      'correction-article',
      `Line ${line} stands inside an article, so it is not clear which article it continues.`,
      'Name that article by one of its lines with `of:`.',
    ),
  firstArticle: () =>
    fail(
      'correction-article',
      'No article is printed before this one, so it cannot continue it.',
      'Name the article that it continues by one of its lines with `of:`, or remove the correction.',
    ),
  ownArticle: () =>
    fail('correction-article', 'The line of `of` lies in the very lines that are to go there.', 'Name another line.'),
  notInBody: (line: number, role: string) =>
    fail(
      'correction-paragraph',
      `Line ${line} is a ${role}, expected a line of the body.`,
      'Say first what it is with `role:`, in a correction of its own.',
    ),
  noneBefore: () =>
    fail(
      'correction-paragraph',
      'Nothing of the body stands before this line in its article.',
      'Remove the correction, or say with `article: continues` that the article goes on.',
    ),
  printed: (field: string, text: string, advice: string) =>
    fail('correction-printed', `The article prints a ${field}, ${quote(text)}, so none can be supplied.`, advice),
  changesNothing: () =>
    warn(
      'correction-idle',
      'The correction changes nothing: the bulletin is read so already.',
      'Remove it, or look whether it has the right anchor.',
    ),
};
