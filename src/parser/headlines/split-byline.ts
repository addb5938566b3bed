import { slicePrinted, trimPrinted } from '../printed.ts';
import { moveSignature } from '../signatures/moved.ts';
import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Printed } from '../tree.ts';

/** `會長報告 – 沈一舟` `河邊散步 ◎沈一舟` `我的同學 / 沈一舟` `不曾忘記 / 文.沈一舟`: a mark set apart by blanks, then a name. */
const dashed = lean(
  /[ \u3000]+(?:[–—-][ \u3000]+|[／/][ \u3000]+(?:文[.．·：:][ \u3000]?)?|[◎■☉⊙□][ \u3000]?)(\p{Script=Han}{2,4})$/u,
);
/** `過年的時候 青口國小/三年級/沈一舟`: school, class and name of a pupil. */
const pupil = lean(
  /[ \u3000]+(\p{Script=Han}{2,12}(?:[国國]小|小[学學]|[国國]中|中[学學])[／/][\p{Script=Han}\d]{2,8}[班级級][／/]\p{Script=Han}{2,4})$/u,
);
/** `新的一步     沈一舟牧师`: who wrote, at the far end of the line. */
const farEnd = lean(/(?:[ ]{4,}|\u3000{2,})((?:\S{2,10}[ \u3000])?\p{Script=Han}{2,7})$/u);
/** `渡口的三条船@沈一舟`, `灯 @yizhou（译）` behind a link: who wrote what it leads to, under whichever name. */
const mention = lean(
  /[ \u3000]?@([\p{Script=Han}A-Za-z][\p{Script=Han}\w.-]{1,19})(?:[（(](?:[编編翻]?[译譯]|[摘转轉]|文)[）)])?$/u,
);
const holdsMention = holdsOneOf('@');
const holdsBlank = holdsOneOf(' \u3000');
const holdsMark = holdsOneOf('–—-／/◎■☉⊙□');
/** Fewest characters of the headline that is left. */
const shortest = 3;
/** Most characters of a mark, its blanks and the writer at the end of a line; no longer end is looked through. */
const reach = 60;

/** A headline line and who signs on it. */
export interface SignedLine {
  line: Printed;
  signed?: Printed & { signature: Signature };
}

/** Length of the text down to the end of the markup that stands last inside it; 0 when there is none. */
function behindMarkup({ text, spans }: Printed): number {
  const last = spans[spans.length - 1];
  return spans.length < 2 || last === undefined ? 0 : text.length - (last.end - last.start);
}

/** Cuts the writer off a line whose link leads to what was written. */
function splitMention(line: Printed): SignedLine | undefined {
  const found = mention.exec(line.text);
  const name = found?.[1];
  if (!found || name === undefined || found.index < shortest || behindMarkup(line) !== found.index) return undefined;
  const rest = trimPrinted(slicePrinted(line, 0, found.index));
  const printed = trimPrinted(slicePrinted(line, found.index, line.text.length));
  if (!rest || !printed) return undefined;
  const start = printed.text.indexOf(name);
  const signer = { name, role: 'writer' as const, start, end: start + name.length };
  return { line: rest, signed: { ...printed, signature: { signers: [signer], units: [], explicit: true } } };
}

/** Cuts the writer off the headline on whose line the name stands. */
export function splitByline(line: Printed): SignedLine {
  const end = line.text.slice(-reach);
  if (holdsMention(end)) return splitMention(line) ?? { line };
  if (!holdsBlank(end)) return { line };
  const found = (holdsMark(end) ? (dashed.exec(end) ?? pupil.exec(end)) : null) ?? farEnd.exec(end);
  const cut = line.text.length - end.length + (found?.index ?? 0);
  if (!found?.[1] || cut < shortest) return { line };
  const signature = parseSignature(found[1]);
  const rest = trimPrinted(slicePrinted(line, 0, cut));
  if (!rest || signature?.signers.length !== 1) return { line };
  // the mark before the name is the signature's: no character may be lost between the two
  const marked = found[0].trimStart();
  const printed = slicePrinted(line, line.text.length - marked.length, line.text.length);
  const moved = moveSignature(signature, marked.length - found[1].length);
  return { line: rest, signed: { ...printed, signature: moved } };
}
