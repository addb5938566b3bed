import { lean } from '../text/lean.ts';
import { isPersonName, isTranscribedName } from '../text/names.ts';
import { endsWithOneOf, holdsOneOf } from '../text/quick-look.ts';
import { remembered } from '../text/remembered.ts';
import { core, unwrap } from './core.ts';
import { moveSignature } from './moved.ts';
import { isPlaceBehind, withoutPlace } from './places.ts';
import { arePlainWords } from './plain-words.ts';
import { type Draft, type Reading, readTokens } from './read-tokens.ts';
import type { Signature } from './signature.ts';
import type { Token } from './token.ts';
import { photographers } from './token-forms.ts';
import { surveyTokens } from './token-survey.ts';
import { tokensOf } from './tokens.ts';
import { asPrinted, withMiddleDots } from './wide-dots.ts';
import { isStoppedReport, isWordOfReport } from './word-of-report.ts';

export type { Signature, Signer } from './signature.ts';

/** `沈一舟向記者說明情形`: who spoke to a reporter, `截至记者发稿时`: until when one wrote; not who signs. */
const speaks = lean(/[向对對跟][记記]者\p{Script=Han}|^截[至止][记記]者/u);

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
  const text = isStoppedReport(printed) ? printed.slice(0, -1) : printed;
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

const known = remembered((printed) => {
  const text = withMiddleDots(printed);
  const read = readSignature(text);
  return text === printed || read === undefined ? read : asPrinted(read, printed);
});

/** `沈一舟上　二月十一日`: closes a letter, and is read with the offices of writers. */
const closesLetter = (text: string, end: number): boolean =>
  (end < text.length && /[上启啟啓]$/.test(text.slice(0, end))) || /[ \u3000]上$/.test(text);

/** Square brackets hold columns; names only with a label (`【记者 沈一舟】`). */
const boxed = /^[【[]/;

/** `【青口電台／沈一舟】`: the medium and its reporter. */
const namesMedium = ({ units: [unit, ...others], signers }: Reading): boolean =>
  unit !== undefined && others.length === 0 && signers.length > 0 && /[报報台臺社网網]$/.test(unit.name);

/** `圖／北河現況` `图：新桥一角`: what a picture shows, and not who took it. */
const showsScene =
  /(?:[现現][况況场場狀状]|[街全夜外雪秋春][景貌]|一[景角隅瞥]|[风風]光|情[形景]|[画畫]面|近影|[合留]影)$/;
const isScene = ({ name }: { name: string }): boolean => name.length > longestPlainName && showsScene.test(name);
const longestPlainName = 3;

/** `麦 熟 时 节`: four characters or more, all as far apart: one headline set wide, where names would stand farther from each other. */
const evenlyWide = lean(/^\p{Script=Han}([ \u3000]{1,4})\p{Script=Han}(?:\1\p{Script=Han}){2,}$/u);

/** What only looks like a signature, once all of it is read. */
function isOther(text: string, reading: Reading): boolean {
  const { signers, units, labelled, inClass } = reading;
  if (signers.length + units.length === 0 || signers.some(isScene)) return true;
  if (signers.length > 1 && evenlyWide.test(text)) return true;
  // `（作者单位：青口中学）`
  if (signers.length === 0 && /^[（(]?作者[单單]位/.test(text)) return true;
  if (labelled) return false;
  // `一年級：沈一舟、顧小滿`: the winners of a class
  if (inClass && signers.length > 1 && /[班级級][:：]/.test(text)) return true;
  // `沈一舟 |`: the cell of a table; `沈一舟：`: who speaks, or to whom a letter goes
  return /[|｜:：]$/.test(text) || (boxed.test(text) && !namesMedium(reading));
}

/** The signers without the place from which the last of them, or the only one, reports: `記者沈一舟／河口` `沈一舟（河口）` `石鼓 沈一舟`. */
function withoutPlaces({ signers, labelled }: Reading, tokens: readonly Token[]): readonly Draft[] {
  const [name, last] = tokens.slice(-2);
  const [before, signer] = signers.slice(-2);
  const endsInPlace =
    last !== undefined &&
    before !== undefined &&
    before.start === name?.start &&
    signer?.start === last.start &&
    isPlaceBehind(last, before.name);
  const people = endsInPlace ? signers.slice(0, -1) : signers;
  return labelled ? people : withoutPlace(people);
}

function readSignature(text: string): Signature | undefined {
  const { from, to } = core(text);
  if (closesLetter(text, to)) return undefined;
  const unwrapped = unwrap(text.slice(from, to));
  const pieces = tokensOf(unwrapped.inner, from + unwrapped.offset, unwrapped.wrapped);
  if (pieces.length === 0) return undefined;
  const survey = surveyTokens(pieces, text, unwrapped);
  const reading = readTokens(survey);
  if (reading === undefined || isOther(text, reading)) return undefined;
  const { tokens, wrapped, labels } = survey;
  // `（青口日报记者沈一舟通讯员顾小满摄）`: both took the picture
  const tookPicture = wrapped && labels && photographers(tokens);
  return {
    signers: withoutPlaces(reading, tokens).flatMap(({ roles, ...signer }) =>
      (tookPicture ? ofPictures : roles).map((role) => ({ ...signer, role })),
    ),
    explicit: wrapped || reading.labelled || (reading.inClass && reading.signers.length > 0),
    units: reading.units,
  };
}

const ofPictures = ['photographer'] as const;
