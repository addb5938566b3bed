import { slicePrinted, trimPrinted } from '../printed.ts';
import { titlesArtWork } from '../text/art-form.ts';
import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { oneOf } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Printed } from '../tree.ts';

/** A genre of one character is a column, too. */
const before =
  /^(?:【[^】]{2,14}】|[【〔〈](?:[诗詩词詞歌曲画畫])[】〕〉]|〖[^〗]{2,14}〗|〔[^〕]{2,10}〕|\[[^\]]{2,12}\]|〈[^〉]{2,6}〉(?=\S{2}))\s*(?=\S)/;
const after = lean(/[（(] ?(\p{Script=Han}{2,8}|[诗詩词詞歌]) ?[）)]$/u);
const opensAsColumn = opensWithOneOf('【〖〔[〈');
const isClosed = endsWithOneOf('）)');
/** `【採訪通知】`: what kind of document it is belongs to its headline. */
const documentKind = /(?:通知|公告|通告|[启啟]事|[声聲]明)[】〗〕\]]$/;
/** What closing brackets hold beside columns: parts of a series, how a text is told. */
const noColumn = oneOf(
  oneOf(
    /^(?:[图圖]文|[图圖]表|[组組][图圖]|附[图圖表]|多[图圖]|有[图圖]|[视視][频頻]|影片|音[频頻]|附|[组組][诗詩]|外一)/,
    /^(?:[一二三四五六七八九十廿卅百○〇甲乙上中下续續完终終]+[年月日]?份?$|[节節][选選录錄]|摘[要录錄]|[综綜]合|上接|下[转轉]|[试試]行|草案|全文|[暂暫]行)/,
    /^(?:修[订訂]|[讨討][论論]稿|[征徵]求意[见見]|[只僅仅][有限]|敬[称稱]略|(?:排名)?不分先[后後]|按\S{1,6}[为為]序|[连連][载載][之第]?[一二三四五六七八九十百]+$|[五七][律绝絕]$)/,
  ),
  /^[一二三四五六七八九十\d]{1,3}[则則篇首题題幅章组組]$/,
);

/** `政策问答 | 居民医保怎么缴？`: a bar set apart by blanks; `沈一舟 | 储蓄罐` names a writer. */
const barred = lean(/^(\p{Script=Han}{2,8})[ \u3000]+[|｜丨][ \u3000]+(?=\S{2})/u);

const holdsStroke = holdsOneOf('|｜丨');

/**
 * Cuts a column (栏目) off the headline on whose line it stands: `【安全讲堂】雨天开车记住三件事`, `〈副刊〉巷口的灯`, `读书札记 | 慢一点`,
 * `巷口的灯（凡人小事）`.
 */
export function splitColumn(line: Printed): { column?: Printed; line: Printed } {
  const head = opensAsColumn(line.text) ? before.exec(line.text) : null;
  if (head && !documentKind.test(head[0].trimEnd())) {
    const column = trimPrinted(slicePrinted(line, 0, head[0].length));
    const rest = trimPrinted(slicePrinted(line, head[0].length, line.text.length));
    if (column && rest) return { column, line: rest };
  }
  const bar = holdsStroke(line.text) ? barred.exec(line.text) : null;
  if (bar?.[1] && !isPersonName(bar[1])) {
    const rest = trimPrinted(slicePrinted(line, bar[0].length, line.text.length));
    if (rest) return { column: slicePrinted(line, 0, bar[0].trimEnd().length), line: rest };
  }
  const tail = isClosed(line.text) ? after.exec(line.text) : null;
  if (tail?.[1] && tail.index >= 2 && !noColumn.test(tail[1]) && !titlesArtWork(line.text)) {
    const rest = trimPrinted(slicePrinted(line, 0, tail.index));
    const column = slicePrinted(line, tail.index, line.text.length);
    if (rest) return { column, line: rest };
  }
  return { line };
}
