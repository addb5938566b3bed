import { isCommonWord, isPersonName, isTranscribedName } from '../text/names.ts';
import { surnameLength } from '../text/surnames.ts';
import { isSchoolClass, isUnitName, labelRole, type SignerRole } from './labels.ts';

/** A name in a signature; offsets into the signature's text. */
export interface Signer {
  name: string;
  role: SignerRole;
  start: number;
  end: number;
}

export interface Signature {
  signers: Signer[];
  /** A label (`记者`, `文:`), dots, brackets or a square say outright that this is a signature. */
  explicit: boolean;
  /** Bodies named beside or instead of people. */
  units: { name: string; start: number; end: number }[];
}

interface Token {
  text: string;
  start: number;
  /** The mark or blank before it. */
  gap: string;
}

const wrapper =
  /^(?:[·•・.]\s*(.+?)\s*[·•・.]|[（(【〔［[]\s*(.+?)\s*[）)】〕］\]]|[口□■◆●○▲△◎☐▢◇＊*]\s*(.+)|(?:—{1,2}|－{1,2}|-{1,2})\s*(.+))$/u;
/** A class of a school, or a run of characters between marks and blanks. */
const piece =
  /[\p{Script=Han}\d]{0,6}[（(][\d一二三四五六七八九十]{1,2}[）)]班|[^\s\u3000、,，;；:：/／|｜丨&＆()（）［］[\]〔〕【】<>]+/gu;

function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of text.matchAll(piece)) {
    tokens.push({ text: found[0], start: offset + found.index, gap: text.slice(last, found.index) });
    last = found.index + found[0].length;
  }
  return tokens;
}

/** A label glued before a name (`记者沈一舟`) or after it (`沈一舟摄`). */
function unglue(token: Token): Token[] | undefined {
  const before =
    /^(.{0,14}?(?:记者|記者|通讯员|通訊員|实习生|實習生|摄影|攝影|撰稿|编辑|編輯|审核|責編|责编|作者|文|图|圖))(.{2,4})$/u.exec(
      token.text,
    );
  if (before?.[1] && before[2] && labelRole(before[1]) && isPersonName(before[2])) {
    return [
      { text: before[1], start: token.start, gap: token.gap },
      { text: before[2], start: token.start + before[1].length, gap: '' },
    ];
  }
  const after = /^(.{2,4}?)(摄影报道|攝影報導|摄影|攝影|摄|攝|供图|图|圖|文|报道|報導|撰稿|整理|供稿)$/u.exec(
    token.text,
  );
  if (after?.[1] && after[2] && isPersonName(after[1])) {
    return [
      { text: after[1], start: token.start, gap: token.gap },
      { text: after[2], start: token.start + after[1].length, gap: '' },
    ];
  }
  return undefined;
}

/** `文/图`: one label for one signer who wrote and photographed. */
function mergeBoth(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged[merged.length - 1];
    const pair =
      last &&
      /^(?:文|图|圖)$/.test(last.text) &&
      /^(?:文|图|圖|摄|攝)$/.test(token.text) &&
      /^[/／、]?$/.test(token.gap);
    if (last && pair) merged[merged.length - 1] = { ...last, text: '文图' };
    else merged.push(token);
  }
  return merged;
}

/** Joins the single characters of a spaced name: `沈 舟`, `沈 一 舟`. */
function joinSpaced(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const second = tokens[index + 1];
    if (!token) break;
    const blank = (other: Token | undefined) => other !== undefined && /^[\s\u3000]+$/.test(other.gap);
    const single = (other: Token | undefined): other is Token =>
      other?.text.length === 1 && labelRole(other.text) === undefined;
    if (single(token) && surnameLength(token.text) > 0 && second && single(second) && blank(second)) {
      const third = tokens[index + 2];
      const three = single(third) && blank(third) && surnameLength(third?.text ?? '') === 0;
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

/** Reads a whole text as a signature; absent when any part of it is neither a name, a label nor a body. */
export function parseSignature(text: string): Signature | undefined {
  if (text.length > 120 || text.length < 2) return undefined;
  let inner = text;
  let offset = 0;
  let explicit = false;
  for (let depth = 0; depth < 2; depth += 1) {
    const wrapped = wrapper.exec(inner);
    const content = wrapped?.slice(1).find((group) => group !== undefined);
    if (content === undefined) break;
    offset += inner.lastIndexOf(content);
    inner = content;
    explicit = true;
  }
  const raw = mergeBoth(tokensOf(inner, offset));
  if (raw.length === 0 || raw.length > 24) return undefined;
  const tokens = joinSpaced(
    raw.flatMap((token) => (labelRole(token.text) || isPersonName(token.text) ? [token] : (unglue(token) ?? [token]))),
  );
  const signers: Signer[] = [];
  const units: Signature['units'] = [];
  let role: SignerRole = 'writer';
  let labelled = false;
  let afterUnit = false;
  let pending: Signer[] = [];
  for (const [place, token] of tokens.entries()) {
    const leads = /[:：/／]/.test(tokens[place + 1]?.gap ?? '');
    const label = labelRole(token.text);
    const name = token.text.replace(/[\s\u3000]+/g, '');
    if (label) {
      explicit = true;
      labelled = true;
      const closes = /^(?:摄影报道|攝影報導|文\/图|文图|图文)$/.test(token.text);
      const trailing =
        pending.length > 0 &&
        !leads &&
        !/[:：]/.test(token.gap) &&
        /^(?:摄|攝|摄影|攝影|供图|图|圖|文|报道|報導|撰稿|整理|供稿|摄影报道|攝影報導|图片|圖片)$/.test(token.text);
      if (trailing) {
        const both =
          closes || (label === 'photographer' && pending.some(({ role: earlier }) => earlier === 'photographer'));
        if (!both || closes) for (const signer of pending) signer.role = label;
      } else {
        role = label;
        pending = [];
      }
    } else if (
      isPersonName(name) ||
      isTranscribedName(name) ||
      (labelled && /^\p{Script=Han}{2,5}$/u.test(name) && !isUnitName(name) && !isCommonWord(name)) ||
      (afterUnit && token.gap !== '' && /^\p{Script=Han}{2,5}$/u.test(name) && !name.includes('的'))
    ) {
      const signer = { name, role, start: token.start, end: token.start + token.text.length };
      signers.push(signer);
      pending.push(signer);
    } else if (isUnitName(token.text) || isSchoolClass(token.text)) {
      afterUnit = explicit || isSchoolClass(token.text);
      units.push({ name: token.text, start: token.start, end: token.start + token.text.length });
    } else return undefined;
  }
  return signers.length > 0 || units.length > 0 ? { signers, explicit, units } : undefined;
}
