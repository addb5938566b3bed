import { spaceAbove } from '../house/survey.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensSentence } from '../text/opening.ts';
import type { JoinRule } from './rule.ts';

/** Shortest piece that may be told from a headline; headlines name two things with a mark between them, hardly three. */
const shortest = 14;
const severalThings = /(?:、[^、]+){2}[^、]$/;

/** `悠闲的书吧、洁净的广场、一应` + `俱全的球场…。`: things told one by one, broken off in the midst. */
export const enumeration: JoinRule = {
  name: 'enumeration',
  test: ({ before, after, running, house }) =>
    house.measure === undefined &&
    !running &&
    !before.mark &&
    !after.mark &&
    before.text.length >= shortest &&
    severalThings.test(before.text) &&
    !endsSentence(before.text) &&
    !/[\s:：—]/.test(before.text) &&
    spaceAbove(after, house) <= 1 &&
    !opensSentence(after.text) &&
    (isRunningText(after.text) || endsSentence(after.text)),
};
