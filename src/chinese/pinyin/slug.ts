import { fold } from '../script/fold.ts';
import { compoundSurnames } from './compound-surnames.ts';
import { guessKind, type NameKind, readPinyin } from './read.ts';

/** What a place is, printed at the end of its name and written as a word of its own: `nantong-shi`. */
const placeSuffixes = [
  '省 市 区 县 州 盟 旗 镇 乡 村 特别行政区 自治区 自治州 自治县 街道 社区 新村 新区 小区 地区',
  '经济技术开发区 经济开发区 高新技术产业开发区 开发区 高新区 工业园区 工业园 产业园区 产业园 科技园 度假区 保税区',
  '街 路 巷 弄 道 桥 大街 大道 大桥 步行街 老街 街区 历史街区 历史文化街区 古镇 古城',
  '河 湖 江 港 湾 岛 山 水库 公园 广场 景区 风景区 风景名胜区',
  '寺 站 火车站 汽车站 机场 码头 剧院 大剧院 博物馆 图书馆 纪念馆 美术馆 体育馆 体育场 体育中心',
]
  .join(' ')
  .split(' ');

const longestPlaceSuffix = Math.max(...placeSuffixes.map((suffix) => suffix.length));
const knownPlaceSuffixes = new Set(placeSuffixes);

/**
 * A readable name for addresses, `a-z0-9` and hyphens: surname and given name for a person (`huang-weifeng`, `ouyang-xiu`), name and
 * sort for
 * a place (`nantong-shi`). Both scripts give the same. ü becomes `yu`, as in passports (吕 `lyu`). Empty when nothing in the text has a
 * reading. Without `kind` the sort of name is guessed from its form.
 */
export function pinyinSlug(text: string, kind: NameKind = guessKind(text)): string {
  const syllables = readPinyin(text, kind).map((syllable) => syllable.replace(/(?<=[a-zü])\d$/, ''));
  const characters = [...text];
  const cut = kind === 'person' ? surnameLength(text) : characters.length - suffixLength(text);
  const words = [syllables.slice(0, cut), syllables.slice(cut)];
  return words.map(joinWord).filter(Boolean).join('-');
}

function surnameLength(name: string): number {
  if (/[·•・.\s]/.test(name) || !/^\p{Script=Han}/u.test(name)) return 0;
  return compoundSurnames.some((surname) => name.startsWith(surname) && name.length > surname.length) ? 2 : 1;
}

/** Length of the longest known ending; 0 when there is none or the name is nothing else. */
function suffixLength(place: string): number {
  const name = fold(place);
  for (let length = Math.min(longestPlaceSuffix, name.length); length > 0; length--)
    if (knownPlaceSuffixes.has(name.slice(-length))) return length < name.length ? length : 0;
  return 0;
}

function joinWord(syllables: readonly string[]): string {
  return syllables
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/([ln])(?:v|ü)/g, '$1yu')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
