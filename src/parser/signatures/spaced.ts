import { rareSurnameLength } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import { labelRoles } from './labels.ts';
import type { Token } from './token.ts';

const blank = (other: Token | undefined) => other !== undefined && /^[\s\u3000]+$/.test(other.gap);

/** The second character of a name set wide, and what the one who bears it did. */
const restOfName = /^\S(?:[摄攝]影?|[摄攝]影[报報][导導道]|文|[图圖])$/;
const endsWithSurname = (text: string) => surnameLength(text.slice(-1)) > 0 || rareSurnameLength(text.slice(-1)) > 0;
/** A surname by itself, or behind a label. */
const opensName = ({ text }: Token) =>
  endsWithSurname(text) && (text.length === 1 || labelRoles(text.slice(0, -1)) !== undefined);

const opensRare = ({ text }: Token) => rareSurnameLength(text) > 0;

/** Puts `通 讯 员 沈一舟` together: a label of two characters or three, set as wide as a longer one. */
export function joinLabels(tokens: readonly Token[]): readonly Token[] {
  const [first, second, third] = tokens;
  if (first?.text.length !== 1 || second?.text.length !== 1 || !blank(second)) return tokens;
  for (const count of third?.text.length === 1 && blank(third) ? [3, 2] : [2]) {
    const text = tokens.slice(0, count).reduce((label, token) => label + token.text, '');
    if (labelRoles(text) !== undefined) return [{ ...first, text }, ...tokens.slice(count)];
  }
  return tokens;
}

/** Puts `记者沈 舟摄` together again: a name of two characters, set as wide as one of three, between its labels. */
export function joinWide(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    if (last && token.text.length <= 5 && blank(token) && restOfName.test(token.text) && opensName(last))
      joined[joined.length - 1] = { ...last, text: last.text + token.gap + token.text };
    else joined.push(token);
  }
  return joined;
}

/** Joins the single characters of a spaced name: `沈 舟`, `沈 一 舟`; `signed`: something says that names stand there. */
export function joinSpaced(tokens: readonly Token[], { signed }: { signed: boolean }): readonly Token[] {
  if (!tokens.some(({ text }) => text.length === 1)) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const second = tokens[index + 1];
    if (!token) break;
    const single = (other: Token | undefined): other is Token =>
      other?.text.length === 1 && labelRoles(other.text) === undefined;
    // `记者 陀　敏`: the label says what two characters by themselves are
    const before = tokens[index - 1];
    const named = before !== undefined && before.text.length > 1 && labelRoles(before.text) !== undefined;
    // `刘　文　通讯员`: a surname by itself is no name, behind which a label might stand
    const alone = surnameLength(token.text) > 0 && token.text.length === 1;
    const surname = surnameLength(token.text) > 0 || named || (signed && rareSurnameLength(token.text) > 0);
    if (single(token) && surname && second && ((alone && second.text === '文') || single(second)) && blank(second)) {
      const third = tokens[index + 2];
      // `乐　平 元　强`: two names, the second with a surname of its own
      const next = single(third) && (surnameLength(third.text) > 0 || (single(tokens[index + 3]) && opensRare(third)));
      const three = single(third) && blank(third) && !next;
      const count = three ? 3 : 2;
      const text = tokens
        .slice(index, index + count)
        .map((other, place) => (place > 0 ? other.gap : '') + other.text)
        .join('');
      joined.push({ text, start: token.start, gap: token.gap });
      index += count - 1;
    } else joined.push(token);
  }
  return joined;
}
