import { spaceAbove } from '../house/survey.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensSentence } from '../text/opening.ts';
import type { JoinRule } from './rule.ts';

const dateOpening =
  /^(?:(?:今年|去年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午|晚|凌晨|至|,|，)|近日|日前|昨日|昨天|今天|今日|连日来|連日來|本报讯|本報訊|会议(?:指出|强调|要求)|會議(?:指出|強調|要求))/;
/** Marks and grammar words after which no line of a headline ends. */
const unfinished =
  /[，,、“‘「『（(《〈和与與及或把被由使让讓令给給每某第]$|(?<!是.{0,30})[的]$|(?<![行作因成大有无無])[为為]$/;

/** `选出新一届村“两`: a quotation or bracket opened and not closed. */
function leavesOpen(text: string): boolean {
  return ['“”', '「」', '『』', '《》', '（）', '()', '‘’', '【】'].some(
    (pair) => text.lastIndexOf(pair.charAt(0)) > text.lastIndexOf(pair.charAt(1)),
  );
}

/** `新安小学1月6日顺利通过`, `记者从2月3日召开的大`: a day in the midst of a line; headlines leave it to the text. */
const dayInside =
  /(?:\d{1,2}月\d{1,2}日|日前|近日|昨日|连日来|連日來|[入开開].以来|[入开開].以來|今年以来|今年以來)(?=.{3})/;
const document = /(?:通知|公告|公示|通告|启事|啟事|声明|一览|安排|预告|名单|问答)$/;

/** `5月6日上午,区委书记` + `主持召开…。`: a first piece too short to be told from a headline by its length. */
const isCutSentence = (before: string, after: string) =>
  dayInside.test(before) &&
  !/[\s:：]/.test(before) &&
  /[\p{Script=Han},，、]$/u.test(before) &&
  !document.test(before) &&
  (!opensSentence(after) || /^(?:记者|記者)[从從]/.test(before));

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
      (house.broken > 0 && isCutSentence(before.text, after.text)) ||
      (dateOpening.test(before.text) && /[,，]/.test(before.text))) &&
    before.text.length >= 4 &&
    spaceAbove(after, house) <= 1 &&
    (isRunningText(after.text) || endsSentence(after.text)),
};
