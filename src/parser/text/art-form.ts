import { anyWord } from './one-of.ts';
import { endsWithOneOf } from './quick-look.ts';

/** How a work of art was made, behind its title. */
const form = new RegExp(
  `[（(](?:[书書]法(?:作品)?|篆刻|(?:中?[国國]|油|版|水[彩墨粉]|年|漫|[连連][环環]|[组組]|宣[传傳]|[农農]民|[钢鋼][笔筆]|[铅鉛][笔筆]|工[笔筆]|山水|花[鸟鳥]|速[写寫])[画畫]|${anyWord(
    '水彩 木刻 [剪刻][纸紙] 素描 速[写寫] 雕塑 [泥木石根竹砖磚]雕 [摄攝]影',
  )})[)）]$`,
);
const isClosed = endsWithOneOf('）)');

/** `渡口（版画）` `早春（中國畫）`: the title of a work of art, with how it was made. */
export const titlesArtWork = (text: string): boolean => isClosed(text) && form.test(text);
