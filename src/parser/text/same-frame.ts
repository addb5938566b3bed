/** Shortest frame, and shortest line that stands in one. */
const shortest = 8;
const shortestLine = 10;

/** Characters of its own that each line has at least. */
const fewestOwn = 2;

const figures = /[\d０-９]+|[一二三四五六七八九十百零〇○]+/g;

const bare = (line: string): string => line.replace(figures, '0');

/** Characters in which two texts begin alike. */
function alike(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1;
  return length;
}

/**
 * True for two lines in one frame: `青口大學110學年度第2學期第1次校務會議紀錄` and the next of them, or `〈副刊〉三十家賀青口日報／渡口`
 * and another writer's. The same line twice is none.
 */
export function inOneFrame(one: string, other: string): boolean {
  if (one === other || one.length < shortestLine || other.length < shortestLine) return false;
  if (one.charAt(0) !== other.charAt(0) && !/\d/.test(one.charAt(0))) return false;
  const [first, second] = [bare(one), bare(other)];
  if (first === second) return true;
  const frame = alike(first, second);
  return frame >= shortest && Math.min(first.length, second.length) - frame >= fewestOwn;
}
