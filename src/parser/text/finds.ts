/**
 * All that a pattern with the flag `g` finds in a text, each at least a character long: what `matchAll` gives, which compiles a copy of
 * the pattern for every text.
 */
export function findsOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const finds: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) finds.push(found);
  return finds;
}
