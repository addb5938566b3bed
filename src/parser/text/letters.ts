import { blanks } from './blank.ts';
import { isUsualHan } from './han.ts';
import { unitsOf } from './unit-set.ts';

const plain = unitsOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** The usual marks and blanks. */
const marks = unitsOf(`${blanks}，。、：；！？“”‘’「」『』（）()《》〈〉【】…—–-·•|｜/／,.:;!?%％"'■●◆▲★□○◇`);

/** The letters and figures of a text, in any script: an expression is asked only of unusual characters, for it takes long. */
export function onlyLetters(text: string): string {
  const { length } = text;
  let letters = '';
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isUsualHan(unit) || plain.has(unit)) continue;
    if (!marks.has(unit)) return text.replace(/[^\p{L}\p{N}]/gu, '');
    letters += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}
