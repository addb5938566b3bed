import { dictionariesTo, singleCharacters } from './dictionaries.ts';
import { regionalPairs } from './regional-pairs.ts';

let table: Map<string, string> | undefined;

/**
 * One character → the simplified character it is searched as; characters that stay are not in the table.
 *
 * Made from OpenCC's character lists, so that every form of a character meets in one: 發 髮 → 发, 乾 幹 → 干, 裏 裡 → 里, 著 → 着. Fold both
 * sides, text and query. Keys and values have the same UTF-16 length, and folding twice changes nothing. A text and its conversion
 * (see {@link convert}) fold alike, always. What it costs: 乾隆 also finds 干隆, and 着 alone also finds 著.
 * The corner quotes of traditional print meet the curly ones: `「一」` → `“一”`.
 */
export function foldTable(): Map<string, string> {
  table ??= makeTable();
  return table;
}

/** The text as it is compared: every character replaced by the one it is searched as. Same length. */
export function fold(text: string): string {
  const folds = foldTable();
  let folded = '';
  for (const character of text) folded += folds.get(character) ?? character;
  return folded;
}

function makeTable(): Map<string, string> {
  const { first: toTraditional, second: regional } = dictionariesTo('Hant');
  const { second: toSimplified } = dictionariesTo('Hans');
  const folds = new Map<string, string>();
  const put = (from: string, to: string) => {
    const target = folds.get(to) ?? to;
    if (from !== target && from.length === target.length) folds.set(from, target);
  };
  for (const [traditional, simplified] of singleCharacters(toSimplified)) put(traditional, simplified);
  for (const [form, plain] of regionalPairs) put(form, plain);
  // What is left: old simplified forms (锺 缐 馀) and regional forms that OpenCC writes but does not read back.
  for (const [one, other] of [...singleCharacters(toTraditional), ...singleCharacters(regional)]) {
    const [left, right] = [folds.get(one) ?? one, folds.get(other) ?? other];
    if (left === right) continue;
    if (right === other) put(right, left);
    else put(left, right);
  }
  return settle(folds);
}

/** Follows chains (瀋 → 沈, 渖 → 瀋) to their end. */
function settle(folds: Map<string, string>): Map<string, string> {
  for (const [from, to] of folds) {
    let end = to;
    for (let steps = 0; steps < 4; steps++) end = folds.get(end) ?? end;
    if (end === from) folds.delete(from);
    else folds.set(from, end);
  }
  return folds;
}
