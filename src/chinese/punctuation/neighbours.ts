const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u;
/** Marks passed over on the way to the character that decides; full-width marks are Chinese themselves. */
const passed = /[“”‘’"'()[\]%‰℃°?!,:;.]/;
/** As many of them, so that a long row of marks costs no more than a short one. */
const reach = 8;

const isChinese = (character: string | undefined) => character !== undefined && chinese.test(character);

export function isDigit(text: string, index: number): boolean {
  return /^[0-9]$/.test(text.charAt(index));
}

/**
 * Whether the mark at an offset (or a stretch from one mark to another) stands in Chinese: the first character before it or the first after
 * it, other marks passed over, is Chinese. A blank is not passed: `Hello, 世界` keeps its comma.
 */
export function chineseAround(text: string, start: number, end = start): boolean {
  return isChinese(characterBefore(text, start)) || isChinese(characterAfter(text, end));
}

function characterBefore(text: string, index: number): string | undefined {
  let at = index - 1;
  while (at >= 0 && index - at <= reach && passed.test(text.charAt(at))) at--;
  return characterEndingAt(text, at);
}

function characterAfter(text: string, index: number): string | undefined {
  let at = index + 1;
  while (at < text.length && at - index <= reach && passed.test(text.charAt(at))) at++;
  const point = text.codePointAt(at);
  return point === undefined ? undefined : String.fromCodePoint(point);
}

/** The character whose last code unit stands at an offset. */
export function characterEndingAt(text: string, at: number): string | undefined {
  if (at < 0) return undefined;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 ? text.slice(at - 1, at + 1) : text.charAt(at);
}
