import { readBesideDay } from '../signatures/beside-day.ts';
import { isUnitName } from '../signatures/labels.ts';
import { isArchiveLine } from '../signatures/parse-meta.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule, RoleSite } from './rule.ts';
import { dayAlone, isOffice } from './sign-off.ts';

const date = '(?:19|20)\\d\\d\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}\\s?日?';
const time = '\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?';
/** A full date, set apart from the words beside it, with the time of day. */
const dated = lean(
  new RegExp(`(?<![\\p{L}\\p{N}])${date}(?![\\p{L}\\p{N}])(?:\\s*${time})?|(?<![\\d-])${date}\\s?${time}`, 'gu'),
);
const labels = lean(
  oneOf(
    /(?:最[后後]|本文)?(?:更新|修改|[发發][布佈表稿]|刊登|刊[发發]|上[传傳]|撰文|录入|錄入)?(?:[时時][间間]|日期|[于於])\s?[:：]?/gu,
    new RegExp(
      `(?:^|(?<=[\\s|｜/／]))${anyWord(
        '[来來]源 作者 [编編][辑輯] [记記]者 文 [图圖] [责責][编編] [单單]位 [点點][击擊] [阅閱][读讀] [浏瀏][览覽]',
      )}(?:次[数數]|[数數])?\\s?[:：]`,
      'gu',
    ),
    /(?<=^|[\s|｜/／)）])(?:[记記]者|作者|[浏瀏][览覽]|[评評][论論]|[点點][击擊]|[阅閱][读讀]|第\d+版)(?=[\s(（\p{Script=Han}])/gu,
  ),
);
const address = /https?:\/\/\S+/g;
const figures = /[\d０-９]/g;
const holdsFigure = holdsOneOf('0123456789');
const stops = /[。，；！？!?;“”「」《》]/;

/** Characters beside date and labels: a source and a name; more where labels say what they are. */
const most = 16;
const mostLabelled = 44;
/** How sources of news end. */
const source = /(?:[报報网網社台臺]|新[闻聞]|News|日报|日報|[报報][导導]|[报報]道)(?:$|[\s/／|｜])/;

/** `發稿單位` `新聞聯絡人`: a label of a record on a line of its own; what it names stands on the next. */
const bareLabel = oneOf(
  /^(?:[发發][稿布佈文]|供稿|承[办辦]|主管|[来來]文)(?:[单單]位|[机機][关關构構]|部[门門])$/,
  /^(?:(?:(?:新[闻聞]|[业業][务務]|承[办辦])[联聯][络絡系繫]|承[办辦]|[发發]言|[联聯][络絡系繫])人?|(?:[联聯][络絡系繫])?[电電][话話])$/,
  /^(?:(?:[发發][布佈稿]|更新|刊登|上稿|成文)(?:日期|[时時][间間])|(?:信息|稿件|文章)?(?:[来來]源)|作者)$/,
);
const isBareLabel = (text: string): boolean => text.length <= 6 && bareLabel.test(text);

/** A line that consists of a date and what records print beside it: `News586 2021-11-15`, `青口網 日期: 2021-06-02 來源: 青口日報`. */
export function isDataLine(text: string): boolean {
  if (text.length > 120 || !holdsFigure(text) || !/\d{4}/.test(text)) return false;
  const printed = text.replace(address, ' ');
  const undated = printed.replace(dated, ' ');
  if (undated === printed || stops.test(printed)) return false;
  const rest = undated
    .replace(labels, ' ')
    .replace(/[\s|｜/／•·:：,()（）[\]【】—–-]+/g, ' ')
    .trim();
  const labelled = rest.length < undated.trim().length && labels.test(undated);
  labels.lastIndex = 0;
  if (labelled) return rest.replace(figures, '').length <= mostLabelled;
  // `2021年6月2日 青口大事记` may be a headline
  return rest === '' || (rest.length <= most && (/\d[-./]\d/.test(text) || source.test(rest)));
}

/** `河府办〔2021〕12号` `青水字第106020號`: the number of a document below its name. */
const numbered = lean(
  /^\p{Script=Han}{2,14}\s?(?:字\s?第|[〔［[（(]\s?\d{4}\s?[〕］\]）)]\s?第?)\s?[\dA-Za-z〇○零一二三四五六七八九十百-]{1,16}\s?[号號]$/u,
);
const endsAsNumber = endsWithOneOf('号號');
export const isDocumentNumber = (text: string): boolean => endsAsNumber(text) && numbered.test(text);

const onlyDate = lean(new RegExp(`^${date}$`, 'u'));
const sourceName = lean(/^[\p{Script=Han}A-Za-z\d·]{2,12}(?:新[闻聞]|日[报報]|晚[报報]|[报報]|[网網]|社|台|臺)$/u);
const endsAsSource = endsWithOneOf('闻聞报報网網社台臺');
/** Shortest headline above the name of a source. */
const shortestHeadline = 8;
/** Shortest above the name of an office. */
const shortestGiven = 3;

/** `青口新聞` between a headline and a line of data: where the text was printed first. */
const isSource = ({ unit, before, after }: RoleSite): boolean =>
  before?.kind === 'short' &&
  before.text.length >= shortestHeadline &&
  after !== undefined &&
  endsAsSource(unit.text) &&
  sourceName.test(unit.text) &&
  isDataLine(after.text);

const mayBeDay = opensWithOneOf(`${blanks}中民公0123456789０１２３４５６７８９〇○零一二三四五六七八九十`);

const endsAsDay = endsWithOneOf('日)）');

/** `青口县水利局` `青口縣政府水利處新聞稿` between a headline and its day: the office that gives a release out. */
const isGiver = ({ unit, before, after }: RoleSite): boolean =>
  before?.kind === 'short' &&
  before.text.length >= shortestGiven &&
  !isOffice(before.text) &&
  after !== undefined &&
  (isDataLine(after.text) || (mayBeDay(after.text) && endsAsDay(after.text) && dayAlone.test(after.text))) &&
  !goes.test(unit.text) &&
  isUnitName(unit.text.replace(/新[闻聞]稿$/, ''));
/** `1969级校友返校`: ends like the name of a school, and tells who comes. */
const goes = /^\d|[返离離到进進回][校院]$/;

/** `（2011年11月6日）` / `县水利局` / the text: the office stands below the day, too. */
const isGiverBelow = ({ unit, before, after }: RoleSite): boolean =>
  before !== undefined &&
  (before.rule === 'data-line' || before.rule === 'day-line' || before.rule === 'record-field') &&
  before.text.length <= longestDay &&
  /^[（(]?\d{2,4}[-./年]/.test(before.text) &&
  after?.running === true &&
  isUnitName(unit.text);

/** Longest day in brackets. */
const longestDay = 16;

/** `（108年10月6日　沈一舟）` below a headline: day and writer. */
const bracketedDay = lean(/^[（(]\s?\d{2,4}年\d{1,2}月\d{1,2}日[ \u3000]+[^\s（()）]{2,12}[)）]$/u);

const opensBracket = opensWithOneOf('（(');

/** The office that signs a notice stands above its day, and nothing below. */
const isData = ({ unit, after }: RoleSite): boolean =>
  after !== undefined &&
  (isDataLine(unit.text)
    ? after.running || !onlyDate.test(unit.text) || isDataLine(after.text)
    : after.running && readBesideDay(unit.text) !== undefined);

/** `沈一舟著` `[美]约翰·史密斯 著 顾小满 译` below `《渡口》`: who wrote the book of which the text tells. */
const bookWriter = lean(
  /^(?:[［[（(]?\p{Script=Han}{1,3}[］\])）]\s?)?[\p{Script=Han}·•、 \u3000]{2,24}?(?:等)?[ \u3000/／]?(?:[编編合]?著|主[编編]|[编編翻]?[译譯])$/u,
);
const endsAsWriter = endsWithOneOf('著编編译譯');
const nameOfBook = /^《[^《》]{1,24}》$/;
/** `全县学生齐读名著` `昨日出版新译`: what is done with books. */
const ofBooks = /[名专專巨原论論新]著$|[新重改旧舊][编編译譯]$/;
/** What stands around the names: the country, and who did what. */
const aroundNames = /^[［[（(]?\p{Script=Han}{1,3}[］\])）]\s?|(?:等|合|主)?[著编編译譯]$/gu;
const betweenNames = /[、 \u3000/／]+/;
const longestWriter = 4;
/** `沈一舟` before `著` may be somebody. */
const isWriter = (word: string): boolean => word.length <= longestWriter || word.includes('·') || isUnitName(word);
const namesWriters = (text: string): boolean =>
  !ofBooks.test(text) && text.split(betweenNames).every((word) => isWriter(word.replace(aroundNames, '')));
const isBookWriter = ({ unit, before }: RoleSite): boolean =>
  before?.kind === 'short' &&
  endsAsWriter(unit.text) &&
  nameOfBook.test(before.text) &&
  bookWriter.test(unit.text) &&
  namesWriters(unit.text);

/** `2016-01-01 08:23 青口晚報 記者沈一舟`: a line of data below a headline; or what stands below `文章来源:`. */
export const dataLine: RoleRule = {
  name: 'data-line',
  ofLines: true,
  read: (site) => {
    const { unit, before, after } = site;
    if (!before || (unit.mark && !isBareLabel(unit.text)) || unit.running) return undefined;
    const inHead = before.kind === 'short' || before.kind === 'meta' || (before.kind === 'signature' && !before.glued);
    if (!inHead || isRunningText(unit.text)) return undefined;
    const value =
      before.kind === 'meta' &&
      (/[:：]$/.test(before.text) ? after?.running !== true : isBareLabel(before.text)) &&
      unit.text.length <= 40;
    if (after !== undefined && !after.running && isBareLabel(unit.text)) return { kind: 'meta' };
    return value ||
      isDocumentNumber(unit.text) ||
      isData(site) ||
      isSource(site) ||
      isBookWriter(site) ||
      isGiver(site) ||
      isGiverBelow(site) ||
      (opensBracket(unit.text) && bracketedDay.test(unit.text)) ||
      isArchiveLine(unit.text)
      ? { kind: 'meta' }
      : undefined;
  },
};
