import { endsWithColon } from '../text/marks.ts';
import { firstPiece } from './first-piece.ts';
import type { JoinRule } from './rule.ts';

/** `问：` `答：` `A：` `记者：` alone on a line, below which it is said. */
const label = /^(?:[问問答QA]|记者|記者|读者|讀者|编者|編者)[:：]$/;

/** `答：` + `依实际工时计算，…。`: who speaks, cut from what he says. */
export const speakerLabel: JoinRule = {
  name: 'speaker-label',
  where: firstPiece,
  test: ({ before }) => endsWithColon(before.text) && label.test(before.text),
};
