/** Characters of traditional script that are written otherwise in simplified. */
const traditional = /[國會縣區時報為這個們來說對於長門開關]/g;

/** Characters at the head of an issue that are looked at. */
const sample = 20_000;

/**
 * True when years of two figures are years of the Republic (九十八年 is 2009): the lines are in traditional script, and where four-figure
 * years are printed, as in Hong Kong, years of the Republic are printed too.
 */
export function countsRepublic(lines: readonly string[]): boolean {
  const head = headOf(lines);
  const found = head.match(traditional)?.length ?? 0;
  if (found <= 2 || found <= head.length * 0.004) return false;
  return !/(?<!\d)(?:19|20)\d\d年/.test(head) || /民國|(?<!\d)1[012]\d年/.test(head);
}

function headOf(lines: readonly string[]): string {
  const pieces: string[] = [];
  let length = 0;
  for (const line of lines) {
    pieces.push(line.slice(0, 400));
    length += Math.min(line.length, 400);
    if (length > sample) break;
  }
  return pieces.join('\n');
}
