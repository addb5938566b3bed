import { slicePrinted, trimPrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import type { Printed } from '../tree.ts';

const before = /^(?:【[^】]{2,14}】|〖[^〗]{2,14}〗|〔[^〕]{2,10}〕|\[[^\]]{2,12}\]|〈[^〉]{2,6}〉(?=\S{2}))\s*(?=\S)/;
const after = lean(/[（(](\p{Script=Han}{2,8})[）)]$/u);
/** What closing brackets hold beside columns: parts of a series, how a text is told. */
const noColumn =
  /^(?:图文|图表|组图|附图|附表|多图|有图|视频|音频|附|组诗|外一|[一二三四五六七八九十上中下续完终甲乙]+$|节选|摘要|综合|上接|下转|试行|草案|全文|暂行|修订|讨论稿|征求意见)/;

/** Cuts a column (栏目) off the headline on whose line it stands: `【安全讲堂】雨天开车记住三件事`, `〈副刊〉巷口的灯`, `巷口的灯（凡人小事）`. */
export function splitColumn(line: Printed): { column?: Printed; line: Printed } {
  const head = before.exec(line.text);
  if (head) {
    const column = trimPrinted(slicePrinted(line, 0, head[0].length));
    const rest = trimPrinted(slicePrinted(line, head[0].length, line.text.length));
    if (column && rest) return { column, line: rest };
  }
  const tail = after.exec(line.text);
  if (tail?.[1] && tail.index >= 2 && !noColumn.test(tail[1])) {
    const rest = trimPrinted(slicePrinted(line, 0, tail.index));
    const column = slicePrinted(line, tail.index, line.text.length);
    if (rest) return { column, line: rest };
  }
  return { line };
}
