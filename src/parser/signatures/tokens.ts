import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import { isSchoolClass, isUnitName, labelRoles } from './labels.ts';
import { joinLabels, joinSpaced, joinWide } from './spaced.ts';
import type { Token } from './token.ts';
import { unglue } from './unglue.ts';

/** A class of a school: brackets stand inside it. */
const schoolClass = lean(/[\p{Script=Han}\d０-９]{0,16}[（(][\d０-９一二三四五六七八九十]{1,2}[）)](?:班|中[队隊])/uy);
/** The marks and blanks between pieces. */
const marks = unitsOf(`${blanks}、,，;；:：/／╱∕\\＼|｜丨&＆()（）［］[]〔〕【】<>◎☉⊙■▪▇█□●`);

/**
 * Index after the piece that starts at an index: a class of a school, or a run of characters between marks and blanks; the same index for a
 * mark.
 */
function endOfPiece(text: string, start: number, classes: boolean): number {
  if (classes) {
    schoolClass.lastIndex = start;
    if (schoolClass.test(text)) return schoolClass.lastIndex;
  }
  let end = start;
  while (end < text.length && !marks.has(text.charCodeAt(end))) end += 1;
  return end;
}

/** `文 图 · 沈一舟`: a dot by itself. */
const isDot = (piece: string): boolean => /[·•・‧]/.test(piece);

function cut(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  const classes = text.includes('班') || text.includes('中队') || text.includes('中隊');
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const end = endOfPiece(text, start, classes);
    if (end === start || (end === start + 1 && tokens.length > 0 && isDot(text.charAt(start)))) start += 1;
    else {
      tokens.push({ text: text.slice(start, end), start: offset + start, gap: text.slice(last, start) });
      last = end;
      start = end;
    }
  }
  return tokens;
}

/** `文/图`: one label for one signer who wrote and photographed. */
function mergeBoth(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged[merged.length - 1];
    const pair =
      last?.text.length === 1 &&
      token.text.length === 1 &&
      /^(?:文|图|圖)$/.test(last.text) &&
      /^(?:文|图|圖|摄|攝)$/.test(token.text) &&
      /^[/／、 \u3000]?$/.test(token.gap);
    if (last && pair) merged[merged.length - 1] = { ...last, text: last.text === '文' ? '文图' : '图文' };
    else merged.push(token);
  }
  return merged;
}

/** `沈一舟攝影報道` tells a name and what its bearer did. */
const ofReport = /^(?!.*[摄攝]影).*[导導道]$/;

const endsAsReport = endsWithOneOf('導道导電电');
const opensAsSent = opensWithOneOf('发發');

/** `／青口報導`, ` 青口報導`, ` 发自青口`: where the report comes from, behind the reporter's name. */
const isPlaceOfReport = ({ text, gap }: Token) => {
  if (gap === '' || !(endsAsReport(text) || opensAsSent(text))) return false;
  const blank = /^[ \u3000]+$/.test(gap);
  if (blank && /^[发發]自/.test(text)) return true;
  const apart = /[／/╱∕\\＼]/.test(gap) || (blank && ofReport.test(text) && labelRoles(text) === undefined);
  return text.length >= 4 && apart && /(?:報導|報道|报道|报导|專電|专电|電|电)$/.test(text);
};

const wire = lean(/^\p{Script=Han}{1,5}[訊讯]$/u);
/** `青口頭條-QingkouNews`: the name of a medium with Latin in it. */
const medium = lean(/^(?=.*[A-Za-z])[\p{Script=Han}A-Za-z\d.-]{3,20}$/u);
/** `青口訊 記者沈一舟`: a wire before the reporter. */
const isWire = ({ text }: Token, next: Token | undefined) =>
  next !== undefined &&
  /^(?:本[报報])?(?:记者|記者|通讯员|通訊員)/.test(next.text) &&
  (wire.test(text) || medium.test(text));

/** Longest name with a label glued to it. */
const longestSigner = 8;
/** The dots of transcribed names, and the last characters of the labels that stand before names. */
const signs = holdsOneOf('·•・‧者员員生影稿辑輯核编編文图圖讲講述笔筆.．');

const ofPicture = lean(/^\p{Script=Han}{2,3}[画畫图圖摄攝]$/u);
const written = lean(/^\p{Script=Han}{2,3}文$/u);
/** The name and the label of such a piece, though it reads like a name itself. */
function cutWriter(token: Token): Token[] {
  const name = token.text.slice(0, -1);
  if (!written.test(token.text) || !isPersonName(name)) return [token];
  return [
    { ...token, text: name },
    { text: '文', start: token.start + name.length, gap: '' },
  ];
}

const endsAsRecord = endsWithOneOf('记記');
const record = lean(/^\p{Script=Han}{3,5}$/u);
/** `（沈一舟記）`: who put down what was said and done; 記 is no part of the name. */
function withoutRecord(token: Token): Token {
  const name = token.text.slice(0, -1);
  return endsAsRecord(token.text) && record.test(token.text) && isPersonName(name) ? { ...token, text: name } : token;
}

/** A quick look: a long piece without dots and labels can only be a body; most lines that are no signature fail here. */
const isReadable = ({ text, gap }: Token) =>
  text.length <= longestSigner || /[（(]/.test(gap) || signs(text) || isUnitName(text) || isSchoolClass(text);

/**
 * The names, labels and bodies of a signature, in order: glued labels apart, spaced names whole. `wrapped`: dots or brackets stand
 * around the text. Empty for more pieces than a signature has, and for a piece that can be none of them.
 */
export function tokensOf(text: string, offset: number, wrapped: boolean): readonly Token[] {
  const printed = cut(text, offset);
  const [only] = printed;
  // most lines are one piece that can be no signature: it is not looked at more closely
  if (printed.length === 1 && only && !isReadable(only)) return [];
  const raw = joinWide(mergeBoth(joinLabels(printed)));
  if (raw.length > 24) return [];
  const alone = raw.length === 1 && !wrapped;
  const pieces = raw.filter((token, place) => !isPlaceOfReport(token) && !(place === 0 && isWire(token, raw[1])));
  if (!pieces.every(isReadable)) return [];
  // `沈舟文 顾小满画`: who wrote, beside who drew
  const drawn = pieces.length > 1 && pieces.some(({ text: piece }) => ofPicture.test(piece));
  const labelled = pieces.some(({ text: piece }) => labelRoles(piece) !== undefined);
  const all = drawn ? pieces.flatMap(cutWriter) : wrapped && !labelled ? pieces.map(withoutRecord) : pieces;
  const signed = wrapped || labelled;
  const called = pieces.some(({ text: piece }) => piece.length > 1 && labelRoles(piece) !== undefined);
  return joinSpaced(
    all.flatMap((token) => unglue({ token, alone, signed })),
    { signed: wrapped || called },
  );
}
