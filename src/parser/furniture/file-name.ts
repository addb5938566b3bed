import type { FurnitureRule } from './rule.ts';

/**
 * `1.png` `通知_0.docx`: the name of a file, where a picture or a document stood. `附件：活動照片.jpg` and `1.任务分解表.docx` tell what goes with a
 * text, and are its own.
 */
const file = /^(?!\d{1,2}[.．、]\p{Script=Han})[^。，,\s:：]{1,40}\.(?:png|jpe?g|gif|webp|pdf|docx?|xlsx?|mp[34])$/iu;
/** A file that the page held, and whose name is all that is left of it. */
export const fileName: FurnitureRule = {
  name: 'code-line',
  limit: 50,
  needs: { ends: 'gGfFpPxXcC34' },
  test: ({ row: { text } }) => file.test(text),
};
