import { slicePrinted } from '../printed.ts';
import { readLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import type { Row } from './row.ts';

/** Shortest and longest headline, and shortest text behind the lead. */
const shortest = 6;
const longest = 44;
const shortestText = 30;

/** `…燒起來 【記者` `…大火 記者沈一舟/報導`: what stands before a reporter's lead; no mark of a sentence. */
const headed = lean(
  /^([^。，,；;]{6,44}?)(?<![：:])[ \u3000]+(?=(?:[【〔（(][\p{Script=Han}A-Za-z\d／/]{0,10}[记記]者|[记記]者)[ \u3000]?\p{Script=Han}{2,4}[^。，,；;]{0,14}(?:[报報][导導道]|[电電讯訊])(?:[】〕）):：]|[ \u3000]))/u,
);

/** `…报名参加 □晚报记者 沈一舟 本报讯 `: headline, who signs it, and the lead, as a copy of a page strings them. */
const signed = lean(
  /^([^。，,；;]{6,44}?)[ \u3000]+([□■◎●◇◆][ \u3000]?[^\s。，]{0,10}(?:[记記]者|[通特][讯訊派][员員])[ \u3000:：／/]*\p{Script=Han}{2,4}(?:[ 、\u3000](?:[通特][讯訊派][员員][ \u3000]?)?\p{Script=Han}{2,4}){0,3}?)[ \u3000]+(?=本[报報社台臺][^\s。，]{0,12}[讯訊电電])/u,
);

const namesReporter = (text: string): boolean => text.includes('记者') || text.includes('記者');

/** Where what stands behind the headline starts, where its text: the lead of the text, or the line that signs it. */
function leadIn({ text, mark }: Row): readonly number[] | undefined {
  if (mark !== undefined || text.length < shortest + shortestText) return undefined;
  if (!namesReporter(text.slice(shortest, longest + 16)) || readLead(text) !== undefined) return undefined;
  const line = signed.exec(text.slice(0, longest + 40));
  if (line?.[2] !== undefined && text.length - line[0].length >= shortestText && parseSignature(line[2]) !== undefined)
    return [line[0].trimEnd().length - line[2].length, line[0].length];
  const found = headed.exec(text.slice(0, longest + 40));
  if (!found) return undefined;
  const lead = readLead(text.slice(found[0].length));
  return lead && lead.signers.length > 0 && text.length - found[0].length - lead.length >= shortestText
    ? [found[0].length]
    : undefined;
}

/** Parts a text from the headline that a copy of a page prints on the same line, before the reporter's lead. No character is lost. */
export function splitLeads(rows: readonly Row[]): Row[] {
  const split: Row[] = [];
  for (const row of rows) {
    const at = leadIn(row);
    if (at === undefined) {
      split.push(row);
      continue;
    }
    [0, ...at].forEach((start, place) => {
      const end = at[place] ?? row.text.length;
      const piece = slicePrinted(row, start, start + row.text.slice(start, end).trimEnd().length);
      split.push(place === 0 ? { ...row, ...piece, mark: 'item' } : { ...row, ...piece, gap: 0, opensPage: false });
    });
  }
  return split;
}
