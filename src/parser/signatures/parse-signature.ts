import { lean } from '../text/lean.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import { remembered } from '../text/remembered.ts';
import { core, unwrap } from './core.ts';
import { namesMedium as namesMediumWithDot } from './glued-names.ts';
import { callsWriter, isUnitName, labelRoles, type SignerRole } from './labels.ts';
import { moveSignature } from './moved.ts';
import { isHome, isPlaceBehind, withoutPlace } from './places.ts';
import { arePlainWords } from './plain-words.ts';
import { isSigner } from './signer.ts';
import { nameCalled } from './titled.ts';
import type { Token } from './token.ts';
import { describes, holdsNames, isClass, isPair, isPenName, isTwin, photographers } from './token-forms.ts';
import { tokensOf } from './tokens.ts';
import { isWordOfReport } from './word-of-report.ts';

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

/** A signer whose role is not settled: a label behind the name (`沈一舟 摄`) speaks for the names since the last label. */
interface Draft {
  name: string;
  roles: readonly SignerRole[];
  start: number;
  end: number;
}

/** Labels that stand behind the names they speak for. */
const trailingLabel =
  /^(?:[翻转轉]?[摄攝]|摄影|攝影|供图|图|圖|文|报道|報導|報道|撰稿|整理|供稿|主持|采访报道|採訪報[導道]|摄影报道|攝影報導|攝影報道|图片|圖片|文图|图文|撰|口述|讲述|講述|提供|审|審|校|编|編)$/;

/** `臺中　讀者 沈一舟`: where one lives who writes to the paper. */
const livesThere = ({ text }: Token, next: Token | undefined): boolean =>
  text.length <= 4 && next !== undefined && /^[ \u3000]+$/.test(next.gap) && /^[读讀]者$/.test(next.text);

/** `沈一舟向記者說明情形`: who spoke to a reporter, not who signs. */
const speaks = lean(/[向对對跟][记記]者\p{Script=Han}/u);

/** `（作者单位：青口水泥厂）`: where the writer works, and no name. */
const workplace = /^[（(]?作者[单單]位\s?[:：]\s?[^\s\u3000]+$/;

/** Marks of sentences and titles, which no signature holds. */
const holdsSentence = holdsOneOf('，。！？“”‘’《》%％');

/** `（《青口晚报》5.17 沈一舟/文）` `（摘自《青口晚报》，沈一舟 文）`: a digest names the paper first. */
const digested =
  /^[（(](?:[摘选選]自|原[载載刊]|[据據])?《[^《》]{2,16}》[\d\s年月日第期.．/，,—-]*(?=[^）)]{2,20}[）)]$)/;

/** `（摘自《`: with what a digest opens. */
const opensWithTitle = /^[（(].{0,3}《/;

/** Reads the writer behind the paper from which a digest takes a text. */
function readDigested(text: string): Signature | undefined {
  const from = digested.exec(text)?.[0].length;
  const rest = from === undefined ? undefined : known(`（${text.slice(from)}`);
  if (from === undefined || !rest || rest.signers.length === 0) return undefined;
  return moveSignature(rest, from - 1);
}

/** `【攝影報導】花海迎春`: behind the name of a column in brackets a headline of four characters, which are no plain name. */
const behindColumn = lean(/^【\p{Script=Han}{2,6}】(\p{Script=Han}{4})$/u);
function isHeadlineOfColumn(text: string): boolean {
  const rest = text.startsWith('【') ? behindColumn.exec(text)?.[1] : undefined;
  return rest !== undefined && !isPersonName(rest) && !isTranscribedName(rest);
}

const goesOn = endsWithOneOf(',、');

/** Reads a whole text as a signature; absent when any part of it is neither a name, a label nor a body. */
export const parseSignature = (printed: string): Signature | undefined => {
  if (arePlainWords(printed)) return undefined;
  // `沈一舟／綜合報導。`
  const text = printed.endsWith('。') && /[／/][^／/。]{2,8}[导導道]。$/.test(printed) ? printed.slice(0, -1) : printed;
  const sentence = holdsSentence(text);
  if (
    text.length > 120 ||
    text.length < 2 ||
    goesOn(text) ||
    (sentence && !opensWithTitle.test(text)) ||
    isWordOfReport(text) ||
    isHeadlineOfColumn(text) ||
    speaks.test(text) ||
    workplace.test(text)
  )
    return undefined;
  return sentence ? readDigested(text) : known(text);
};

const known = remembered(readSignature);

/** `文／沈一舟老師`: behind a label the name alone. */
function withoutStyle(token: Token): Token {
  const name = nameCalled(token.text);
  return name === undefined ? token : { ...token, text: name };
}

function readSignature(text: string): Signature | undefined {
  const { from, to } = core(text);
  // `沈一舟上　二月十一日`: closes a letter, and is read with the offices of writers
  if ((to < text.length && /[上启啟啓]$/.test(text.slice(0, to))) || /[ \u3000]上$/.test(text)) return undefined;
  const { inner, offset: indent, wrapped, dotted } = unwrap(text.slice(from, to));
  const offset = from + indent;
  const pieces = tokensOf(inner, offset, wrapped);
  if (pieces.length === 0) return undefined;
  const signers: Draft[] = [];
  const units: Signature['units'] = [];
  let roles: readonly SignerRole[] = ['writer'];
  let labelled = false;
  let named = false;
  let afterUnit = false;
  let inClass = false;
  let aside = false;
  const tokens = pieces.length > 1 && labelRoles(pieces[0]?.text ?? '') ? pieces.map(withoutStyle) : pieces;
  const labelsOf = tokens.map(({ text: piece }) => labelRoles(piece));
  const labels = labelsOf.some((label) => label !== undefined);
  const several = labelsOf.filter((label) => label !== undefined).length > 1;
  const among = wrapped && !labels && holdsNames(tokens);
  const beside = !labels && isPair(tokens);
  const slashed = labels && isPenName(tokens);
  const inBrackets = wrapped && /^[（(]/.test(text);
  let pending: Draft[] = [];
  for (const [place, token] of tokens.entries()) {
    const label = labelsOf[place];
    const after = place > 0 ? token.gap : '';
    if (/[）)]/.test(token.gap)) aside = false;
    if (label) {
      const leads = opens.test(tokens[place + 1]?.gap ?? '') || /[:：]/.test(token.gap);
      const given = labelled && token.text === '提供';
      labelled = true;
      named = !callsWriter(token.text) && (token.text.length > 1 || leads);
      if (pending.length > 0 && !leads && trailingLabel.test(token.text)) {
        // `圖／沈一舟提供`: the label before the name has said what was given
        if (!given) for (const signer of pending) signer.roles = label;
        // what follows is not what this label speaks for
        named = false;
      } else roles = labelsOf[place - 1] !== undefined && isTwin(token) ? [...roles, ...label] : label;
      pending = [];
    } else if (labelled && pending.length === 0 && describes(token, tokens[place + 1])) {
      // `文/資深媒體人:沈一舟`: what the writer is
    } else if (labelled && pending.length > 0 && (aside || /[（(]/.test(token.gap)) && !isPersonName(token.text)) {
      // `撰文／沈一舟（青口大學報前社長）`: what the writer is, or from where
      aside = true;
    } else if (labels && isMedium(token.text)) {
      // `青口晚报·青口壹点通讯员 沈一舟`: whose correspondent
    } else if (roles[0] === 'unit' || (roles[0] === 'reviewer' && /^[A-Za-z]+$/.test(token.text))) {
      // from where a text was taken does not say who wrote it
    } else if (
      pending.length > 0 &&
      (/[:：]/.test(after) || (!labelled && tokens.length === 2 && /[|｜丨]/.test(after)))
    ) {
      // `沈一舟：一个人的守望`, `沈一舟 | 储蓄罐`: a headline that opens with a name
      return undefined;
    } else if (place === 0 && ((inBrackets && isHome(token, tokens)) || livesThere(token, tokens[1]))) {
      // `（青口 沈一舟）`: the place of a correspondent
      afterUnit = true;
    } else if (
      isSigner(token, {
        labelled: labelled && named,
        writes: roles.length === 1 && roles[0] === 'writer',
        several,
        afterUnit,
        dotted,
        labels,
        marked: (wrapped && !dotted) || labels,
        bracketed: inBrackets,
        among,
        beside,
        slashed,
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
  // `沈一舟 |`: the cell of a table; `沈一舟：`: who speaks, or to whom a letter goes
  if (!labelled && /[|｜:：]$/.test(text)) return undefined;
  if (signers.length + units.length === 0 || (boxed.test(text) && !labelled && !namesMedium(units, signers)))
    return undefined;
  // `記者沈一舟／河口` `沈一舟（河口）`: from where
  const [name, last] = tokens.slice(-2);
  const [before, signer] = signers.slice(-2);
  if (
    last &&
    before &&
    before.start === name?.start &&
    signer?.start === last.start &&
    isPlaceBehind(last, before.name)
  )
    signers.pop();
  // `（作者单位：青口中学）`
  if (signers.length === 0 && /^[（(]?作者[单單]位/.test(text)) return undefined;
  return {
    signers: (labelled ? signers : withoutPlace(signers)).flatMap(({ roles: all, ...signer }) =>
      all.map((role) => ({ ...signer, role })),
    ),
    explicit: wrapped || labelled || (inClass && signers.length > 0),
    units,
  };
}

/** `【青口電台／沈一舟】`: the medium and its reporter. */
const namesMedium = ([unit, ...others]: Signature['units'], signers: readonly Draft[]): boolean =>
  unit !== undefined && others.length === 0 && signers.length > 0 && /[报報台臺社网網]$/.test(unit.name);

/** A mark behind a label that speaks for the names below it. */
const opens = /[:：/／\\＼|｜丨●]/;
/** `青口晚报·青口壹点` `青新闻`: the name of a medium. */
const isMedium = (text: string): boolean => namesMediumWithDot(text) || /.新[闻聞]$/.test(text);

/** Square brackets hold columns; names only with a label (`【记者 沈一舟】`). */
const boxed = /^[【[]/;
