import { isHan } from '../text/characters.ts';
import { wordRank } from '../words/lookup.ts';
import { whatFollows } from './after/index.ts';
import { headEndingAt } from './offices/heads.ts';

/**
 * The characters with which names of other languages are written, after the tables of 《世界人名翻译大辞典》 and the usual spelling of
 * Uyghur, Kazakh, Mongolian and Tibetan names; characters that are rather a word beside a name (理 于 大 让) are left out.
 */
const transcription = new Set(
  (
    '阿埃艾爱安昂奥澳巴白拜班邦包保鲍贝比彼毕边宾波伯博布卜采蔡查策茨次达代戴丹道德登邓迪蒂丁杜顿多恩尔耳法凡范菲费芬冯弗夫福富盖甘冈戈哥格葛根贡古瓜哈海汉翰豪合赫黑亨洪胡华怀霍基吉季加嘉贾简杰金津京君' +
    '卡凯坎康考柯科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷黎里利立丽莉连良廖列林琳刘留龙隆卢鲁露伦罗洛吕马玛麦迈曼芒毛茂梅门蒙孟米密敏明莫默姆穆木慕拿那娜纳乃嫩尼妮涅宁牛农努诺欧帕派潘庞培佩彭蓬皮平泼珀普奇齐恰钱乔琴琼丘' +
    '热仁荣茹儒瑞若萨塞赛桑森沙莎珊绍舍申圣施史舒斯丝松苏孙索塔泰坦汤特提廷图吐托脱瓦万旺威韦维魏温翁沃乌' +
    '武西希锡夏香肖谢辛欣雄休许逊雅亚延扬杨耶叶伊依易因殷英永尤约扎詹章珍芝治朱兹子宗祖佐孜迭柱肉江汗罕吾' +
    '玉素甫买力热萝得车曼尕措烈泽则都娅茜妲娃芙霏蕾彻姬婕薇碧翠缪瑟琪黛儿迦伽穆亥耐'
  ).split(''),
);

const dot = '·';
/** Characters that are rather a word stand in names behind one other: 阿不都热合曼, 艾山, 瓦历斯. */
const inside = new Set('阿不 艾山 哈山 瓦历 尤干 诺干'.split(' '));
const isTranscription = (folded: string, at: number) =>
  transcription.has(folded.charAt(at)) || inside.has(folded.slice(at - 1, at + 1));
const longestPart = 8;
/** More parts than any name has: what goes on longer is no name, and is not read to its end from each of its dots. */
const mostParts = 8;

function left(folded: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestPart && isTranscription(folded, start - 1)) {
    if (headEndingAt(folded, start) !== undefined) break;
    start--;
  }
  return start;
}

function right(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && end - at < longestPart && isTranscription(folded, end)) end++;
  // 史密斯|希望: a word across the end belongs to what follows.
  while (end - at > 1 && isHan(folded.charCodeAt(end)) && wordRank(folded, end - 1) > 0) end--;
  return end;
}

/** Names behind an office are told by it: there the characters of transcription may be rarer. */
const longestTold = 7;

/** `书记图尔荪·艾力`: the start of the part before the dot, right behind an office or an occupation. */
function toldStart(folded: string, at: number): number | undefined {
  for (let start = at - 1; start >= Math.max(1, at - longestTold); start--) {
    if (!isHan(folded.charCodeAt(start))) return undefined;
    if (at - start > 1 && headEndingAt(folded, start) !== undefined)
      return wordRank(folded, start) > 0 ? undefined : start;
  }
  return undefined;
}

/** The end of the part behind the dot: a mark, or a word that may follow a name. */
function toldEnd(folded: string, at: number): number | undefined {
  for (let end = at + 1; end <= at + longestTold; end++) {
    if (!isHan(folded.charCodeAt(end - 1))) return undefined;
    if (end - at > 1 && (/[原曾昨今]/.test(folded.charAt(end)) || whatFollows(folded, end).weight >= 1.2)) return end;
  }
  return undefined;
}

/** `头目德鲁固·马莱，`: a name with a dot behind an office, whatever its characters. */
function toldName(folded: string, at: number): { start: number; end: number } | undefined {
  const start = toldStart(folded, at);
  const end = start === undefined ? undefined : toldEnd(folded, at + 1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Fewest characters of a transcribed name without a dot. */
const fewestUndotted = 4;

/** `父亲马木提江在和田`, `班长吉克拉洛`: where a name in the characters of transcription ends that starts at `start`. */
export function undottedEnd(folded: string, start: number): number | undefined {
  let end = start;
  while (end - start < longestPart && isTranscription(folded, end)) end++;
  // 毕嘉欣|则提醒: the last character is rather the next word.
  while (
    end - start >= fewestUndotted &&
    (/[则都得若]/.test(folded.charAt(end - 1)) || whatFollows(folded, end).weight < 0.6)
  )
    end--;
  return end - start >= fewestUndotted ? end : undefined;
}

/**
 * `约翰·史密斯`, `阿依夏·买买提`: the transcribed name around the dot at `at` in folded text, with all its parts.
 * Undefined when what stands beside the dot is not written as names are.
 */
export function dottedName(folded: string, at: number): { start: number; end: number } | undefined {
  return writtenName(folded, at) ?? toldName(folded, at);
}

function writtenName(folded: string, at: number): { start: number; end: number } | undefined {
  const start = left(folded, at);
  if (start === at || (isHan(folded.charCodeAt(start - 1)) && wordRank(folded, start - 1) > 0)) return undefined;
  let end = right(folded, at + 1);
  for (let parts = 2; parts < mostParts && folded.charAt(end) === dot; parts++) {
    const next = right(folded, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  if (end === at + 1 || folded.charAt(end) === dot || end - start < 5) return undefined;
  return { start, end };
}
