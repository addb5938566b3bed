import type { MessageRecord } from '../schema/index.ts';

const report = 'This is a fault of the program, not of the bulletin: please report it with the file.';

const fault = (line: number, text: string): MessageRecord => ({
  rule: 'ledger',
  severity: 'error',
  text,
  advice: report,
  line,
  source: 'ledger',
});

const quote = (text: string) => `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;

/** Every sentence of the ledger check. */
export const ledgerMessages = {
  lost: (line: number, text: string) => fault(line, `${quote(text)} is in no article and is not set aside.`),
  twice: (line: number, text: string) => fault(line, `${quote(text)} is in two places.`),
  beyondLine: (line: number, end: number, length: number) =>
    fault(line, `A record names character ${end} of a line of ${length}.`),
  noSuchLine: (line: number, lines: number) => fault(line, `A record names line ${line} of ${lines}.`),
  textDiffers: (line: number, id: string, found: string, expected: string) =>
    fault(line, `The text ${quote(found)} in ${id} is not what its source lines hold: ${quote(expected)}.`),
  mentionDiffers: (line: number, id: string, printed: string, found: string) =>
    fault(line, `The mention ${quote(printed)} in ${id} stands where the text has ${quote(found)}.`),
};
