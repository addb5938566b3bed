import { isColumnName } from '../headlines/column-name.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { headRows } from './head-rows.ts';
import { readHeader } from './header-text.ts';
import { mastheadService } from './masthead-service.ts';
import { pageHeader } from './page-header.ts';
import { namesPage, namesSectionOfPage } from './page-name.ts';
import { namesPaper } from './paper-name.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';
import { isRunningHead } from './running-head.ts';

const publication = lean(
  new RegExp(
    `^《?(?:[\\p{Script=Han}\\s·“”]{0,18})${anyWord(
      '日报 日報 晚报 晚報 时报 時報 快报 快報 周报 週報 周刊 週刊 月报 月報 半月刊 季刊 校报 校報 简报 簡報 快讯 快訊 专报 專報 要情 动态 動態 通讯 通訊 信息 院报 导报 導報',
      '学报 小报 早报 早報 新闻 新聞 电子报 報紙 政报 通报 通報 情况通报 参阅 內参 内参 快递 专递 资讯 資訊 交流 纪要 要报 每日要情',
    )}》?$`,
    'u',
  ),
);
const publisher = lean(
  /^(?:中共)?\p{Script=Han}{2,30}(?:办公室|辦公室|宣传部|宣傳部|委员会|委員會|编辑部|編輯部|编|編|主办|主辦|主编|承办|机关报|機關報|编印|編印|出版|秘书处|秘書處)(?:[主编編印办辦]{0,3})$/u,
);
const label = oneOf(
  /^(?:主管|主管主办|主管主辦|发行所|發行所|发行|發行|社址|承印|印刷|主办|主辦|主编|主編|承办|承辦|编印|編印|出版|编辑|編輯|编|編)(?:[单單]位|[机機][关關构構])?[:：]/,
  /^(?:[校院社会會班][训訓]|(?:[办辦][报報刊学學校]|本[报報刊])?宗旨|校[风風]|主日崇拜|司[会會])[:：上下\d]/,
);

/** `企业精神：实干 创新`: what a company prints at the head of its paper. */
const motto = /^(?:企[业業](?:精神|理念|[愿願]景|使命)|[校院][训訓])[:：]/;
/** `· 工作通讯 ·` */
const betweenDots = /^[·•・](?=.*[·•・]$)|[·•・]$/g;

/** `中共青口县委宣传部主办`: says itself that it makes the paper, whose name stands above. */
const publishes = /(?:主[办辦管]|承[办辦]|[编編]印|[机機][关關][报報])$/;

/** `动态` `快报` alone head columns; the name of a paper says whose it is. */
const shortestName = 4;

/** `青口县人民政府令` `公告`: a document above its day and number. */
const isDocument = /(?:令|公告|通告|声明|聲明|通知|通[报報]|[启啟]事|[决決]定)$/;

/** The row below, as a rule is asked of it. */
function siteBelow(site: FurnitureSite): FurnitureSite | undefined {
  const { rows, row: before, after: row, index } = site;
  if (!row) return undefined;
  return { ...site, row, before, after: rows[index + 2], index: index + 1, isLink: false, belowFurniture: false };
}

/** `社長羅立`: who answers for the paper, in its head. */
const head = lean(
  /^(?:社[长長]|[发發]行人|督印人|[总總](?:[编編][辑輯]?|[经經]理)|主[笔筆])\s?(?<name>\p{Script=Han}{2,4})$/u,
);
const namesHead = (text: string): boolean => isPersonName(head.exec(text)?.groups?.['name'] ?? '');

/** `中共青口县委机关报　邮发代号00-00`: two and more pieces of the head of an issue on one line. */
function holdsPieces(site: FurnitureSite): boolean {
  const pieces = site.row.text.split(/[\s\u3000]{1,4}/);
  return (
    pieces.length >= 2 &&
    pieces.length <= 4 &&
    pieces.every((text) => publisher.test(text) || mastheadService.test({ ...site, row: { ...site.row, text } }))
  );
}

/** What stands in the head of an issue and nowhere else: its publisher, its registration, its services; its number or weekday. */
function isOfHead(site: FurnitureSite): boolean {
  const { text } = site.row;
  if (text.length > 60 || isRunningText(text)) return false;
  if (mastheadService.test(site) || publisher.test(text.replace(/\s+/g, '')) || label.test(text)) return true;
  if (!pageHeader.test(site)) return false;
  const { issue, weekday, number } = readHeader(text);
  return weekday || issue !== undefined || number !== undefined;
}

/** The short line above the header of an issue, when a headline, not text, follows the header. */
function namesIssue(site: FurnitureSite): boolean {
  const { rows, index } = site;
  const [name, header, next] = rows.slice(index, index + 3);
  if (!name || !header || !next || name.text.length > 14 || isRunningText(next.text)) return false;
  if (isDocument.test(name.text)) return false;
  const below = siteBelow(site);
  const marked = name.mark !== undefined;
  return below !== undefined && header.text.length <= 80 && (pageHeader.test(below) || (!marked && isOfHead(below)));
}

/** `江南新区报` on the first line of an issue, above a headline, not above text: a name and nothing else. */
function opensWithPaper({ row, after, index, rows }: FurnitureSite): boolean {
  if (index !== 0 || after === undefined || isRunningText(after.text)) return false;
  return namesPaper(row.text) || (isNamedApart(row, after, rows[2]) && publication.test(row.text));
}

/** `科研与管理动态`: set apart from the first headline, which stands close to what is below it. */
const isNamedApart = ({ text }: Row, after: Row, below: Row | undefined): boolean =>
  text.length >= shortestName && text.length <= longestName && below !== undefined && after.gap > below.gap;
const longestName = 14;

/** `新闻发布` `市政新聞` on the first line: the name of the page of a site, above its releases. */
const releases = lean(
  oneOf(
    /^\p{Script=Han}{2,12}(?:[网網]站?|[政区區县縣市镇鎮][府会會]|局|委员会|委員會)[\s\u3000·-]+新[闻聞](?:[发發][布佈]|稿)$/u,
    /^(?:[市县縣区區省州鄉乡镇鎮校]?[政府务務][府务務]?新[闻聞]|(?:新闻|新聞|信息|資訊)(?:发布|發布|發佈|稿)|新[闻聞]公[报報告])$/u,
    /^\p{Script=Han}{1,8}新[闻聞]稿(?:[彙汇][编編整])?$/u,
  ),
);
/** The line says that releases stand below it. */
export const isReleasesName = (text: string): boolean => releases.test(text);
const namesReleases = ({ row, after, index }: FurnitureSite): boolean =>
  index === 0 && isReleasesName(row.text) && after !== undefined && !isRunningText(after.text);

const han = lean(/\p{Script=Han}/gu);

/** `THE RIVER TIMES` `Vol. 11 No 190`: the name and the address of a Chinese paper in letters, above its first line of Chinese. */
function isInLetters({ rows, row: { text, mark }, index }: FurnitureSite): boolean {
  if (mark !== undefined) return false;
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const signs = text.match(/[A-Za-z\d]/g)?.length ?? 0;
  if (letters < 4 || signs < text.length * 0.6 || (text.match(han)?.length ?? 0) > 2) return false;
  return rows.slice(index + 1, index + 1 + headRows).some((row) => (row.text.match(han)?.length ?? 0) >= 6);
}

/** `鄉政動態` below `青口週報　第3版　2021年6月2日`: a head that has named the paper calls nothing else so. */
const isNamedAbove = ({ rows, index, names }: FurnitureSite): boolean =>
  names.size > 0 || rows.slice(0, index).some(({ text }) => readHeader(text).words.some(namesPaper));

/** `青口快报` `中共青口县委机关报` `县委办公室编`: the name of the publication and of its publisher, at the head of the first page. */
export const masthead: FurnitureRule = {
  name: 'masthead',
  limit: 120,
  test: (site) => {
    const { row, after, index, opensIssue, belowFurniture, headed, listOnly } = site;
    if (row.mark === 'masthead') return !listOnly;
    if (isRunningHead(site) || namesSectionOfPage(site)) return true;
    if (index >= headRows || !opensIssue) return false;
    if (isInLetters(site)) return true;
    if (row.text.length > 40) return false;
    const closed = row.text.replace(/\s+/g, '');
    const bare = closed.replace(betweenDots, '');
    const text = isColumnName(bare) ? closed : bare;
    if ((headed && label.test(text)) || (index === 0 && motto.test(text))) return true;
    if (listOnly) return opensWithPaper(site);
    if (holdsPieces(site)) return true;
    if (/[。,，:：；]|[？?！!]$/.test(text)) return false;
    if (
      (headed && namesHead(row.text)) ||
      namesReleases(site) ||
      namesIssue(site) ||
      opensWithPaper(site) ||
      (headed && namesPage(site))
    )
      return true;
    if (publication.test(text) && text.length <= 18 && !isNamedAbove(site))
      return row.text !== text || (headed && text.length >= shortestName && !isRunningText(after?.text ?? ''));
    return (headed || (belowFurniture && index > 0 && publishes.test(text))) && publisher.test(text);
  },
};
