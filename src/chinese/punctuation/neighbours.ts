const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u;
const closers = /[”’"'」』）)》〉】\]%‰℃°]/;
const openers = /[“‘"'「『（(《〈【[]/;

export const isChinese = (character: string | undefined) => character !== undefined && chinese.test(character);

export function isDigit(text: string, index: number): boolean {
  return /^[0-9]$/.test(text.charAt(index));
}

/**
 * Whether the mark at an offset stands in Chinese: Chinese before it (closing marks and percent signs skipped), or directly after it
 * (opening marks skipped). A blank after the mark leaves it to what stands before: `Hello, 世界` is Latin punctuation.
 */
export function chineseAround(text: string, index: number): boolean {
  return isChinese(before(text, index)) || isChinese(after(text, index));
}

function before(text: string, index: number): string | undefined {
  let at = index - 1;
  while (at >= 0 && closers.test(text.charAt(at)) && !isFullWidthCloser(text.charAt(at))) at--;
  return characterEndingAt(text, at);
}

function after(text: string, index: number): string | undefined {
  let at = index + 1;
  while (at < text.length && openers.test(text.charAt(at))) at++;
  const point = text.codePointAt(at);
  return point === undefined ? undefined : String.fromCodePoint(point);
}

/** A full-width closing mark is Chinese enough. */
const isFullWidthCloser = (character: string) => /[」』）》〉】]/.test(character);

function characterEndingAt(text: string, at: number): string | undefined {
  if (at < 0) return undefined;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 ? text.slice(at - 1, at + 1) : text.charAt(at);
}
