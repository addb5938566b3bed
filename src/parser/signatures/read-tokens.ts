import { isPersonName } from '../text/names.ts';
import { namesMedium } from './glued-names.ts';
import { callsWriter, isUnitName, type SignerRole } from './labels.ts';
import { isHome } from './places.ts';
import type { Signature } from './signature.ts';
import { isSigner } from './signer.ts';
import type { Token } from './token.ts';
import { describes, isClass, isTwin, isYear } from './token-forms.ts';
import type { TokenSurvey } from './token-survey.ts';

/** A signer whose role is not settled: a label behind the name (`沈一舟 摄`) speaks for the names since the last label. */
export interface Draft {
  name: string;
  roles: readonly SignerRole[];
  start: number;
  end: number;
}

/** What was read of a signature by now. */
export interface Reading {
  signers: Draft[];
  /** The names since the last label. */
  pending: Draft[];
  units: Signature['units'];
  /** What the label before says of the names behind it. */
  roles: readonly SignerRole[];
  labelled: boolean;
  /** The label before calls for a name, whatever its form. */
  named: boolean;
  /** A body, a class or a place stood before. */
  afterUnit: boolean;
  inClass: boolean;
  /** Inside a bracket that tells what the writer is. */
  aside: boolean;
}

/** Whether a token was read; `refused`: with such a token the whole is no signature. Absent when the rule does not speak of it. */
type Outcome = 'read' | 'refused' | undefined;

type TokenRule = (token: Token, place: number, survey: TokenSurvey, reading: Reading) => Outcome;

/** Labels that stand behind the names they speak for. */
const trailingLabel =
  /^(?:[翻转轉]?[摄攝]|摄影|攝影|供图|图|圖|文|报道|報導|報道|撰稿|整理|供稿|主持|采访报道|採訪報[導道]|摄影报道|攝影報導|攝影報道|图片|圖片|文图|图文|撰|口述|讲述|講述|提供|审|審|校|编|編)$/;

/** A mark behind a label that speaks for the names below it. */
const opens = /[:：/／\\＼|｜丨●]/;

/** `记者` `文:` `摄`: speaks for the names behind it, or for those before it. */
const label: TokenRule = (token, place, { tokens, labelsOf }, reading) => {
  const roles = labelsOf[place];
  if (!roles) return undefined;
  const leads = opens.test(tokens[place + 1]?.gap ?? '') || /[:：]/.test(token.gap);
  // `圖／沈一舟提供`: the label before the name has said what was given
  const isGiven = reading.labelled && token.text === '提供';
  const trails = reading.pending.length > 0 && !leads && trailingLabel.test(token.text);
  if (trails && !isGiven) for (const signer of reading.pending) signer.roles = roles;
  if (!trails)
    reading.roles = labelsOf[place - 1] !== undefined && isTwin(token) ? [...reading.roles, ...roles] : roles;
  // what follows is not what a label behind its names speaks for
  reading.named = !trails && !callsWriter(token.text) && (token.text.length > 1 || leads);
  reading.labelled = true;
  reading.pending = [];
  return 'read';
};

/** `文/資深媒體人:沈一舟`: what the writer is. */
const description: TokenRule = (token, place, { tokens }, { labelled, pending }) =>
  labelled && pending.length === 0 && describes(token, tokens[place + 1]) ? 'read' : undefined;

/** `撰文／沈一舟（青口大學報前社長）`: what the writer is, or from where. */
const remark: TokenRule = (token, _place, _survey, reading) => {
  const { labelled, pending, aside } = reading;
  if (!labelled || pending.length === 0 || !(aside || /[（(]/.test(token.gap))) return undefined;
  if (isPersonName(token.text)) return undefined;
  reading.aside = true;
  return 'read';
};

/** `青口晚报·青口壹点通讯员 沈一舟`: whose correspondent. */
const medium: TokenRule = ({ text }, _place, { labels }) =>
  labels && (namesMedium(text) || /.新[闻聞]$/.test(text)) ? 'read' : undefined;

/** `图／受访者提供`: whoever gave a picture is not named. */
const givers = /^(?:受[访訪]者|[当當]事人|[资資]料|[网網][络絡路])/;
const isGiver = (text: string): boolean => text.endsWith('提供') && givers.test(text);

/** From where a text was taken does not say who wrote it, nor who it is that gave a picture. */
const source: TokenRule = ({ text }, _place, _survey, { labelled, roles: [role] }) =>
  role === 'unit' || (role === 'reviewer' && /^[A-Za-z]+$/.test(text)) || (labelled && isGiver(text))
    ? 'read'
    : undefined;

/** `沈一舟：一个人的守望`, `沈一舟 | 储蓄罐`: a headline that opens with a name. */
const headline: TokenRule = ({ gap }, place, { tokens }, { pending, labelled }) => {
  if (place === 0 || pending.length === 0) return undefined;
  return /[:：]/.test(gap) || (!labelled && tokens.length === 2 && /[|｜丨]/.test(gap)) ? 'refused' : undefined;
};

/** `臺中　讀者 沈一舟`: where one lives who writes to the paper. */
const livesThere = ({ text }: Token, next: Token | undefined): boolean =>
  text.length <= 4 && next !== undefined && /^[ \u3000]+$/.test(next.gap) && /^[读讀]者$/.test(next.text);

/** `（青口 沈一舟）`: the place of a correspondent. */
const home: TokenRule = (token, place, { tokens, inBrackets }, reading) => {
  if (place > 0 || !((inBrackets && isHome(token, tokens)) || livesThere(token, tokens[1]))) return undefined;
  reading.afterUnit = true;
  return 'read';
};

/** A name. */
const signer: TokenRule = (token, place, survey, reading) => {
  if (isYear(token, survey.tokens[place + 1])) return undefined;
  const { labels, several, among, beside, slashed, wrapped, dotted, inBrackets } = survey;
  const { labelled, named, roles, afterUnit } = reading;
  const before = {
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
  };
  if (!isSigner(token, before)) return undefined;
  const name = token.text.replace(/[\s\u3000]+/g, '');
  const draft = { name, roles, start: token.start, end: token.start + token.text.length };
  reading.signers.push(draft);
  reading.pending.push(draft);
  return 'read';
};

/** A body, or the class of a pupil. */
const unit: TokenRule = (token, place, { tokens, wrapped }, reading) => {
  const next = tokens[place + 1];
  const isOfPupil = isClass(token, next);
  if (!isOfPupil && !isUnitName(token.text)) return undefined;
  reading.inClass ||= isOfPupil || /[◎☉⊙■□]/.test(next?.gap ?? '');
  reading.afterUnit = wrapped || reading.labelled || reading.inClass;
  reading.units.push({ name: token.text, start: token.start, end: token.start + token.text.length });
  return 'read';
};

/** The rules in the order they are tried; what none reads is neither a name, a label nor a body. */
const tokenRules: readonly TokenRule[] = [label, description, remark, medium, source, headline, home, signer, unit];

function readToken(token: Token, place: number, survey: TokenSurvey, reading: Reading): Outcome {
  for (const rule of tokenRules) {
    const outcome = rule(token, place, survey, reading);
    if (outcome) return outcome;
  }
  return 'refused';
}

/** Reads the tokens of a signature one after the other; absent when one of them has no place in a signature. */
export function readTokens(survey: TokenSurvey): Reading | undefined {
  const reading: Reading = {
    signers: [],
    pending: [],
    units: [],
    roles: ['writer'],
    labelled: false,
    named: false,
    afterUnit: false,
    inClass: false,
    aside: false,
  };
  for (const [place, token] of survey.tokens.entries()) {
    if (/[）)]/.test(token.gap)) reading.aside = false;
    if (readToken(token, place, survey, reading) === 'refused') return undefined;
  }
  return reading;
}
