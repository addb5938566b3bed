import { slicePrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
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
  /^(?:索[ \u3000]*引[ \u3000]*[号號]|信息分[类類]|主[题題]分[类類]|(?:[发發][布佈稿文]|供稿|[来來]文)(?:[机機]构|[机機]構|[机機][关關]|[单單]位|日期|[时時][间間])|[发發]文字[号號]|文[ \u3000]*[号號]|(?:生成|成文)日期)[ \u3000]?[:：]/u,
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
const empty =
  /^[【[]?(?:专栏|專欄|栏目|欄目|版名|版次|作者|来源|來源|出处|出處|引题|引題|眉题|眉題|肩题|肩題|副题|副題|副标题|副標題|关键词|關鍵詞|摘要|编辑|編輯|附件|图片|圖片|字号|字號|浏览次数|站内搜索|站內搜尋|邮箱|郵箱|电话|電話)[】\]]?\s?[:：]$/;

/** `标题:三个村完成换届` `【正文】` `内容：`: the label goes aside, on a line of its own too, and says what follows it; so does `名称：` in the record of a release. */
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
