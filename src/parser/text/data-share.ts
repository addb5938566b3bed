import { englishMonth, englishWeekday } from './english-days.ts';
import { isUsualHan } from './han.ts';
import { oneOf } from './one-of.ts';
import { holdsOneOf } from './quick-look.ts';
import { unitsOf } from './unit-set.ts';

const figure = '[\\d０-９〇○零一二三四五六七八九十百廿卅元]';

/** What a line says of days and hours; a number alone says nothing, and `第一个39年` counts years. */
const day = oneOf(
  new RegExp(
    `(?:中[华華]民[国國]|民[国國]|公元|西元)?\\s?(?<![个個]${figure}*)${figure}{1,4}\\s?(?:[年月]|[日号號](?!召))`,
    'gi',
  ),
  /(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]/gi,
  /[\d０-９]{1,4}[-./／－][\d０-９]{1,2}(?:[-./／－][\d０-９]{1,4})?/gi,
  /[\d０-９]{1,2}[:：][\d０-９]{2}/gi,
  /(?:19|20)\d{6}/gi,
  new RegExp(`\\b(?:${englishMonth}|${englishWeekday})\\b`, 'gi'),
);
/** Numbers, and the words of issues and hours that stand beside days. */
const number = new RegExp(
  `[\\d０-９]+|${figure}+(?=[期版刊号號頁页卷])|[第总總期版刊号號頁页卷份]|[上下]午|[农農][历曆]`,
  'g',
);
const mark = /[\s\p{P}\p{S}]+/gu;

const holdsDay = holdsOneOf('0123456789０１２３４５６７８９年月日号號期周週拜');

/** Most letters beside a day in figures for a line that says nothing else; `三十年如一日` is a saying. */
const few = 2;
const holdsFigure = /[\d０-９]/;
/** Longest line that is looked at. */
const longest = 80;
/** Share of a line that days and numbers take at least. */
const most = 0.6;

/** `一周大事（3月31日至4月6日）`: a headline, and the days of which it tells. */
const headed = /^[^\d《》]{4,}[（(][^（()）]+[)）]$/;

/**
 * Share of the letters and figures of a line, from 0 to 1, that give a day, an hour or a number, in whatever form: 1 for
 * `04.11.2016 15:43` and `2024年1-2月刊`, 0 for a line without a day. Slow.
 */
function dataShare(text: string): number {
  if (headed.test(text)) return 0;
  const undated = text.replace(day, ' ');
  if (undated === text) return 0;
  const letters = text.replace(mark, '').length;
  const rest = undated.replace(number, ' ').replace(mark, '').length;
  if (!holdsFigure.test(text)) return rest === 0 ? 1 : 0;
  return rest <= few && rest < letters / 2 ? 1 : 1 - rest / letters;
}

/** The ideographs of days, numbers, issues and hours: no other is ever data. */
const ofData = unitsOf(
  '〇零一二三四五六七八九十百廿卅元中华華民国國公西年月日号號星期周週礼禮拜天第总總版刊頁页卷份上下午农農历曆',
);

/** `一摆30年` `期盼二十八年` `一年省煤3900吨`: how long something took; a year of a calendar has four figures, or its month beside it. */
const lasted =
  /^(?!.*(?:民[国國]|公元|西元|[\d０-９]期|[月日号號周週刊版卷頁页第:：/]))[^\d０-９年]{0,4}?(?<![\d０-９〇○零一二三四五六七八九十])[\d０-９一二三四五六七八九十百]{1,3}年/;
const isWord = (character: string): boolean =>
  isUsualHan(character.charCodeAt(0)) && !ofData.has(character.charCodeAt(0));
const tellsHowLong = (text: string): boolean => lasted.test(text) && [...text].some(isWord);

/** A quick look: so many words stand in the line that the rest of it, data or not, is less than most. */
function isMostlyWords(text: string): boolean {
  const { length } = text;
  let words = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isUsualHan(unit) && !ofData.has(unit)) words += 1;
  }
  return words > few && words > length * (1 - most);
}

/** `《青口日报》(2016年1月11日 02版)` `04.11.2016 15:43`: more data than words, which no headline is. */
export const isMostlyData = (text: string): boolean =>
  text.length <= longest && holdsDay(text) && !isMostlyWords(text) && dataShare(text) > most && !tellsHowLong(text);
