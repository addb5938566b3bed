/** Most characters of a piece, and fewest pieces. */
const longest = 8;
const fewest = 3;

/** A line that ends so goes on in the next: `主席团召开`, `市第十七届`. */
const open =
  /(?:第\S{1,3}[届屆]|召[开開]|[举舉]行|[举舉][办辦]|[开開]展|[启啟][动動]|[发發]布|的|和|与|與|及|在|[对對]|向|[为為])$/;

/** `市十七届` / `人大五次会议` / `主席团召开` / `第四次会议`: a headline cut into the short lines of a narrow column. */
export function isCutHeadline(lines: readonly string[]): boolean {
  return (
    lines.length >= fewest &&
    lines.every((line) => line.length <= longest && !/[\s:：，,、；“”「」！!？?·—（(]/.test(line)) &&
    lines.slice(0, -1).some((line) => open.test(line))
  );
}
