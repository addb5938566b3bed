import { looksBack } from '../direction.ts';
import type { YearRule } from '../evidence.ts';
import { retired } from '../facts/divisions.ts';
import { always } from '../interval.ts';
import { evidence, mentionsOf } from '../mention.ts';

/** What makes the name of a division that of an office: 委 for 县委, 政府. */
const office =
  /^(?:委(?:书记|副书记|常委|办|宣传部|组织部|统战部)|(?:人民)?政府|人大(?:常委会)?|政协|纪委|[区县市]长)/u;

/** `港城区委书记` is printed before the year ends in which the division was merged, unless the text looks back. */
export const livingDivisions: YearRule = {
  name: 'living-division',
  read: (text) =>
    mentionsOf(text, retired)
      .filter((mention) => office.test(mention.after) && !looksBack(mention))
      .flatMap((mention) => evidence(text, mention, [{ from: always.from, to: mention.fact.to }], mention.fact.source)),
};
