import { isCommonWord, mayBeGiven, withoutBlanks } from './names.ts';
import { surnameLength } from './surnames.ts';
import { unitsOf } from './unit-set.ts';
import { firstWord } from './words.ts';

/** Surnames that few bear, and such as are words of every day; both scripts. After 《百家姓》 and the surnames of the 2020 name report. */
const rares = unitsOf(
  '云雲凤鳳元危经經贲賁滑於家羿汲邴巴弓山仰秋暴钭鈄司蓟薊印宿从從鄂咸籍能扶郤寿壽通郏郟充习習鱼魚慎庾终終都满滿弘广廣东東殳沃越夔厍厙融毋养養须須相后後红紅益公督郈有琴伯赏賞墨哈谯譙笪年爱愛言福' +
    '买買由展来來漕帖同才但位信候光冶召士奉字寻尋岐崇库庫底庭开開归歸律思恩户戶折招接敬斋齋斛普曼朋木未朵' +
    '杞板果树樹母民永汝油泰洛渠特玄玉理畅暢疏盈盘盤眉真知磨礼禮秀稽立紫腾騰良节節芒芝苦茂茶菅豪象赤足载載' +
    '辉輝达達郅酒银銀锁鎖闪閃闽閩驼駝魁鸿鴻默鼎麴麹卿阿昝恭睢种種肇骞騫尕拜撒答拓淦呼尉妥苌萇么布鲜鮮贠轩' +
    '軒蒿臾隽雋侍睦皋陀区闭閉厚凡随隨',
);

/** Those of two characters. */
const rareCompounds: ReadonlySet<string> = new Set(
  '第五 宗政 单于 單于 谷梁 穀梁 宰父 梁丘 左丘 微生 南门 南門 东门 東門 公羊 太叔 段干 羊舌 亓官 司寇 子车 子車 颛孙 顓孫 巫马 巫馬 公西 漆雕 乐正 樂正 公良 闾丘 閭丘 纳兰 納蘭 叶赫 葉赫 完颜 完顏 鲜于 鮮于'.split(
    ' ',
  ),
);

/** With what those open: most texts need not be cut to see that they have none. */
const compoundFirsts = unitsOf([...rareCompounds].map((surname) => surname.charAt(0)).join(''));

/** Length of a surname that few bear at the start of a text: 2, 1, or 0 for none. */
export function rareSurnameLength(text: string): 0 | 1 | 2 {
  const first = text.charCodeAt(0);
  if (compoundFirsts.has(first) && rareCompounds.has(text.slice(0, 2))) return 2;
  return rares.has(first) ? 1 : 0;
}

/** Longest given name. */
const longest = 2;

/**
 * `相一舟` `第五一舟` `陈林秀英`: one or two characters behind a surname that few bear, or a name behind two surnames, and no word that
 * opens them; only where a mark, a label, brackets or the habit of the house say that a name stands there.
 */
export function isRareName(text: string): boolean {
  const name = withoutBlanks(text);
  const married = name.length === 4 && surnameLength(name) === 1 && surnameLength(name.slice(1)) === 1;
  const surname = rareSurnameLength(name);
  const given = name.length - surname;
  if (!married && (surname === 0 || given < 1 || given > longest)) return false;
  if (!mayBeGiven(name.slice(married ? 2 : surname)) || isCommonWord(name)) return false;
  return surname === 2 || firstWord(name).length === 1;
}
