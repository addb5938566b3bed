import { isCommonWord, mayBeGiven } from './names.ts';
import { unitsOf } from './quick-look.ts';
import { surnameLength } from './surnames.ts';
import { firstWord } from './words.ts';

/** Surnames that few bear, and such as are words of every day; both scripts. After 《百家姓》 and the surnames of the 2020 name report. */
const rares = unitsOf(
  '云雲凤鳳元危经經贲賁滑於家羿汲邴巴弓山仰秋暴钭鈄司蓟薊印宿从從鄂咸籍能扶郤寿壽通郏郟充习習鱼魚慎庾终終都满滿弘广廣东東殳沃越夔厍厙融空毋养養须須相后後红紅益公督郈有琴伯赏賞墨哈谯譙笪年爱愛言福' +
    '买買由展来來漕帖续續同才但位信候光冶刀力召士奉字寻尋岐崇库庫底庭开開归歸律思恩户戶折招接敬斋齋斛旁是普曼朋木未朵杞板果树樹母民永汝油泰洛海渠潮火炎烈特玄玉理甲畅暢疏盈盘盤眉真知磨礼禮秀稽立紫美老腾騰良节節芒芝苦茂茶菅西豪象赤足载載辉輝达達运運进進郅酒里重野银銀锁鎖长長闪閃闽閩隐隱雪霜青静靜风風飞飛首驼駝魁鸿鴻默鼎麴麹南卿阿昝望留恭睢种種肇骞騫尕拜撒答拓淦呼尉妥',
);

/** True for a text that opens with a surname that few bear. */
export const hasRareSurname = (text: string): boolean => rares.has(text.charCodeAt(0));

/** Longest name with one surname. */
const longest = 3;

/**
 * `相一舟` `陈林秀英`: two or three characters behind a surname that few bear, or a name behind two surnames, and no word that opens
 * them; only where a mark, a label, brackets or the habit of the house say that a name stands there.
 */
export function isRareName(text: string): boolean {
  const name = text.replace(/[ \u3000]+/g, '');
  const married = name.length === 4 && surnameLength(name) === 1 && surnameLength(name.slice(1)) === 1;
  if (!married && (name.length > longest || !hasRareSurname(name))) return false;
  return name.length > 1 && mayBeGiven(name.slice(1)) && !isCommonWord(name) && firstWord(name).length === 1;
}
