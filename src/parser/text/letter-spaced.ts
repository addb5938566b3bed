import { blanks } from './blank.ts';
import { withoutBlanks } from './names.ts';
import { holdsOneOf } from './quick-look.ts';

const holdsBlank = holdsOneOf(blanks);
const apart = /^(?:\S[ \u3000]+)+\S$/;

/** `徵　稿　啟　事`: each character stands apart from the next; clauses do not. */
export const isLetterSpaced = (text: string): boolean => holdsBlank(text) && apart.test(text);

/** The words of a letter-spaced line as they are read; any other text as it is. */
export const closedUp = (text: string): string => (isLetterSpaced(text) ? withoutBlanks(text) : text);
