import { slicePrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { SetAside } from '../tree.ts';
import { asideOf, cutAside } from './cut-row.ts';
import type { Row } from './row.ts';

const names = '标题|標題|题目|題目|正文|内容|內容';
const label = lean(
  new RegExp(`^(?:[【\\[](?<boxed>${names})[】\\]]\\s?[:：]?|(?<plain>${names})\\s?[:：])\\s*(?=\\S|$)`, 'u'),
);

const opensAsLabel = opensWithOneOf('【[标標题題正内內');

/** `主題：` `主旨：` `名　　称：`: names a text among other fields of its record; in an announcement, what the event is about. */
const recordTitle = lean(
  /^(?:主[题題旨]|名[ \u3000]*[称稱]|篇名|(?:文章|新[闻聞]|公文|文件)(?:[标標][题題]|名[称稱]))\s?[:：]\s*(?=\S)/u,
);
const opensAsRecord = opensWithOneOf('主名篇文新公');
/** Other fields of the record of a release. */
const field = lean(
  new RegExp(
    `^(?:索[ \\u3000]*引[ \\u3000]*[号號]|${anyWord(
      '信息分[类類] 主[题題]分[类類] (?:[发發][布佈稿文]|供稿|[来來]文)(?:[机機]构|[机機]構|[机機][关關]|[单單]位|日期|[时時][间間]) [发發]文字[号號]',
    )}|文[ \\u3000]*[号號]|(?:生成|成文)日期)[ \\u3000]?[:：]`,
    'u',
  ),
);

/** The title of a record: such a label, and another field right above or below it. */
function readRecordTitle(rows: readonly Row[], index: number): number {
  const row = rows[index];
  if (!row || row.mark !== undefined || !opensAsRecord(row.text)) return 0;
  const found = recordTitle.exec(row.text);
  if (!found || endsSentence(row.text)) return 0;
  return [rows[index - 1], rows[index + 1]].some((other) => other !== undefined && field.test(other.text))
    ? found[0].length
    : 0;
}

/** `专栏:` `作者：` with nothing behind: a field that a record leaves empty. Names of fields, as archives of newspapers print them. */
const empty = new RegExp(
  `^[【[]?${anyWord(
    '专栏 專欄 栏目 欄目 版名 版次 作者 来源 來源 出处 出處 引题 引題 眉题 眉題 肩题 肩題 副题 副題 副标题 副標題 关键词 關鍵詞 摘要 编辑 編輯 附件 图片 圖片 字号 字號',
    '浏览次数 站内搜索 站內搜尋 邮箱 郵箱 电话 電話',
  )}[】\\]]?\\s?[:：]$`,
);

const site = '[^-–—_|｜》。，\\s]{2,12}(?:[报報]|[网網]站?|(?:[报報]|新[闻聞])社|[数數]字版|[电電]子版|在[线線])';
/** `老渡口搬进新家_青口新闻网` `老渡口搬進新家 | 地方 | 青口新聞網`: what a browser calls the page, the site behind the headline. */
const behindHeadline = new RegExp(
  `^([^。；;|｜_]{6,40}?)\\s?(?:_|[|｜]|(?<=\\s)[-–—]|-)\\s?(?:[^-–—_|｜。，]{2,10}\\s?[-–—_|｜]\\s?){0,2}${site}$`,
);
/** `青口日报-老渡口搬进新家`: the paper before it. */
const beforeHeadline = new RegExp(`^${site}\\s?[-–—_|｜]\\s?(?=([^。；;|｜_]{6,40})$)`);
const holdsStroke = holdsOneOf('-–—_|｜');
/** A page, a day or the site itself stands before the name of the site: no headline. */
const noHeadline = /版|\d{4}\s?[-年/.]|[报報网網刊]$|^(?:首|主)[页頁]/;
/** Longest such name, and rows below among which the headline is looked for. */
const longestName = 70;
const reach = 8;

/**
 * How long the headline is with which what a browser calls the page opens, on the first line of the issue; 0 when the headline stands
 * below again.
 */
function readPageName(rows: readonly Row[], index: number): number | undefined {
  const row = rows[index];
  if (index !== 0 || !row || row.mark !== undefined || row.text.length > longestName || !holdsStroke(row.text))
    return undefined;
  const again = (headline: string) => rows.slice(1, reach).some(({ text }) => text === headline);
  const headline = behindHeadline.exec(row.text)?.[1]?.trimEnd();
  if (headline !== undefined && !noHeadline.test(headline)) return again(headline) ? 0 : headline.length;
  return again(beforeHeadline.exec(row.text)?.[1] ?? '') ? 0 : undefined;
}

/**
 * `标题:三个村完成换届` `【正文】` `内容：`: the label goes aside, on a line of its own too, and says what follows it; so does `名称：` in the record of a
 * release.
 */
export function splitLabels(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const split: Row[] = [];
  /** A label on a line of its own, whose blank lines and page start the next row takes over. */
  let above: { row: Row; heads: boolean } | undefined;
  for (const [index, plain] of rows.entries()) {
    const row: Row = above
      ? { ...plain, gap: above.row.gap, opensPage: above.row.opensPage || plain.opensPage }
      : plain;
    const heads = above?.heads ?? false;
    above = undefined;
    if (row.mark === 'field' || row.mark === 'writer') {
      split.push(row);
      continue;
    }
    if (row.text.length <= 8 && empty.test(row.text)) {
      setAside.push(asideOf(row, row, 'label'));
      above = { row, heads: false };
      continue;
    }
    const name = readPageName(rows, index);
    if (name !== undefined) {
      const from = row.text.length - row.text.slice(name).trimStart().length;
      setAside.push({ ...slicePrinted(row, from, row.text.length), page: row.page, reason: 'label' });
      if (name === 0) above = { row, heads: false };
      else split.push({ ...row, ...slicePrinted(row, 0, name) });
      continue;
    }
    const record = readRecordTitle(rows, index);
    if (record > 0) {
      setAside.push(...cutAside(row, 0, record, 'label'));
      split.push({ ...row, ...slicePrinted(row, record, row.text.length), mark: 'heading' });
      continue;
    }
    const found = opensAsLabel(row.text) ? label.exec(row.text) : null;
    if (!found) {
      split.push(heads ? { ...row, mark: 'heading' } : row);
      continue;
    }
    const at = found[0].length;
    const isTitle = /[题題]/.test(found.groups?.['boxed'] ?? found.groups?.['plain'] ?? '');
    setAside.push(...cutAside(row, 0, at, 'label'));
    if (at >= row.text.length) above = { row, heads: isTitle };
    else {
      const rest: Row = { ...row, ...slicePrinted(row, at, row.text.length) };
      split.push(isTitle ? { ...rest, mark: 'heading' } : rest);
    }
  }
  return { rows: split, setAside };
}
