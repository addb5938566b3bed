import { lean } from '../text/lean.ts';

const figure = '[\\d〇○零一二三四五六七八九十百千]';
const number = lean(
  new RegExp(`第\\s?${figure}{1,6}\\s?[期号號辑輯]|(?:no|vol|issue)\\.?\\s?\\d|[\\s_#-]v?\\d{1,4}$`, 'iu'),
);
/** `安闲茶话・十月下` `青口新聞 2026-06-08`: a day or a month closes the name. */
const dated =
  /(?:\d{4}\s?[-./年]\s?\d{1,2}(?:\s?[-./月](?:\s?\d{1,2}\s?[日号號]?)?)?|[·・\s](?:十?[一二三四五六七八九十]|\d{1,2})月[上中下]?旬?)[)）】\]]?$/;
const publication =
  /(?:周刊|週刊|月刊|半月刊|双月刊|季刊|年刊|周报|週報|月报|月報|日报|日報|晚报|晚報|简报|簡報|快报|快報|快讯|快訊|会讯|會訊|通讯|通訊|newsletter|weekly|digest)(?:$|[\s|｜:：—–-])/i;

/** `科技周刊（第 12 期）` `县情简报 2021年6月` `Weekly #30`: a heading that names the publication or its issue. */
export const namesIssue = (text: string): boolean =>
  text.length <= 60 && (number.test(text) || publication.test(text) || dated.test(text));
