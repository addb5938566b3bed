const opening = /^[【［[〔（(《<■□●○◆◇★☆▲▶►·\s]+/u;
const closing = /[】］\]〕）)》>■□●○◆◇★☆▲◀◄·：:\s]+$/u;

/**
 * `【今日提醒】` and `■今日提醒` are one column (栏目): the name without the marks that set it off. Text that is nothing but marks
 * is kept as printed.
 */
export function columnName(printed: string): string {
  const name = printed.replace(opening, '').replace(closing, '');
  return name === '' ? printed : name;
}
