import { dictionariesTo, singleCharacters } from './dictionaries.ts';
import type { Script } from './script.ts';

let marks: ReadonlyMap<number, 1 | -1> | undefined;

/**
 * The script a text is written in, by counting characters that only one of them uses (们 against 們). Characters at home in both
 * (后 里 干 台) do not count. A text that says neither way is taken as `neutral`.
 */
export function detectScript(text: string, neutral: Script = 'Hans'): Script {
  marks ??= findMarks();
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    balance += marks.get(code) ?? 0;
  }
  if (balance === 0) return neutral;
  return balance < 0 ? 'Hant' : 'Hans';
}

/** The code points that only one script uses: 1 for simplified, -1 for traditional. */
function findMarks(): Map<number, 1 | -1> {
  const toTraditional = singleCharacters(dictionariesTo('Hant').first);
  const toSimplified = singleCharacters(dictionariesTo('Hans').second);
  const writtenInSimplified = new Set(toSimplified.map(([, simplified]) => simplified));
  const writtenInTraditional = new Set(toTraditional.map(([, traditional]) => traditional));
  const traditionalForms = new Set(toSimplified.filter(([from, to]) => from !== to).map(([from]) => from));
  const found = new Map<number, 1 | -1>();
  const mark = (character: string, side: 1 | -1) => {
    const code = character.codePointAt(0);
    if (code !== undefined && !bothScripts.has(character)) found.set(code, side);
  };
  for (const [from, to] of toTraditional)
    if (from !== to && !traditionalForms.has(from) && !writtenInTraditional.has(from)) mark(from, 1);
  for (const form of traditionalForms) if (!writtenInSimplified.has(form)) mark(form, -1);
  return found;
}

/** Characters of simplified print that traditional print uses too, in another word or a narrower sense. */
const bothScripts = new Set(
  '后里干台云余于范面松只几丑斗谷姜曲沈游制致准志征复系卷胡家借才万与个厘仆仇伙党冬冲凶占卜升卤叶合同吁' +
    '吊向吴周咸回困夫姊岳巨布帘强御愿扎托折据攀昆暗术朱朴杆杰板栗核梁欲气沈泛注泻淀涂洁瀋漓烟燕痒症痴皂盖' +
    '着著瞭秋种筑签纤网群肴肮胜脏腊腌致舍苏苹范药葱蒙蔑虫蜡表衷裁见谷贮赞辟迹适郁采里重针鉴钟铲锤镰闲雕霉' +
    '鲜麻黄黑徵乾麽於夥崑峰唇污泄恒启凄羡厨肮灶秘妆床线毁匀没吕晋牵拥脱说',
);
