import { spaceAbove } from '../house/survey.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import type { JoinRule } from './rule.ts';

const dateOpening =
  /^(?:(?:今年|去年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午|晚|凌晨|至|,|，)|近日|日前|昨日|昨天|今天|今日|连日来|連日來|本报讯|本報訊|会议(?:指出|强调|要求)|會議(?:指出|強調|要求))/;
/** Marks and grammar words after which no line of a headline ends. */
const unfinished =
  /[，,、“‘「『（(《〈和与與及或把被由使让讓令给給每某第]$|(?<!是.{0,30})[的]$|(?<![行作因成大有无無])[为為]$/;

/** `选出新一届村“两`: a quotation or bracket opened and not closed. */
function leavesOpen(text: string): boolean {
  return ['“”', '「」', '『』', '《》', '（）', '()', '‘’'].some(
    (pair) => text.lastIndexOf(pair.charAt(0)) > text.lastIndexOf(pair.charAt(1)),
  );
}

/** `5月6日上午,区委书记` + `主持召开…。`: a first piece too short to be told from a headline by its length. */
export const shortOpening: JoinRule = {
  name: 'short-opening',
  test: ({ before, after, running, house }) =>
    house.measure === undefined &&
    !running &&
    !before.mark &&
    !after.mark &&
    !endsSentence(before.text) &&
    (unfinished.test(before.text) ||
      leavesOpen(before.text) ||
      (dateOpening.test(before.text) && /[,，]/.test(before.text))) &&
    before.text.length >= 4 &&
    spaceAbove(after, house) <= 1 &&
    (isRunningText(after.text) || endsSentence(after.text)),
};
