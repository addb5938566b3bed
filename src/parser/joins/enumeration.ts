import { opensSentence } from '../text/opening.ts';
import { firstPiece } from './first-piece.ts';
import type { JoinRule } from './rule.ts';

/** Shortest piece that may be told from a headline; headlines name two things with a mark between them, hardly three. */
const shortest = 14;
const severalThings = /(?:、[^、]+){2}[^、]$/;

/** `悠闲的书吧、洁净的广场、一应` + `俱全的球场…。`: things told one by one, broken off in the midst. */
export const enumeration: JoinRule = {
  name: 'enumeration',
  where: firstPiece,
  test: ({ before, after }) =>
    before.text.length >= shortest &&
    severalThings.test(before.text) &&
    !/[\s:：—]/.test(before.text) &&
    !opensSentence(after.text),
};
