import {
  isBorneWord,
  isLikelyName,
  isPersonName,
  isPossibleName,
  isTranscribedName,
  transcribesSounds,
} from '../text/names.ts';
import { isRareName, rareSurnameLength } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import {
  dottedLabel,
  drawn,
  endsAsLabel,
  endsAsTitle,
  endsAsWork,
  holdsDot,
  holdsLabel,
  home,
  labelAfter,
  labelBefore,
  labelInside,
  media,
  nameThenLabel,
  numbered,
  opensWithFigure,
  photographed,
  picture,
  reportedFrom,
  titleAfter,
} from './glued-forms.ts';
import { isUnitName, labelRoles } from './labels.ts';
import { runNames } from './run-names.ts';
import type { Token } from './token.ts';

/** A name beside a label, a rare one too. */
const isNamed = (text: string): boolean =>
  isPersonName(text) || isTranscribedName(text) || transcribesSounds(text) || isRareName(text);

/** `沈一舟顾小满`: two names of reporters that nothing sets apart. */
function pairOfNames({ text, start }: Token): Token[] | undefined {
  if (/(?:[报報][导導道]|[摄攝]影)$/.test(text)) return undefined;
  if (text.length < 4 || text.length > 6 || isPersonName(text) || isTranscribedName(text)) return undefined;
  if (transcribesSounds(text)) return undefined;
  const cut = [3, 2].find((at) => isPersonName(text.slice(0, at)) && isPersonName(text.slice(at)));
  return cut === undefined
    ? undefined
    : [
        { text: text.slice(0, cut), start, gap: '' },
        { text: text.slice(cut), start: start + cut, gap: '' },
      ];
}

/** Two or three characters that may be a name, and no body or word of the paper. */
const mayBeName = (text: string): boolean =>
  text.length <= 3 &&
  isPossibleName(text) &&
  !isUnitName(text) &&
  labelRoles(text) === undefined &&
  !picture.test(text);

/** `讀者沈一舟` behind a label. */
const withoutCalling = (token: Token): Token =>
  /^[读讀]者/.test(token.text) ? { ...token, text: token.text.slice(2), start: token.start + 2 } : token;

interface Glued {
  token: Token;
  /** No other token stands beside it. */
  alone: boolean;
  /** Brackets or a label say that names stand there. */
  signed: boolean;
}

/** Two tokens of one: its first characters, and the rest from an index on. */
const cutAt = ({ text, start, gap }: Token, first: string, at = first.length): [Token, Token] => [
  { text: first, start, gap },
  { text: text.slice(at), start: start + at, gap: '' },
];

/** `香港沈一舟` */
function namedWithHome({ token, signed }: Glued): Token[] | undefined {
  const [, place, name] = (signed ? home.exec(token.text) : null) ?? [];
  if (!place || !name || !isPersonName(name)) return undefined;
  return [{ text: name, start: token.start + place.length, gap: token.gap }];
}

/** A label, or a name as it stands: nothing is glued to it. */
function whole({ token }: Glued): Token[] | undefined {
  const named = endsAsLabel(token.text) ? nameThenLabel.exec(token.text)?.[1] : undefined;
  if (named !== undefined && isNamed(named)) return undefined;
  // `那顺·巴图` ends as a label of pictures does
  const foreign = holdsDot(token.text) && /[图圖]$/.test(token.text) && isTranscribedName(token.text);
  return foreign || labelRoles(token.text) || isPersonName(token.text) ? [token] : undefined;
}

/** `沈一舟通讯员顾小满` */
function namesAroundLabel({ token, signed }: Glued): Token[] | undefined {
  const [, first, label, rest] = (holdsLabel(token.text) ? labelInside.exec(token.text) : null) ?? [];
  if (!first || !label || !rest) return undefined;
  const name = { text: first, start: token.start, gap: token.gap };
  const names = media.test(first) ? undefined : isNamed(first) ? [name] : pairOfNames(name);
  if (!names) return undefined;
  const last = { text: rest, start: token.start + first.length + label.length, gap: '' };
  const others =
    (labelAfter.test(rest) ? undefined : pairOfNames(last)) ?? unglue({ token: last, alone: false, signed });
  return [...names, { text: label, start: token.start + first.length, gap: '' }, ...others];
}

/** `沈一舟上海报道` `沈舟紐約報導` */
function namedWithReport({ token, signed }: Glued): Token[] | undefined {
  const run = signed && !isPersonName(token.text.slice(0, -2)) ? reportedFrom.exec(token.text)?.[1] : undefined;
  const [signer] = run === undefined ? [] : runNames(run, 0);
  return signer && signer.name !== run ? [{ ...token, text: signer.name }] : undefined;
}

/** `文‧沈一舟` */
function nameBehindDot({ token }: Glued): Token[] | undefined {
  const [, label, name] = (holdsDot(token.text) ? dottedLabel.exec(token.text) : null) ?? [];
  if (!label || !name) return undefined;
  const called = withoutCalling({ text: name, start: token.start + label.length + 1, gap: '' });
  return [
    { text: label, start: token.start, gap: token.gap },
    ...unglue({ token: called, alone: false, signed: true }),
  ];
}

/** True when what stands behind a label is a name, as it was taken apart. */
function isNameBehind(label: string, rest: string, names: readonly Token[], alone: boolean): boolean {
  const [first] = names;
  if (names.length > 1 || (first && first.text !== rest && isPersonName(first.text))) return true;
  if (label.length > 1 ? isNamed(rest) || isBorneWord(rest) : isPersonName(rest) || isTranscribedName(rest))
    return true;
  if (rest.length === 1) return surnameLength(rest) > 0 || rareSurnameLength(rest) > 0;
  return !alone && label.length > 1 && rest.length < 4 && (isPossibleName(rest) || isLikelyName(rest));
}

/** `记者沈一舟` `记者沈` (of `记者沈 舟`) */
function nameBehindLabel({ token, alone }: Glued): Token[] | undefined {
  const [, label, rest] = (holdsLabel(token.text) ? labelBefore.exec(token.text) : null) ?? [];
  if (!label || !rest || !labelRoles(label)) return undefined;
  // `文渡實小提供`: a school, not what is signed
  if (label.length === 1 && isUnitName(token.text.replace(/提供$/, ''))) return undefined;
  const [first, name] = cutAt(token, label);
  const pair = label.length > 1 ? pairOfNames(name) : undefined;
  if (pair) return [first, ...pair];
  const names = unglue({ token: name, alone, signed: true });
  return isNameBehind(label, rest, names, alone) ? [first, ...names] : undefined;
}

/** `506.沈一舟` */
function pupil({ token }: Glued): Token[] | undefined {
  const [, number, name] = (opensWithFigure(token.text) ? numbered.exec(token.text) : null) ?? [];
  if (!number || !name || !isPersonName(name)) return undefined;
  return cutAt(token, number, token.text.length - name.length);
}

/** `沈一舟委员` */
function nameWithTitle({ token }: Glued): Token[] | undefined {
  const name = endsAsTitle(token.text) ? titleAfter.exec(token.text)?.[1] : undefined;
  return name && isPersonName(name) ? [{ ...token, text: name }] : undefined;
}

/** `沈一舟摄` */
function nameBeforeLabel({ token, signed }: Glued): Token[] | undefined {
  const [, name, label] = (endsAsWork(token.text) ? labelAfter.exec(token.text) : null) ?? [];
  if (!name || !label || (!signed && drawn.test(token.text))) return undefined;
  const rare = photographed.test(label) && (signed ? mayBeName : isRareName)(name);
  const signs =
    rare ||
    isPersonName(name) ||
    isTranscribedName(name) ||
    transcribesSounds(name) ||
    (label.length > 1 && isUnitName(name));
  return signs ? cutAt(token, name) : undefined;
}

/** `沈一舟顾小满` */
function runOfNames({ token, signed }: Glued): Token[] | undefined {
  const run = signed && token.text.length >= 4 ? pairOfNames(token) : undefined;
  return run?.map((name, place) => (place === 0 ? { ...name, gap: token.gap } : name));
}

/** What may be glued together, in the order in which it is looked for. */
const readings: readonly ((glued: Glued) => Token[] | undefined)[] = [
  namedWithHome,
  whole,
  namesAroundLabel,
  namedWithReport,
  nameBehindDot,
  nameBehindLabel,
  pupil,
  nameWithTitle,
  nameBeforeLabel,
  runOfNames,
];

/** Takes labels glued to a name off, and names apart: `记者沈一舟摄`; the token itself when nothing is glued to it. */
export function unglue(glued: Glued): Token[] {
  for (const read of readings) {
    const tokens = read(glued);
    if (tokens) return tokens;
  }
  return [glued.token];
}
