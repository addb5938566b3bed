import { readLead } from '../signatures/lead.ts';
import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';

/** Where a running text ends and the signature printed after its last sentence starts. */
export interface Tail {
  at: number;
  kind: 'signature' | 'dateline';
  signature?: Signature;
}

const longestTail = 60;
/** Marks after which a signature may follow on the line. */
const stops = unitsOf('。！？!?…”’」』');
const closing =
  /^[（(〔【［[](?:完|本报|本報|新华社|新華社|中央社|据|據|[^）)]{0,12}[\d０-９一二三四五六七八九十廿卅]{1,3}日)[^）)]{0,30}(?:电|電|讯|訊|报道|報導|专电|專電)[）)〕】］\]]$/;

const isRinged = opensWithOneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');

/** True for a name that needs no label to be read as a signature after a full stop. */
function isPlainTail({ signers, units, explicit }: Signature): boolean {
  return explicit
    ? signers.length > 0 || units.length > 0
    : signers.length > 0 && signers.length <= 3 && units.length <= 1;
}

const isClosed = endsWithOneOf('】〕）)');

/** `【沈一舟青口報導】`: a lead that stands behind the text. */
function readReport(text: string): Signature | undefined {
  const lead = isClosed(text) ? readLead(text) : undefined;
  // `（本报青口2月20日电 记者沈一舟）`
  return lead && /^[】〕）)］\]]?$/.test(text.slice(lead.length)) && lead.signers.length > 0
    ? { signers: lead.signers, units: [], explicit: true }
    : undefined;
}

/** `（文/图：沈一舟）`: says in brackets what who is named there did. */
const labelled =
  /[（(](?:文|[撰供]稿|撰文|作者|(?:本[报報])?[记記]者|通[讯訊][员員])[^（()）。]{0,8}?[\s:：／/][^（()）。]{2,40}[）)]$/;

/** Such a signature behind a text whose last full stop was lost; absent for all others. */
function labelledTail(text: string): Tail | undefined {
  const printed = isClosed(text) ? labelled.exec(text.slice(-longestTail))?.[0] : undefined;
  const signature = printed === undefined ? undefined : parseSignature(printed);
  return printed !== undefined &&
    signature?.explicit === true &&
    signature.signers.some(({ role }) => role === 'writer')
    ? { at: text.length - printed.length, kind: 'signature', signature }
    : undefined;
}

/**
 * `…将于下周恢复通车。沈一舟` `…。(城管局 沈一舟)` `…。（本报青口5月6日电）`: a signature or dateline run on after the last
 * full stop of a text. Offsets into the text.
 */
export function closingTail(text: string): Tail | undefined {
  if (stops.has(text.charCodeAt(text.length - 1))) return undefined;
  let cut = text.length - 1;
  const least = Math.max(0, text.length - longestTail - 1);
  while (cut >= least && !stops.has(text.charCodeAt(cut))) cut -= 1;
  if (cut < least) return labelledTail(text);
  // `⑧3`: a number of the press above the name
  const behind = text.slice(cut + 1).trimStart();
  const rest = isRinged(behind) ? behind.replace(/^[①-⑳]\d{1,2}(?=\s*[^\d\s])/, '').trimStart() : behind;
  if (rest.length < 2) return undefined;
  const at = text.length - rest.length;
  if (closing.test(rest)) return { at, kind: 'dateline' };
  const signature = parseSignature(rest) ?? readReport(rest);
  return signature && isPlainTail(signature) ? { at, kind: 'signature', signature } : labelledTail(text);
}
