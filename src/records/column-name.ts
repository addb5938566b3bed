const opening = /^[【〖［[〔（(《<■□●○◆◇★☆▲▶►※◎·•‧・\s]+/u;
const label = /^(?:专栏|專欄|栏目|欄目|版面)(?:名称|名稱)?[】\]]?\s?[:：]\s*(?=\S)/u;
const closing = /[|｜丨】〗］\]〕）)》>■□●○◆◇★☆▲◀◄※◎·•‧・：:\s]+$/u;

/**
 * `【今日提醒】`, `■今日提醒` and `栏目：今日提醒` are one column (栏目): the name without what sets it off. Text that is nothing but marks
 * is kept as printed.
 */
export function columnName(printed: string): string {
  const name = printed.replace(opening, '').replace(label, '').replace(closing, '');
  return name === '' ? printed : name;
}
