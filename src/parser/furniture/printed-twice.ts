import { onlyLetters } from '../text/letters.ts';
import { isRunningText } from '../text/marks.ts';
import type { FurnitureRule } from './rule.ts';

/** Shortest headline that is known again. */
const shortest = 4;
/** Rows below among which the text is looked for. */
const reach = 4;

/** A headline printed again right below itself, as pages of sites do: once as the name of the page, once above its text. */
export const printedTwice: FurnitureRule = {
  name: 'printed-twice',
  limit: 60,
  test: ({ rows, row, before, index }) => {
    if (
      !before ||
      row.mark ||
      /[,，、]$/.test(row.text) ||
      before.text.slice(0, 2) !== row.text.slice(0, 2) ||
      isRunningText(row.text)
    )
      return false;
    const again = onlyLetters(row.text);
    return (
      again.length >= shortest &&
      again === onlyLetters(before.text) &&
      rows.slice(index + 1, index + 1 + reach).some(({ text }) => isRunningText(text))
    );
  },
};
