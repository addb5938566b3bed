import { labelRoles, type SignerRole } from './labels.ts';
import { nameCalled } from './titled.ts';
import type { Token } from './token.ts';
import { holdsNames, isPair, isPenName } from './token-forms.ts';

/** What the tokens of a signature tell together, before any is read. */
export interface TokenSurvey {
  tokens: readonly Token[];
  /** The roles that each gives as a label; absent for what is none. */
  labelsOf: readonly (readonly SignerRole[] | undefined)[];
  /** Some label stands among them. */
  labels: boolean;
  /** Labels for more than one. */
  several: boolean;
  /** Nearly all that stands in the brackets are names. */
  among: boolean;
  /** A plain name and a rare one, and nothing else. */
  beside: boolean;
  /** A name, a slash, what its bearer did, and nothing else. */
  slashed: boolean;
  /** Dots, brackets, a square or a dash stood around them. */
  wrapped: boolean;
  dotted: boolean;
  inBrackets: boolean;
}

/** `文／沈一舟老師`: behind a label the name alone. */
function withoutStyle(token: Token): Token {
  const name = nameCalled(token.text);
  return name === undefined ? token : { ...token, text: name };
}

/** Surveys the tokens of a signature; `text` is all of it, with the brackets that were taken off. */
export function surveyTokens(
  pieces: readonly Token[],
  text: string,
  { wrapped, dotted }: Pick<TokenSurvey, 'wrapped' | 'dotted'>,
): TokenSurvey {
  const tokens = pieces.length > 1 && labelRoles(pieces[0]?.text ?? '') ? pieces.map(withoutStyle) : pieces;
  const labelsOf = tokens.map((token) => labelRoles(token.text));
  const count = labelsOf.reduce((sum, label) => (label === undefined ? sum : sum + 1), 0);
  const labels = count > 0;
  return {
    tokens,
    labelsOf,
    labels,
    several: count > 1,
    among: wrapped && !labels && holdsNames(tokens),
    beside: !labels && isPair(tokens),
    slashed: labels && isPenName(tokens),
    wrapped,
    dotted,
    inBrackets: wrapped && /^[（(]/.test(text),
  };
}
