import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithColon, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';

/** What a site sets above the headlines of other pages, and what it sets above those of the hour. */
const related = new RegExp(
  `^[【[\\s]*${anyWord(
    '相[关關](?:新[闻聞]|[阅閱][读讀]|文章|推[荐薦]|[报報][导導道]|稿件) 延伸[阅閱][读讀] 推[荐薦](?:[阅閱][读讀]|文章|新[闻聞])',
    '(?:[热熱][门門]|最新)(?:文章|新[闻聞]|推[荐薦]) 猜你喜[欢歡] [您你]也?可能.{2,6} .{0,4}\\s最新新[闻聞]',
  )}[】\\]:：\\s]*$`,
);
const ofTheHour = /^快[讯訊]$/;

/** Most headlines below it, and the longest. */
const most = 12;
const longest = 44;

/** A day or a time dates an article. */
const dated = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]|\d{1,2}[:：]\d\d/;

const isHeadline = (row: Row | undefined): row is Row =>
  row !== undefined &&
  row.mark === undefined &&
  row.text.length <= longest &&
  !isRunningText(row.text) &&
  !endsWithColon(row.text) &&
  !dated.test(row.text) &&
  !/^(?:文|[图圖])?[／/]|[记記]者|作者|[来來]源/.test(row.text) &&
  (parseSignature(row.text)?.signers.length ?? 0) === 0;

/** Shortest headline, and longest line with an oblique stroke that signs. */
const shortest = 5;
const longestWriter = 14;

/** `沈一舟／青口` `舟人`: a line so short signs the text below it. */
const isWriter = (row: Row | undefined): boolean =>
  row !== undefined && (row.text.length < shortest || (row.text.length <= longestWriter && /[／/]/.test(row.text)));

/**
 * Headlines of other pages below the words of a site for them, by the index of their rows: all lines down to the headline right above
 * the next text or its writer.
 */
export function findRelated(rows: readonly Row[], reasons: readonly (string | undefined)[]): Set<number> {
  const found = new Set<number>();
  rows.forEach(({ text }, index) => {
    const above = index === 0 ? 'web-navigation' : reasons[index - 1];
    const hour = reasons[index] === undefined && above === 'web-navigation' && ofTheHour.test(text);
    if (!hour && !(reasons[index] === 'web-navigation' && text.length <= longest && related.test(text))) return;
    let end = index + 1;
    while (end <= index + most && reasons[end] === undefined && isHeadline(rows[end])) end += 1;
    // the last of them is the headline of the text, or its writer
    if (isWriter(rows[end - 1])) end -= 1;
    if (end - index < 3 || rows[end] === undefined || reasons[end] !== undefined) return;
    for (let place = hour ? index : index + 1; place < end - 1; place += 1) found.add(place);
  });
  return found;
}
