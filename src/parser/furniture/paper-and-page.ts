import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { isSectionName } from './header-text.ts';
import { isNoPaper } from './paper-name.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

const pointed = lean(/^(?<paper>\p{Script=Han}{2,10}[报報刊讯訊])\s?[·・‧•]\s?(?<page>\p{Script=Han}{2,4})$/u);

/** `2／青口宮訊／會務` `会务 | 青口教会月刊 | 3`: the page, the paper and the section, parted by strokes. */
const stroked = lean(
  /^(?:(?:第?[A-D]?\d{1,2}[版页頁]?)\s?[／/|｜]\s?(?:\p{Script=Han}{2,10}[报報刊讯訊]\s?[／/|｜]\s?\p{Script=Han}{2,4}|\p{Script=Han}{2,4}\s?[／/|｜]\s?\p{Script=Han}{2,10}[报報刊讯訊])|(?:\p{Script=Han}{2,10}[报報刊讯訊]\s?[／/|｜]\s?\p{Script=Han}{2,4}|\p{Script=Han}{2,4}\s?[／/|｜]\s?\p{Script=Han}{2,10}[报報刊讯訊])\s?[／/|｜]\s?(?:第?[A-D]?\d{1,2}[版页頁]?))$/u,
);
/** `會務　2`: the section and the page at the head of a page, between the end of a text and a headline. */
const numbered = lean(/^(?<section>\p{Script=Han}{2,4})[ \u3000]{1,3}\d{1,2}$/u);
const endsAsNumber = endsWithOneOf('0123456789');
const headsPage = ({ row: { text }, before, after }: FurnitureSite): boolean => {
  if (!endsAsNumber(text)) return false;
  const section = numbered.exec(text)?.groups?.section;
  return (
    section !== undefined &&
    isSectionName(section) &&
    before !== undefined &&
    (isRunningText(before.text) || /[。）)]$/.test(before.text) || parseSignature(before.text)?.explicit === true) &&
    after !== undefined &&
    !isRunningText(after.text) &&
    // a table of figures goes on
    !numbered.test(after.text)
  );
};

/** `2021-06-02第1版面所有文章内容`: how an archive heads the texts of a page. */
const archived = /^\d{4}-\d\d-\d\d第\d{1,2}版面?(?:所有)?文章.{0,6}$/;

/** `青口日报·要闻` `社區報・地方`: the paper and the page with a point between, as papers set them above a page without its number. */
export const paperAndPage: FurnitureRule = {
  name: 'page-header',
  limit: 30,
  needs: { holds: '·・‧•章／/|｜0123456789' },
  test: (site) => {
    const { text, mark } = site.row;
    if (archived.test(text)) return true;
    if (mark === undefined && (stroked.test(text) || headsPage(site))) return true;
    const { paper, page } = (mark === undefined ? pointed.exec(text)?.groups : undefined) ?? {};
    return paper !== undefined && page !== undefined && !isNoPaper(paper) && isSectionName(page);
  },
};
