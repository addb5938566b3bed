import { slicePrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { SetAside } from '../tree.ts';
import { cutAside } from './cut-row.ts';
import type { Row } from './row.ts';

/** How a part of a piece is brought: read in the studio or over pictures, said on the spot. */
const part = new RegExp(
  `^[【[［〔(（]${anyWord(
    '[导導][语語言] 口播 [干乾]稿 稿[头頭] 配音 旁白 解[说說](?:[词詞])? [画畫]外音 同期(?:[声聲])? [现現][场場](?:[声聲]|[报報][导導道])? [录錄]音',
    '[过過]音 出[镜鏡] [采採][访訪] 字幕 [画畫]面 [编編][后後][语語话話]? OS SOT SB NS BITE MIC',
  )}[】\\]］〕)）][:：]?`,
);
const opensAsPart = opensWithOneOf('【[［〔(（');
/** `1．【标题】老渡口搬新家` `（三）标题：老渡口搬新家`: the title of a piece, behind its number. */
const title = lean(
  new RegExp(
    `^(?:第?[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）.．、:：\\s]|[条條][.．、:：\\s]?)\\s*)?${anyWord(
      '[【[［〔](?:[标標]\\s?[题題]|[题題]\\s?目|片[题題]|[条條]目)[】\\]］〕][:：]? (?:[标標]\\s?[题題]|[题題]\\s?目)[:：]',
    )}\\s*(?=\\S)`,
    'u',
  ),
);
const opensAsTitle = opensWithOneOf('【[［〔第（(0123456789一二三四五六七八九十标標题題片条條');
/** `【片尾】` `感谢收看，再见！`: how the programme takes its leave. */
const leave =
  /^[【[［〔]?(?:片尾|[结結]束[语語]|[结結]尾)[】\]］〕]?$|(?:感[谢謝]|[谢謝]{2})(?:您的|大家的?|各位的?)?(?:收[看听聽]|[关關]注|陪伴)|再[见見会會][！!。]?$/;
const longestLeave = 60;

/** Fewest parts and pieces of a script, and most lines above the first piece for each of them. */
const fewest = 3;
const mostAbove = 3;

const readTitle = ({ text, mark }: Row): number =>
  mark === undefined && opensAsTitle(text) ? (title.exec(text)?.[0].length ?? 0) : 0;

/**
 * The script of a broadcast: parts that say how they are brought (`【口播】` `【配音】` `【同期声】`) below pieces whose titles are named
 * (`1．【标题】…`). The
 * titles are headlines, their labels go aside; what is told in advance above the first and the leave below the last are of the programme.
 */
export function markScript(rows: readonly Row[]): { rows: readonly Row[]; setAside: SetAside[] } {
  let parts = 0;
  for (const { text } of rows) if (opensAsPart(text) && part.test(text)) parts += 1;
  if (parts < fewest) return { rows, setAside: [] };
  const ends = rows.map(readTitle);
  const pieces = ends.filter((end) => end > 0).length;
  const first = ends.findIndex((end) => end > 0);
  if (pieces < fewest || first > fewest + pieces * mostAbove) return { rows, setAside: [] };
  const last = ends.findLastIndex((end) => end > 0);
  const leaves = rows.findIndex(
    ({ text }, index) => index > last + 1 && text.length <= longestLeave && leave.test(text),
  );
  const setAside: SetAside[] = [];
  const marked = rows.map((row, index): Row => {
    const end = ends[index] ?? 0;
    if (index < first) return { ...row, mark: 'introduction' };
    if (leaves >= 0 && index >= leaves) return { ...row, mark: 'service' };
    if (end === 0) return row;
    setAside.push(...cutAside(row, 0, end, 'label'));
    return { ...row, ...slicePrinted(row, end, row.text.length), mark: 'heading', opensPage: true, parted: true };
  });
  return { rows: marked, setAside };
}
