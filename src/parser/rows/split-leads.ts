import { slicePrinted } from '../printed.ts';
import { readLead } from '../signatures/lead.ts';
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

const namesReporter = (text: string): boolean => text.includes('记者') || text.includes('記者');

/** Where the lead of a row starts whose headline stands on the same line; absent for any other row. */
function leadIn({ text, mark }: Row): number | undefined {
  if (mark !== undefined || text.length < shortest + shortestText) return undefined;
  if (!namesReporter(text.slice(shortest, longest + 16)) || readLead(text) !== undefined) return undefined;
  const found = headed.exec(text.slice(0, longest + 40));
  if (!found) return undefined;
  const lead = readLead(text.slice(found[0].length));
  return lead && lead.signers.length > 0 && text.length - found[0].length - lead.length >= shortestText
    ? found[0].length
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
    const head = slicePrinted(row, 0, row.text.slice(0, at).trimEnd().length);
    const text = slicePrinted(row, at, row.text.length);
    split.push({ ...row, ...head, mark: 'item' }, { ...row, ...text, gap: 0, opensPage: false });
  }
  return split;
}
