import { lean } from '../text/lean.ts';
import { isSectionName } from './header-text.ts';
import { isNoPaper } from './paper-name.ts';
import type { FurnitureRule } from './rule.ts';

const pointed = lean(/^(?<paper>\p{Script=Han}{2,10}[报報刊讯訊])\s?[·・‧•]\s?(?<page>\p{Script=Han}{2,4})$/u);

/** `2021-06-02第1版面所有文章内容`: how an archive heads the texts of a page. */
const archived = /^\d{4}-\d\d-\d\d第\d{1,2}版面?(?:所有)?文章.{0,6}$/;

/** `青口日报·要闻` `社區報・地方`: the paper and the page with a point between, as papers set them above a page without its number. */
export const paperAndPage: FurnitureRule = {
  name: 'page-header',
  limit: 30,
  needs: { holds: '·・‧•章' },
  test: ({ row: { text, mark } }) => {
    if (archived.test(text)) return true;
    const { paper, page } = (mark === undefined ? pointed.exec(text)?.groups : undefined) ?? {};
    return paper !== undefined && page !== undefined && !isNoPaper(paper) && isSectionName(page);
  },
};
