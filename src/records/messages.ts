import type { MessageRecord } from './schema/index.ts';

const weekdays = ['', '一', '二', '三', '四', '五', '六', '日'];
const weekdayName = (weekday: number) => `星期${weekdays[weekday] ?? '?'}`;

const named = (words: string, line: number | undefined) =>
  line === undefined ? `“${words}”` : `“${words}” (line ${line})`;

/** Every sentence this room can say about a bulletin: what was found, what was expected, what to do. */
export const messages = {
  weekdayContradiction: (printed: string, value: string, printedWeekday: number, weekday: number, line: number) =>
    warning('weekday-contradiction', {
      text: `Unexpected ${weekdayName(printedWeekday)} beside ${printed}: ${value} was a ${weekdayName(weekday)}.`,
      advice: 'Check the year; put the right date with its reason into the sidecar.',
      line,
    }),
  headerContradiction: (printed: string, printedValue: string, value: string, line: number) =>
    warning('date-contradiction', {
      text: `The page header prints ${printed} (${printedValue}), but the issue is dated ${value}.`,
      advice: 'Correct the sidecar or the file name, or say in the sidecar why they differ.',
      line,
    }),
  nameContradiction: (printed: string, printedValue: string, value: string, line: number) =>
    warning('date-contradiction', {
      text: `The page header prints ${printed} (${printedValue}), but the name of the file says ${value}; the header was taken.`,
      advice: 'Rename the file, or declare the right `date:` with its reason in the sidecar.',
      line,
    }),
  headersDiffer: (first: string, other: string, line: number) =>
    warning('headers-differ', {
      text: `Page headers print different dates: ${first} and ${other}; the first was taken.`,
      advice: 'If these are two issues, put them into two files; otherwise declare the date in the sidecar.',
      line,
    }),
  fileNameDateImpossible: (id: string) =>
    warning('file-name-date', {
      text: `The name \`${id}\` holds a date that is not in the calendar.`,
      advice: 'Rename the file, for example to `name-2021-01-14.txt`.',
    }),
  datelineLater: (printed: string, issue: string, line: number) =>
    warning('dateline-later', {
      text: `Unexpected ${printed} as the date of an article, expected no day after the issue, which is dated ${issue}.`,
      advice:
        'If the file holds several issues, put each into its own file; else declare the right date in the sidecar.',
      line,
    }),
  factsContradict: (one: string, line: number | undefined, other: string, otherLine: number | undefined) =>
    warning('facts-contradict', {
      text: `Unexpected ${named(other, otherLine)} beside ${named(one, line)}: they belong to different years, so no year was inferred.`,
      advice: 'Declare `date:` in a sidecar.',
      ...((otherLine ?? line) !== undefined && { line: otherLine ?? line }),
    }),
  yearUnknown: (printed: string, line: number) =>
    warning('year-unknown', {
      text: `The page header prints ${printed} without a year, and neither the file name nor a sidecar tells it.`,
      advice: 'Name the file with its date (`name-2021-01-14.txt`) or declare `date:` in a sidecar.',
      line,
    }),
  dateUnknown: () =>
    warning('date-unknown', {
      text: 'No date of issue: none is printed in a page header, in the file name or in a sidecar.',
      advice: 'Name the file with its date (`name-2021-01-14.txt`) or declare `date:` in a sidecar.',
    }),
};

type Sentence = Pick<MessageRecord, 'text'> & Partial<Pick<MessageRecord, 'advice' | 'line'>>;

const warning = (rule: string, sentence: Sentence): MessageRecord => ({
  rule,
  severity: 'warning',
  ...sentence,
  source: 'records',
});
