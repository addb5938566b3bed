/** Shortest and longest headline that is known by its repetition; shorter ones name who speaks or acts in the text below. */
const shortest = 10;
const longest = 120;

/** Length from which a line is no name. */
const longestName = 16;

/** Characters of a lead or of data that may stand before the headline in the text. */
const before = 24;

/** Characters that the text has at least beyond the headline. */
const beyond = 20;

const number = /^\d{1,3}[.．、]\s*/;
const blank = /[\s\u3000]+/g;
const isBlank = /[\s\u3000]/;
const han = /^\p{Script=Han}/u;

/** What stands behind the first so many characters of a text, blanks not counted. */
function behind(text: string, count: number): string {
  let at = 0;
  for (let left = count; left > 0; at += 1) if (!isBlank.test(text.charAt(at))) left -= 1;
  return text.slice(at);
}

/**
 * True when the text below opens with the whole line, word for word: records print a headline above the text and again as its first
 * words. A line that ends as sentences do is none, nor is a name with which the first sentence begins.
 */
export function saysAgain(line: string, below: string): boolean {
  if (line.length < shortest || line.length > longest || below.length < line.length + beyond) return false;
  // most texts hold no pair of the line so near their start
  const opening = below.slice(0, line.length + 2 * before);
  if (!opening.includes(line.slice(4, 8)) || line.endsWith('。')) return false;
  const words = line.replace(number, '').replace(blank, '');
  const bare = opening.replace(blank, '');
  const at = bare.indexOf(words);
  if (at < 0 || at > before) return false;
  return words.length >= longestName || !han.test(behind(below, at + words.length));
}
