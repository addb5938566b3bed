import { lean } from '../text/lean.ts';
import {
  isCommonWord,
  isLikelyName,
  isPersonName,
  isPossibleName,
  isTranscribedName,
  soundsLikeName,
} from '../text/names.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import { remembered } from '../text/remembered.ts';
import { firstWord } from '../text/words.ts';
import { callsWriter, isSchoolClass, isUnitName, labelRoles, type SignerRole } from './labels.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** A name in a signature; offsets into the signature's text. Someone who wrote and photographed is named twice, once a role. */
export interface Signer {
  name: string;
  role: SignerRole;
  start: number;
  end: number;
}

export interface Signature {
  signers: Signer[];
  /** A label (`记者`, `文:`), a class of a school, dots, brackets or a square say outright that this is a signature. */
  explicit: boolean;
  /** Bodies named beside or instead of people. */
  units: { name: string; start: number; end: number }[];
}

const wrapper =
  /^(?:[·•・.]\s*(.+?)\s*[·•・.]|[（(【〔［[]\s*(.+?)\s*[）)】〕］\]]|(?!口述)[口□■◆●○▲△◎☐▢◇＊*\\＼☉⊙★☆◉]\s*(.+)|(?:—{1,2}|－{1,2}|-{1,2})\s*(.+))$/;

const mayBeWrapped = opensWithOneOf('·•・.（(【〔［[口□■◆●○▲△◎☐▢◇＊*\\＼☉⊙★☆◉—－-');

/** Takes dots, brackets, a square or a dash off a text. */
function unwrap(text: string): { inner: string; offset: number; wrapped: boolean; dotted: boolean } {
  let inner = text;
  let offset = 0;
  let wrapped = false;
  let dotted = false;
  for (let depth = 0; depth < 2; depth += 1) {
    const found = mayBeWrapped(inner) ? wrapper.exec(inner) : undefined;
    const content = found?.slice(1).find((group) => group !== undefined);
    if (content === undefined) break;
    dotted ||= found?.[1] !== undefined;
    offset += inner.lastIndexOf(content);
    inner = content;
    wrapped = true;
  }
  return { inner, offset, wrapped, dotted };
}

/** A signer whose role is not settled: a label behind the name (`沈一舟 摄`) speaks for the names since the last label. */
interface Draft {
  name: string;
  roles: readonly SignerRole[];
  start: number;
  end: number;
}

/** Labels that stand behind the names they speak for. */
const trailingLabel =
  /^(?:摄|攝|摄影|攝影|供图|图|圖|文|报道|報導|報道|撰稿|整理|供稿|摄影报道|攝影報導|攝影報道|图片|圖片|文图|图文|口述|讲述|講述|提供|审|審|校|编|編)$/;

/** Marks of sentences and titles, which no signature holds. */
const sentence = /[，。！？“”‘’《》%％]/;

/** `本版图片均由记者沈一舟摄`: of which pictures a credit speaks. */
const credited = /^(?:本[版报組组文栏欄]|以上|[上下左右])?(?:图片|圖片|照片|[图圖])(?:均|皆|全部)?[由為为](?=\S{3})/;
/** `[青口新聞雲]記者 沈一舟`: where the text was printed first. */
const taken = /^[[［【〔][^\]］】〕]{2,10}[\]］】〕]\s?(?=[记記]者|本[报報])/;
/** `沈一舟  2021年3月5日` `沈一舟（证号20681）` `沈一舟摄（新华社稿）`: what stands behind a name: the day, the number of a young reporter, who gave the picture out. */
const behind =
  /[（(](?:新[华華]社|中央社|本社|本[报報])(?:[传傳]真)?(?:稿|照片)[）)]$|[（(][证證][号號][:：]?\d+[）)]$|[ \u3000]+(?:(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?|[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十廿\d]{1,3}日)$/;

/** With what such words open and end. */
const mayOpenOtherwise = opensWithOneOf('本以上下左右图圖照[［【〔');
const mayEndOtherwise = endsWithOneOf('0123456789日)）');

/** Where the signers of a text start and end: without the words around them. */
function core(text: string): { from: number; to: number } {
  const from = mayOpenOtherwise(text) ? ((credited.exec(text) ?? taken.exec(text))?.[0].length ?? 0) : 0;
  const found = mayEndOtherwise(text) ? behind.exec(text) : null;
  return { from, to: found ? found.index : text.length };
}

/** Characters with which places below a county end; few given names do. */
const placeEnd = /[湾灣塘岭嶺桥橋坪坝壩溪埔滩灘屯寨沟溝洲圩埠镇鎮港鼓铺鋪]$/;

/** `石鼓 沈一舟`: the place of one writer, which reads like a name. */
function withoutPlace(signers: readonly Draft[]): readonly Draft[] {
  const [first, second] = signers;
  return signers.length === 2 && first && second && placeEnd.test(first.name) && !placeEnd.test(second.name)
    ? [second]
    : signers;
}

/** Reads a whole text as a signature; absent when any part of it is neither a name, a label nor a body. */
export const parseSignature = (printed: string): Signature | undefined => {
  // `沈一舟／綜合報導。`
  const text = printed.endsWith('。') && /[／/][^／/。]{2,8}[导導道]。$/.test(printed) ? printed.slice(0, -1) : printed;
  return text.length > 120 || text.length < 2 || sentence.test(text) ? undefined : known(text);
};

const known = remembered(readSignature);

function readSignature(text: string): Signature | undefined {
  const { from, to } = core(text);
  // `沈一舟上　二月十一日`: closes a letter, and is read with the offices of writers
  if ((to < text.length && /[上启啟啓]$/.test(text.slice(0, to))) || /[ \u3000]上$/.test(text)) return undefined;
  const { inner, offset: indent, wrapped, dotted } = unwrap(text.slice(from, to));
  const offset = from + indent;
  const tokens = tokensOf(inner, offset, wrapped);
  if (tokens.length === 0) return undefined;
  const signers: Draft[] = [];
  const units: Signature['units'] = [];
  let roles: readonly SignerRole[] = ['writer'];
  let labelled = false;
  let named = false;
  let afterUnit = false;
  let inClass = false;
  const labelsOf = tokens.map(({ text: piece }) => labelRoles(piece));
  const labels = labelsOf.some((label) => label !== undefined);
  const among = wrapped && !labels && holdsNames(tokens);
  const inBrackets = wrapped && /^[（(]/.test(text);
  let pending: Draft[] = [];
  for (const [place, token] of tokens.entries()) {
    const label = labelsOf[place];
    const after = place > 0 ? token.gap : '';
    if (label) {
      const leads = opens.test(tokens[place + 1]?.gap ?? '') || /[:：]/.test(token.gap);
      const given = labelled && token.text === '提供';
      labelled = true;
      named = !callsWriter(token.text) && (token.text.length > 1 || leads);
      if (pending.length > 0 && !leads && trailingLabel.test(token.text)) {
        // `圖／沈一舟提供`: the label before the name has said what was given
        if (!given) for (const signer of pending) signer.roles = label;
      } else roles = labelsOf[place - 1] !== undefined && isTwin(token) ? [...roles, ...label] : label;
      pending = [];
    } else if (labelled && pending.length === 0 && describes(token, tokens[place + 1])) {
      // `文/資深媒體人:沈一舟`: what the writer is
    } else if (roles[0] === 'unit' || (roles[0] === 'reviewer' && /^[A-Za-z]+$/.test(token.text))) {
      // from where a text was taken does not say who wrote it
    } else if (
      pending.length > 0 &&
      (/[:：]/.test(after) || (!labelled && tokens.length === 2 && /[|｜丨]/.test(after)))
    ) {
      // `沈一舟：一个人的守望`, `沈一舟 | 储蓄罐`: a headline that opens with a name
      return undefined;
    } else if (place === 0 && inBrackets && isHome(token, tokens)) {
      // `（青口 沈一舟）`: the place of a correspondent
    } else if (
      isSigner(token, {
        labelled: labelled && named,
        afterUnit,
        dotted,
        labels,
        marked: (wrapped && !dotted) || labels,
        among,
      })
    ) {
      const name = token.text.replace(/[\s\u3000]+/g, '');
      const signer = { name, roles, start: token.start, end: token.start + token.text.length };
      signers.push(signer);
      pending.push(signer);
    } else if (isUnitName(token.text) || isClass(token, tokens[place + 1])) {
      inClass ||= isClass(token, tokens[place + 1]) || /[◎☉⊙■□]/.test(tokens[place + 1]?.gap ?? '');
      afterUnit = wrapped || labelled || inClass;
      units.push({ name: token.text, start: token.start, end: token.start + token.text.length });
    } else return undefined;
  }
  // `一年級：沈一舟、顧小滿`: the winners of a class
  if (inClass && !labelled && signers.length > 1 && /[班级級][:：]/.test(text)) return undefined;
  // `（青口日报记者沈一舟通讯员顾小满摄）`: both took the picture
  if (wrapped && labels && photographers(tokens)) for (const signer of signers) signer.roles = ['photographer'];
  // `沈一舟 |`: the cell of a table
  if (!labelled && /[|｜]$/.test(text)) return undefined;
  if (signers.length + units.length === 0 || (boxed.test(text) && !labelled)) return undefined;
  return {
    signers: (labelled ? signers : withoutPlace(signers)).flatMap(({ roles: all, ...signer }) =>
      all.map((role) => ({ ...signer, role })),
    ),
    explicit: wrapped || labelled || (inClass && signers.length > 0),
    units,
  };
}

/** Names that must stand in brackets, and their share, for the others to be names too. */
const fewestNames = 3;
const shareOfNames = 0.75;

/** `（沈一舟 顾小满 南希 罗立）`: one with a rare surname among names. */
function holdsNames(tokens: readonly Token[]): boolean {
  if (tokens.length <= fewestNames) return false;
  const names = tokens.filter(({ text }) => isPersonName(text)).length;
  return names >= fewestNames && names >= tokens.length * shareOfNames;
}

/** The last label says that a picture was taken, and the others only whose reporters signed. */
function photographers(tokens: readonly Token[]): boolean {
  if (!/^[摄攝]影?$/.test(tokens[tokens.length - 1]?.text ?? '')) return false;
  return tokens.slice(0, -1).every(({ text }) => labelRoles(text) === undefined || /[记記]者$|[员員]$/.test(text));
}

/** `資深媒體人:`: what the writer is, before a colon and the name. */
const describes = ({ text }: Token, next: Token | undefined): boolean =>
  text.length >= 3 && /[:：]/.test(next?.gap ?? '') && !isPersonName(text.slice(0, 3)) && !isPersonName(text);

/** `文/照片提供`: two labels for the names behind them. */
const isTwin = ({ gap }: Token): boolean => /^[/／、]$/.test(gap);

/** `三（2）班` `506` before a pupil's name. */
const isClass = ({ text }: Token, next: Token | undefined) =>
  isSchoolClass(text) || (/^\d{3,4}$/.test(text) && next !== undefined && isPersonName(next.text));

/** What stands before a name in brackets and is no place: kinds of pictures and of texts. */
const noHome = /[图圖文攝摄影译譯编編选選录錄作社者员員]$|^[左右上下前后後中本完续續原]/;

/** `青口`, which is no name, before a name in brackets. */
const isHome = ({ text }: Token, tokens: readonly Token[]): boolean => {
  const [, next] = tokens;
  if (tokens.length !== 2 || !next || !/^[ \u3000]+$/.test(next.gap) || text.length > 3) return false;
  return isPossibleName(text) && !isPersonName(text) && !noHome.test(text) && isPersonName(next.text);
};

/** A mark behind a label that speaks for the names below it. */
const opens = /[:：/／\\＼|｜丨●]/;
/** Square brackets hold columns; names only with a label (`【记者 沈一舟】`). */
const boxed = /^[【[]/;

/** What the signature has told before a name. */
interface Before {
  labelled: boolean;
  afterUnit: boolean;
  dotted: boolean;
  /** Some label stands in the signature. */
  labels: boolean;
  /** A label, brackets or a mark; no dots, which enclose columns, too. */
  marked: boolean;
  /** Nearly all that stands in the brackets are names. */
  among: boolean;
}

const anyName = lean(/^\p{Script=Han}{2,4}$/u);
/** `尤瑪·沈`: parts with a dot between, of any language. */
const dottedName = lean(/^\p{Script=Han}{2,6}[·•・‧]\p{Script=Han}{1,6}$/u);

/** A person's name by itself; a rare one where a label, a body or dots say that a name stands there. */
function isSigner(token: Token, { labelled, afterUnit, dotted, labels, marked, among }: Before): boolean {
  const name = token.text.replace(/[\s\u3000]+/g, '');
  if (isUnitName(name) && /[室课課]$/.test(name)) return false;
  if (isPersonName(name) || isTranscribedName(name) || (labelled && soundsLikeName(name))) return true;
  if (labelled && dottedName.test(name)) return true;
  if (labelled && anyName.test(name)) return !isUnitName(name) && !isCommonWord(name) && !/(?:提供|[攝摄])$/.test(name);
  if (labels && isLikelyName(name) && !isUnitName(name)) return true;
  // `◎沈一舟（相州）`: what stands in brackets behind a name is a place
  if (marked && isRareName(name)) return !isUnitName(name) && !/[（(]/.test(token.gap);
  if (isUnitName(name) || !isPossibleName(name) || name.length > 3) return false;
  if (among) return true;
  return (
    (afterUnit && /[ \u3000]/.test(token.gap)) ||
    (dotted && (name.length === 2 ? firstWord(name).length === 1 : isLikelyName(name)))
  );
}
