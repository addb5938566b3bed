import { endsWithHan } from './han.ts';
import { opensWithOneOf } from './quick-look.ts';

/** Who speaks, then more than a name that signs and is closed by a mark (`作者：沈一舟。`). */
const speaker =
  /^(?:[问問答]|记者|記者|主持人|小记者|小記者|读者|讀者|网友|網友|[QA])\s?[:：]\s*(?:.{5,}|.*[？?！!]["”』」]?)$/;
/** With what the name of a speaker opens. */
const mayTurn = opensWithOneOf('问問答记記主小读讀网網QA');
const sentenceEnd = /[？?！!。…]["”』」]?$/;

/** `记者：下一步有什么打算？` `答：最缺的是人。`: one turn of an interview. */
export function isSpeechTurn(text: string): boolean {
  return !endsWithHan(text) && mayTurn(text) && sentenceEnd.test(text.slice(-2)) && speaker.test(text);
}
