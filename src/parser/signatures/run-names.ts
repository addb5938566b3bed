import { findsOf } from '../text/finds.ts';
import { lean } from '../text/lean.ts';
import { isPersonName, isPossibleName, transcribesSounds } from '../text/names.ts';
import { anyWord } from '../text/one-of.ts';
import { isRareName, rareSurnameLength } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import type { Signer } from './parse-signature.ts';

/** Places with which a run-on dateline often ends; a two-character name stands before them. */
const datelinePlace = new RegExp(
  `^${anyWord(
    '台北 臺北 台中 臺中 台南 臺南 台湾 台灣 臺灣 高雄 新北 桃园 桃園 新竹 苗栗 彰化 南投 云林 雲林 嘉义 嘉義 屏东 屏東 宜兰 宜蘭 花莲 花蓮 台东 台東 臺東 澎湖 金门 金門',
    '马祖 馬祖 连江 連江 基隆 綜合 专题 專題 北京 上海 香港 澳门 澳門 东京 東京 华盛顿 華盛頓 纽约 紐約 南京 广州 廣州 综合',
  )}`,
);

/** `尤瑪·沈白沙` → 尤瑪·沈: parts with a dot between, and the place of two characters or three. */
const dottedRun = lean(
  /^(?:\p{Script=Han}{1,6}[·•・‧](?:\p{Script=Han}{2,3}?(?=\p{Script=Han}{2}$)|\p{Script=Han}{1,3}))/u,
);

/** Shortest place that is looked for in the text below. */
const shortestPlace = 3;

/** `沈一竹塹東` → 沈一, where the text below tells of 竹塹東, too. */
const isToldBelow = (place: string, below: string): boolean => place.length >= shortestPlace && below.includes(place);

/** `東石鄉`, and `石鄉` of it: one character is no name of a township, 東 of 東區 aside. */
const township = /^..[乡鄉镇鎮縣市区區]$/;
const quarter = /^[东東西南北中][区區]$/;
const isTownship = (place: string): boolean => township.test(place) && !quarter.test(place.slice(1));

/** `沈一舟青口` → 沈一舟: the name at the start of a run of characters that ends with a place; `below`: the text behind the lead. */
function runOnName(run: string, offset: number, below: string): Signer[] {
  const plain = run.replace(/[ \u3000]+$/, '');
  const dotted = /[·•・‧]/.test(plain) ? dottedRun.exec(plain)?.[0] : undefined;
  if (dotted !== undefined) return [{ name: dotted, role: 'writer', start: offset, end: offset + dotted.length }];
  // `妙音嘉義`: a name of religion has no surname, the city behind it ends it
  const religious =
    surnameLength(plain) === 0 && plain.length <= 5 && datelinePlace.test(plain.slice(2)) ? plain.slice(0, 2) : '';
  if (religious !== '' && isPossibleName(religious))
    return [{ name: religious, role: 'writer', start: offset, end: offset + religious.length }];
  // `尤瑪達道青口`: a transcribed name, and a place at its end
  const four = plain.slice(0, 4);
  const behind = plain.slice(4);
  if (
    transcribesSounds(four) &&
    (isTownship(behind) || datelinePlace.test(behind) || (behind.length > 1 && below.includes(behind))) &&
    !datelinePlace.test(plain.slice(3)) &&
    !below.includes(plain.slice(3))
  )
    return [{ name: four, role: 'writer', start: offset, end: offset + 4 }];
  const surname = surnameLength(plain) || rareSurnameLength(plain);
  if (surname === 0) return [];
  const short = surname + 1;
  const place = plain.slice(short);
  const length =
    datelinePlace.test(place) || plain.length - (surname + 2) === 1 || isTownship(place) || isToldBelow(place, below)
      ? short
      : surname + 2;
  const name = plain.slice(0, Math.min(length, plain.length));
  const rare = plain.length > name.length && isRareName(name);
  const rest = plain.slice(name.length);
  const told = rest.length >= 2 && below.includes(rest) && isPossibleName(name);
  return rare || told || isPersonName(name) ? [{ name, role: 'writer', start: offset, end: offset + name.length }] : [];
}

/** The names of `沈一舟、顧小滿青口`, `沈一舟 青口`: what stands after a blank may be the place from which they report. */
export function runNames(run: string, offset: number, below = ''): Signer[] {
  const signers: Signer[] = [];
  const pieces = findsOf(/[^、 \u3000]+/g, run);
  pieces.forEach((piece, index) => {
    const [text] = piece;
    const start = offset + piece.index;
    const behindBlank = index > 0 && /[ \u3000]/.test(run.charAt(piece.index - 1));
    const before = pieces[index - 1];
    // `沈　舟青口`: a name of two characters, set as wide as one of three
    if (behindBlank && before?.[0].length === 1 && isPersonName(before[0] + text.charAt(0))) {
      const name = before[0] + text.charAt(0);
      signers.push({ name, role: 'writer', start: offset + before.index, end: start + 1 });
      return;
    }
    // `沈一舟 顧小滿青口`
    if (behindBlank && index === pieces.length - 1 && text.length === 5 && isPersonName(text.slice(0, 3))) {
      if (!datelinePlace.test(text)) signers.push({ name: text.slice(0, 3), role: 'writer', start, end: start + 3 });
      return;
    }
    if (behindBlank && (datelinePlace.test(text) || !isPersonName(text))) return;
    if (index === pieces.length - 1) signers.push(...runOnName(text, start, below));
    else if (isPersonName(text) || isRareName(text))
      signers.push({ name: text, role: 'writer', start, end: start + text.length });
  });
  return signers;
}
