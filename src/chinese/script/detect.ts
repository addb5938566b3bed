import { dictionariesTo, singleCharacters } from './dictionaries.ts';
import type { Script } from './script.ts';

let marks: { simplified: ReadonlySet<string>; traditional: ReadonlySet<string> } | undefined;

/**
 * The script a text is written in, by counting characters that only one of them uses (们 against 們). Characters at home in both
 * (后 里 干 台) do not count. A text that says neither way is taken as `neutral`.
 */
export function detectScript(text: string, neutral: Script = 'Hans'): Script {
  marks ??= findMarks();
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    if (marks.simplified.has(character)) simplified++;
    else if (marks.traditional.has(character)) traditional++;
  }
  if (traditional === simplified) return neutral;
  return traditional > simplified ? 'Hant' : 'Hans';
}

function findMarks() {
  const toTraditional = singleCharacters(dictionariesTo('Hant').first);
  const toSimplified = singleCharacters(dictionariesTo('Hans').second);
  const writtenInSimplified = new Set(toSimplified.map(([, simplified]) => simplified));
  const writtenInTraditional = new Set(toTraditional.map(([, traditional]) => traditional));
  const traditionalForms = new Set(toSimplified.filter(([from, to]) => from !== to).map(([from]) => from));
  return {
    simplified: new Set(
      toTraditional
        .filter(
          ([from, to]) =>
            from !== to && !traditionalForms.has(from) && !bothScripts.has(from) && !writtenInTraditional.has(from),
        )
        .map(([from]) => from),
    ),
    traditional: new Set(
      [...traditionalForms].filter((form) => !writtenInSimplified.has(form) && !bothScripts.has(form)),
    ),
  };
}

/** Characters of simplified print that traditional print uses too, in another word or a narrower sense. */
const bothScripts = new Set(
  '后里干台云余于范面松只几丑斗谷姜曲沈游制致准志征复系卷胡家借才万与个厘仆仇伙党冬冲凶占卜升卤叶合同吁吊向吴周咸回困夫姊岳巨布帘强御愿扎托折据攀昆暗术朱朴杆杰板栗核梁欲气沈泛注泻淀涂洁瀋漓烟燕痒症痴皂盖着著瞭秋种筑签纤网群肴肮胜脏腊腌致舍苏苹范药葱蒙蔑虫蜡表衷裁见谷贮赞辟迹适郁采里重针鉴钟铲锤镰闲雕霉鲜麻黄黑徵乾麽於夥崑峰唇污泄恒启凄羡厨肮灶秘妆床线毁匀没吕晋牵拥脱说',
);
