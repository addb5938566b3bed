import { isBriefsName } from '../headlines/column-name.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

const places =
  '[国國]内|[国國][内外际際]|本地|地方|本埠|本[县縣市省州]|[县縣市省州][内內]|[港澳台臺]|大[陆陸]|中[国國]|[两兩]岸|全球|世界|[环環]球|亚洲|亞洲|[离離][岛島]|[东南西北中][马馬]|[东東]海岸|花[东東]';
const subjects =
  '[时時]政|[时時]事|政[治务務法]|[经經][济濟]|[财財][经經]|[产產][业業]|社[会會区區]|[社园園][区區]|民生|生活|文化|文教|文[体體娱娛]|[体體]育|[体體][坛壇]|' +
  '[运運][动動]|[娱娛][乐樂]|影[视視]|教育|校[园園]|科技|健康|[医醫][药藥疗療]|法[治制]|[旅观觀][游遊光]|美食|[综綜]合|[农農][业業村]|[军軍]事|宗教|' +
  '教[区區会會]';
const when = '即[时時]|最新|今日|[当當]日|[热熱][门門]|重[点點要]|[头頭][条條]|重大|焦[点點]';
const kinds = '新[闻聞]|消息|要[闻聞]|焦[点點]|[报報][导導道]|[资資][讯訊]|[头頭][条條]|[动動][态態]|[专專][区區]|版';

/**
 * What papers and sites call the sections into which they part the news: a place or a subject, alone or with the word for news. Words
 * that name a column of short items (简讯), of pictures or of letters are others.
 */
const section = lean(
  new RegExp(
    `^${anyWord(
      `(?:${places}|${subjects})(?:${kinds})? (?:${when})(?:${kinds}) [港澳政要]+[闻聞]`,
      '新[闻聞](?:[资資][讯訊]|中心|[总總][览覽]|[回焦][顾顧点點])? [军軍][闻聞][总總][览覽] 副刊 (?:校[园園])?文(?:苑|[艺藝]副刊)',
    )}[一二三四]?[:：]?$`,
    'u',
  ),
);

/** Longest name, a colon counted. */
const longest = 7;

const blank = /[ \u3000]/g;

/** `港聞` `地方新聞` `國際新聞：` `社　会`: the name of a section of a paper or a site. */
export function isSection(text: string): boolean {
  if (text.length > 2 * longest) return false;
  const name = text.includes(' ') || text.includes('\u3000') ? text.replace(blank, '') : text;
  const [first, second, ...others] = name === text ? [] : text.split(/[ \u3000]+/);
  // `地方 地方焦點`: a section and its part
  if (first && second && others.length === 0 && first.length > 1) return isSection(first) && isSection(second);
  return name.length >= 2 && name.length <= longest && section.test(name);
}

/** `（沈一舟）`, or the last line of it: who signs the text above. */
const closesText = (text: string): boolean => endsAsBracket(text) || (parseSignature(text)?.signers.length ?? 0) > 0;
const endsAsBracket = endsWithOneOf('）)');

/** Nothing of the article above goes on: the first row, or a row below an ended sentence, below furniture or below another name. */
const standsFree = ({ row, before, belowFurniture }: FurnitureSite): boolean =>
  before === undefined ||
  belowFurniture ||
  isRunningText(before.text) ||
  endsSentence(before.text) ||
  (row.gap > 0 && closesText(before.text));

/** Shortest headline below a name without a text right below it: a table may head a column with one, and its next cell is as short. */
const shortestHeadline = 5;

/** `-` `|` `＊＊＊`: a rule between the name and the headline. */
const isRule = /^[^\p{L}\p{N}]+$/u;

/** A short line that signs nothing stands below: a headline. A poem or an essay may be called `生活`, its writer below it. */
const isAboveHeadline = ({ after, rows, index }: FurnitureSite): boolean =>
  after !== undefined &&
  after.mark === undefined &&
  (isRule.test(after.text) ||
    (!isRunningText(after.text) &&
      (after.text.length >= shortestHeadline || isRunningText(rows[index + 2]?.text ?? '')) &&
      !parseSignature(after.text)));

/** `簡訊` below the last text: a column of which nothing is printed. */
const endsIssue = ({ row, before, after }: FurnitureSite): boolean =>
  after === undefined && before !== undefined && endsSentence(before.text) && isBriefsName(row.text);

/** `港聞` `地方新聞` alone above a headline: where in the paper, or on the site, the headlines below it belong. */
export const sectionName: FurnitureRule = {
  name: 'section-label',
  limit: 2 * longest,
  needs: {
    ends:
      '一二三四内內外际際地方埠县縣市省州港澳台臺陆陸国國岸球界洲岛島马馬东東政治务務法济濟经經业業会會区區' +
      '生民活化教体體娱娛育坛壇动動乐樂视視园園技健康药藥疗療制游遊光食合村镇鎮军軍事宗闻聞息点點导導道讯訊' +
      '条條态態版心览覽顾顧刊苑:：讯訊波报報锦錦递遞览覽击眼窗息板打零',
  },
  test: (site) =>
    site.row.mark === undefined &&
    !site.listOnly &&
    standsFree(site) &&
    ((isSection(site.row.text) && isAboveHeadline(site)) || endsIssue(site)),
};
