import { lean } from '../text/lean.ts';
import { isSectionName } from './header-text.ts';
import { isNoPaper } from './paper-name.ts';
import type { FurnitureRule } from './rule.ts';

const pointed = lean(/^(?<paper>\p{Script=Han}{2,10}[报報刊讯訊])\s?[·・‧•]\s?(?<page>\p{Script=Han}{2,4})$/u);

/** `青口日报·要闻` `社區報・地方`: the paper and the page with a point between, as papers set them above a page without its number. */
export const paperAndPage: FurnitureRule = {
  name: 'page-header',
  limit: 16,
  needs: { holds: '·・‧•' },
  test: ({ row: { text, mark } }) => {
    const { paper, page } = (mark === undefined ? pointed.exec(text)?.groups : undefined) ?? {};
    return paper !== undefined && page !== undefined && !isNoPaper(paper) && isSectionName(page);
  },
};
