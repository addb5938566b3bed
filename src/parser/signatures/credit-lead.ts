import { readCredit } from './credit.ts';
import type { Signer } from './parse-signature.ts';

/** Shortest text behind a credit; a line that says no more signs the text above or below it. */
const shortest = 16;
/** Longest credit before a text, and how far from its start a bracket may open. */
const longest = 48;
const farthest = 10;
const bracketed = /^[^【〔（(［[〈《『「。，,]*[【〔（(［[〈『「][^】〕）)］\]〉』」。]*[】〕）)］\]〉』」][:：]?/;
const reported = /^.{4,}?[报報][导導道](?:[:：]|(?=[ \u3000]))/;
const holdsLabel = /[记記]者|[报報][导導道]|通[讯訊][员員]|特派/;

/** The credit with which a text opens, and its length. */
export function readCreditLead(text: string): { length: number; signers: Signer[] } | undefined {
  const head = text.slice(0, longest);
  if (!holdsLabel.test(head)) return undefined;
  for (const form of [bracketed, reported]) {
    const found = form.exec(head)?.[0];
    if (
      found === undefined ||
      text.length - found.length < shortest ||
      (form === bracketed && found.search(/[【〔（(［[〈『「]/) > farthest)
    )
      continue;
    const signers = readCredit(found);
    if (signers) return { length: found.length, signers };
  }
  return undefined;
}
