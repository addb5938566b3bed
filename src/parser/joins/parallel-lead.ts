import { spaceAbove } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { opensSentence } from '../text/opening.ts';
import type { JoinRule } from './rule.ts';

/** The first sentence of a paragraph, when it is short and more text follows it. */
function leadSentence(row: Row | undefined): string | undefined {
  const end = row?.text.slice(0, 40).indexOf('。') ?? -1;
  return row && end >= 4 && row.text.length > end + 10 ? row.text.slice(0, end + 1) : undefined;
}

/** Marks and first character of a sentence: `以“…”…。` */
const skeleton = (text: string) => text.charAt(0) + text.replace(/[^“”‘’「」,，、。]/g, '');

function isParallel(lead: string, sibling: string | undefined): boolean {
  if (!sibling || Math.abs(sibling.length - lead.length) > 1) return false;
  const marks = (text: string) => skeleton(text).slice(1);
  return skeleton(lead) === skeleton(sibling) || (lead.length === sibling.length && marks(lead) === marks(sibling));
}

/**
 * `以“三色”管理守底线。` + `划定红黄蓝三区…`: a break after the full stop of a lead sentence. In the sibling paragraphs
 * (`以“三网”融合聚合力。整合…`) the like sentence is followed by text.
 */
export const parallelLead: JoinRule = {
  name: 'parallel-lead',
  where: { wrapped: false, open: false },
  test: ({ rows, index, head, before, after, house }) => {
    if (
      head !== before ||
      before.text.length > 40 ||
      !before.text.endsWith('。') ||
      !/^[^。,，]{3,}。$/.test(before.text)
    )
      return false;
    if (
      house.broken === 0 ||
      opensSentence(after.text) ||
      spaceAbove(after, house) > 0 ||
      !isRunningText(after.text) ||
      after.mark
    )
      return false;
    const siblings = [rows[index - 3], rows[index - 2], rows[index + 1], rows[index + 2]].map(leadSentence);
    const lead = before.text;
    return (
      !isParallel(lead, leadSentence(after)) && siblings.filter((sibling) => isParallel(lead, sibling)).length >= 1
    );
  },
};
