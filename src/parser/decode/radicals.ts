/** Signs for parts of characters that programs which read PDF files print for the whole character: ⻓ for 长. By pairs. */
const supplement =
  '⺎兀⺒巳⺓幺⺝月⺟母⺠民⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** The radicals of the Kangxi dictionary (⼯ for 工), the signs above, and characters that Korean tables hold twice (U+F98E for 年). */
const doubles = /[\u2e80-\u2fd5\uf900-\ufa0d]/;

const whole: ReadonlyMap<string, string> = new Map(
  (supplement.match(/../g) ?? []).map(([sign = '', character = '']) => [sign, character]),
);

const wholeOf = (sign: string): string => whole.get(sign) ?? sign.normalize('NFKC');

/** A text in which such signs stand for characters, read; how many there were, and where the first stood. */
export interface WholeText {
  text: string;
  count: number;
  /** The first that was read as another character; absent when there is none. */
  first?: { sign: string; at: number };
}

/** Reads signs that only look like characters as the characters: in the file they are others, on paper they are not. The length stays. */
export function readRadicals(text: string): WholeText {
  if (!doubles.test(text)) return { text, count: 0 };
  let count = 0;
  let first: WholeText['first'];
  const read = text.replace(new RegExp(doubles, 'g'), (sign, at: number) => {
    const character = wholeOf(sign);
    if (character.length !== 1 || character === sign) return sign;
    count += 1;
    first ??= { sign, at };
    return character;
  });
  return { text: read, count, ...(first && { first }) };
}
