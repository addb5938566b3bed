import { endsSentence } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const note = oneOf(
  new RegExp(
    `^[（(【]?(?:扫描|掃描|扫|掃|识别|識別|长按|長按)${anyWord(
      '[^。]{0,8}二维码 [^。]{0,8}二維碼',
      '(?:码|碼)(?=[^。]{0,8}(?:[看阅閱读讀听聽][^。]|了解|瞭解|[参參][与與加]|下[载載]|[关關]注|填[写寫]|[获獲]取|[领領]取|[进進加]入))',
    )}[^。]{4,60}[。.]?[)）】]?$`,
  ),
  new RegExp(
    `^${anyWord(
      '编者按 編者按 编者的话 編者的話 编前 編前 编后 編後 [开開][栏欄篇]的?(?:话|話|语|語) 编者注 編者註 编辑点评 編輯點評 按语 按語 相关链接 相關連結 新闻链接 新聞連結',
      '延伸阅读 延伸閱讀 名词解释 名詞解釋',
    )}[:：】]`,
  ),
  /^[（(](?:(?:本文)?作者(?:单位|單位|简介|簡介)?[:：]|(?:本文)?作者(?:系|為|为|是|現任|现任|單位)\S)[^（()）]{2,40}[)）]$/,
  /^[（(【](?:[续續接承]上[期文篇次]|[上前][期文]|[续續]前[期文]?|[续續][载載]|[连連][载載]之?[\d一二三四五六七八九十]{0,3})[)）】]$/,
  /^[（(](?:注|註|附)[:：]/,
  /^(?:注|註|附注|备注|備註|備注)[:：]/,
  /^附件[:：].{2,60}$/,
  /^[（(](?:名次|排名|以上|以下|均)?(?:不分先[后後]|(?:按|依|以)[^（()）。]{2,16}(?:排序|排列|[为為]序))[^（()）。]{0,8}[)）]$/,
);

/** With what such a line opens. */
const mayBe = opensWithOneOf('（(【扫掃识識长長编編按相新延名注註附备備开開');

/** `詳情請見：https://…` below a text: where more of it is told. */
const more =
  /^[（(【]?(?:(?:[请請更]?多)?[详詳](?:情|[细細][内內]容)|[内內]容|全文|原文|更多(?:[内內]容|[资資][讯訊料]|信息)?)[^。，]{0,8}?\s?[:：]?\s?<?https?:\/\/\S+[)）】]?$/;
const mayTellMore = opensWithOneOf('（(【请請更详詳内內全原多');

const namesCode = opensWithOneOf('扫掃識识');
/** `扫描二维码观看大会直播` above a text that tells of it: a headline. */
const headsNews = (text: string, below: string): boolean =>
  namesCode(text) && !endsSentence(text) && below.includes(text.slice(-4));

/** `编者按:本报今起刊出系列走访。` `扫描二维码查看全文决定。`: goes with an article, outside its body. */
export const noteLine: RoleRule = {
  name: 'note',
  read: ({ unit, before, after }) =>
    (mayTellMore(unit.text) && before !== undefined && before.kind !== 'short' && more.test(unit.text)) ||
    (mayBe(unit.text) &&
      note.test(unit.text.slice(0, 100)) &&
      unit.text.length < 600 &&
      !(after?.running === true && headsNews(unit.text, after.text)))
      ? { kind: 'note' }
      : undefined,
};
