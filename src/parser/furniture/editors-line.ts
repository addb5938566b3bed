import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { endsIssue } from './end-mark.ts';
import { isSectionName, readHeader } from './header-text.ts';
import type { FurnitureRule } from './rule.ts';
import { countsViews } from './view-count.ts';
import { mayLeadThroughSite } from './web-navigation.ts';

const start = new RegExp(
  `^[（(【◎●■□口*]?(?:(?:本[版期栏欄页頁]|今日|值班|执行|執行|责任|責任|新媒体|文字|美术|美術|版面|见报|一版|二版|校对)\\s?){0,2}${anyWord(
    '编辑 編輯 责编 責編 编委 主编 主編 总编 總編 校对 校對 版式 美编 美編 组版 組版 组稿 組稿 排版 审核 審核 值班 核稿 签发 簽發 监制 監製 制作 製作 主任 设计 設計 印刷',
    '统筹 統籌 出品 编审 終審 终审 审读 審讀 审校 審校 审签 審簽 录入 錄入 网编 網編 上传 上傳 发布人 發布人',
  )}`,
);

/** `发布人：沈一舟（县水利局局长）`: who speaks at a conference. */
const speaker = /^[发發]布人[:：].*[（(]\S{2,}[)）]/;

/** `民生　责任编辑：罗立　版式：顾小满`: the name of a page, a blank, and a word for who made it. */
const ofSection = lean(
  /^(?<name>\p{Script=Han}{2,6})[\s\u3000|｜]+(?=.{0,6}[编編版校设設审審])\p{Script=Han}{2,6}[:：/／\s]/u,
);
const holdsBlank = holdsOneOf(`${blanks}|｜`);
const mayStart = opensWithOneOf(
  `${blanks}（(【◎●■□口*本今值执執责責新文美版见一二校编編主总總组組排审審核签簽监監制製设設印统統出终終录錄网網上发發`,
);

/** The name of a page stands before those who made it. */
function makesSection(text: string): boolean {
  const name = (holdsBlank(text) ? ofSection.exec(text) : null)?.groups?.['name'];
  if (name === undefined) return false;
  const { staff, words } = readHeader(text);
  return staff && words.length === 1 && words[0] === name && isSectionName(name);
}

/** `(责任编辑：admin)`: the name with which somebody logs in. */
const login = /(?:[编編][辑輯]|[责責][编編])[:：]\s?[a-z][\w.-]{2,20}[)）]?$/;

/** `主办：青口重工　责任编辑：罗立`: who gives a sheet out, and who made it. */
const givenOut = lean(
  new RegExp(
    `^(?:主[办辦管编編]|[编編]印|[发發]行|出版|承[办辦])(?:[单單]位|人|者)?[:：/／]\\s?\\S{2,24}[ \\u3000|｜]+${anyWord(
      '(?:[责責]任|[执執]行|本[期版]|[总總主])?[编編][辑輯] [责責主总總][编編] 校[对對] 美[编編]',
    )}[:：/／]\\s?[\\p{Script=Han}·、 \\u3000]{2,24}$`,
    'u',
  ),
);
const opensGivenOut = opensWithOneOf('主编編发發出承');

/** `编辑委员会：沈一舟、顾小满` */
const board =
  /^(?:编辑|編輯|编委|編委)(?:委员|委員)?(?:会|會|小?[组組]|团队|團隊)(?:\s?[:：][^。，！？]+|\s?[/／]\s?\S{2,4}(?:[、\s]\s?\S{2,4})*)$/;

/** `来源：县政府办` below the mark that ends an issue and above its editors: from where the whole of it comes. */
const source = /^(?:文章|信息|稿件|[资資]料)?[来來]源\s?[:：]\s?[^\s，。]{2,16}$/;

/** `本版插图：沈一舟`: who drew for the whole page. */
const drawn = lean(
  new RegExp(
    `^本[版期]${anyWord(
      '插[图圖画畫] [题題][图圖字花] 篆刻 尾[花图圖] [摄攝]影 [图圖]片 漫[画畫]',
    )}(?:作者|[摄攝]影)?[ \\u3000]?[:：/／ \\u3000][ \\u3000]?\\p{Script=Han}{2,4}(?:[、 \\u3000]\\p{Script=Han}{2,4})*$`,
    'u',
  ),
);

const duty =
  '(?:今日|本[版期]|值班|[一二三四五六七八九十]{1,2}版|[A-D]?\\d{1,2}版|[责責]任|[执執]行|首席|[见見][报報]|夜班)';
const task =
  '(?:副?[总總主][编編][辑輯]?|[编編][辑輯委审審]|[责責][编編]|美[编編]|美[术術][编編][辑輯]|校[对對]|[检檢]校|[审審][读讀校核签簽稿]|[终終][审審]|版[式面](?:[设設][计計])?|[组組排]版|[图圖]片[编編][辑輯])';
const who = '\\p{Script=Han}[ \\u3000]{0,2}\\p{Script=Han}{1,3}(?:[、,，]\\s?\\p{Script=Han}{2,4}){0,3}';
/** `值班总编：罗立 责任编辑：顾小满 版式设计：林大川` `今日责编：罗立` `三版责编：罗立`: several tasks, or one on duty or for a page. */
const staffed = lean(
  new RegExp(
    `^[（(■□●◎]?${anyWord(
      `${duty}{0,2}${task}[:：/／]\\s?${who}(?:[\\s\\u3000|｜;；,，]+[■□●]?${duty}{0,2}${task}[:：/／]\\s?${who}){1,9}`,
      `(?:今日|本[版期]|[一二三四五六七八九十]{1,2}版|[A-D]?\\d{1,2}版)${duty}?${task}[:：/／]\\s?${who}`,
    )}[)）]?$`,
    'u',
  ),
);
const opensStaff = opensWithOneOf(
  '（(■□●◎今本值一二三四五六七八九十ABCD0123456789责責执執首见見夜副总總主编編美校检檢审審终終版组組排图圖',
);

const record = /^(?:作者|[来來]源|[时時][间間]|日期)[:：]/;

/** Most lines between the editors of a copy and how often it was read. */
const reach = 4;

/** `编辑：沈一舟 审核：顾小满` / `阅读 117`: at the end of a text in an app, where no page has editors. */
function closesCopy(rows: readonly Row[], index: number): boolean {
  for (let below = index + 1; below <= index + reach; below += 1) {
    const text = rows[below]?.text ?? '';
    if (countsViews(text)) return true;
    if (text.length > 40 || !(start.test(text) || mayLeadThroughSite(text) || endsIssue(text))) return false;
  }
  return false;
}

/** `责任编辑:罗立 版式:顾小满`: the people who made the page, not an article. */
export const editorsLine: FurnitureRule = {
  name: 'editors-line',
  limit: 80,
  needs: {
    holds: '发發源本今值执執责責新文美见一二校编編主总總版组組排审審核签簽监監制製设設印统統出终終录錄网網上发發',
  },
  test: ({ row, before, after, rows, index }) => {
    if (makesSection(row.text) || drawn.test(row.text)) return true;
    if (opensGivenOut(row.text) && givenOut.test(row.text)) return true;
    if (source.test(row.text))
      return endsIssue(before?.text ?? '') && start.test(after?.text ?? '') && !closesCopy(rows, index);
    if (opensStaff(row.text) && staffed.test(row.text) && !record.test(before?.text ?? '') && !closesCopy(rows, index))
      return true;
    if (!mayStart(row.text) || !start.test(row.text) || speaker.test(row.text)) return false;
    // in the record of an article: `作者：…` `责编：…` `来源：…`
    if (record.test(before?.text ?? '') && record.test(after?.text ?? '')) return false;
    if (closesCopy(rows, index)) return false;
    if (login.test(row.text)) return true;
    if (board.test(row.text)) return true;
    const header = readHeader(row.text);
    const signature = parseSignature(row.text.replace(/^本[版期]/, ''));
    // `責任編輯：版面組`: a body makes the page
    if (signature) return signature.explicit && signature.signers.every(({ role }) => role === 'reviewer');
    if (header.staff && header.words.length === 0) return true;
    return (
      /^(?:(?:本[版期栏欄页頁]|责任|責任|值班|执行|執行)\s?){0,2}(?:编辑|編輯|责编|責編|编委|主编|校对|版式|录入|錄入|网编|網編|上传|上傳|发布人|發布人)[:：/／ \u3000]/.test(
        row.text,
      ) && !/[。,，]/.test(row.text)
    );
  },
};
