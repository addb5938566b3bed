import type { DateShift } from '../../tree.ts';

/** The words for a year that count from another. */
export const relativeYear =
  '(?:(?<!大(?=前))(?<![文清说說证證光黎发發以之从從空过過除失])[今本去前明后後同次翌当當]|第二)';

const shifts: Record<string, DateShift> = {
  今: { unit: 'year', by: 0 },
  本: { unit: 'year', by: 0 },
  去: { unit: 'year', by: -1 },
  前: { unit: 'year', by: -2 },
  明: { unit: 'year', by: 1 },
  后: { unit: 'year', by: 2 },
  後: { unit: 'year', by: 2 },
  同: { unit: 'year', by: 0, from: 'previous' },
  当: { unit: 'year', by: 0, from: 'previous' },
  當: { unit: 'year', by: 0, from: 'previous' },
  次: { unit: 'year', by: 1, from: 'previous' },
  翌: { unit: 'year', by: 1, from: 'previous' },
  第: { unit: 'year', by: 1, from: 'previous' },
};

/** How far the year lies off that 今年, 去年, 同年, 次年, 第二年 … name; by their first character. */
export const yearShift = (word: string): DateShift | undefined => shifts[word.charAt(0)];
