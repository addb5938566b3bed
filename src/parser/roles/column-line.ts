import { lean } from '../text/lean.ts';
import type { RoleRule } from './rule.ts';

const boxed = /^(?:【\s*[^】]{2,14}\s*】|〖\s*[^〗]{2,14}\s*〗|\[[^\]]{2,12}\]|〔[^〕]{2,10}〕|［[^］]{2,12}］)$/;
const marked = lean(
  /^(?:[●★◆■▲◎☆◇□▶►※○]\s?[\p{Script=Han}“”]{2,10}[●★◆■▲◎☆◇□◀◄※○]?|[·•]\s?\p{Script=Han}{4,10}\s?[·•])$/u,
);

/** `【安全讲堂】` `★图说新闻` `●师说`: the column (栏目) on a line of its own, above a headline. */
export const columnLine: RoleRule = {
  name: 'column-line',
  read: ({ unit, after }) => {
    const { text } = unit;
    if (unit.mark === 'section') return { kind: 'column' };
    if (text.length > 18 || after === undefined) return undefined;
    if (boxed.test(text)) return { kind: 'column' };
    return marked.test(text) && !after.running ? { kind: 'column' } : undefined;
  },
};
