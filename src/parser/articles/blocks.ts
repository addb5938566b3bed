import type { Part, PartKind } from '../part.ts';
import { readLead } from '../signatures/lead.ts';
import { isCaption, isMarkedCaption, namesPlaces } from '../text/caption.ts';
import { lean } from '../text/lean.ts';
import type { Block, BlockKind } from '../tree.ts';
import type { ArticleForm } from './kind.ts';

/** Whether an article is a photo story. */
export type Story = Exclude<ArticleForm, 'list'>;

/** Longest text of a photo story, with outright marks and without. */
const longestStory = 260;
const longestPlain = 180;
const newsLead = lean(/^[【（(〔]?(?:本[报報刊台网網]|[\p{Script=Han}]{2,6}[讯訊電电][\s（(:：）)】〕])/u);

/** `…合龙。` `图为…` and nobody signs but who took the pictures; a text with a lead is news with a picture. */
function isSignedByPhotographers(body: readonly Part[], texts: readonly Part[]): boolean {
  const [first, second] = texts;
  if (!first || texts.length > 2 || (second && !isMarkedCaption(second.text))) return false;
  const signers = body.flatMap(({ kind, signature }) => (kind === 'signature' ? (signature?.signers ?? []) : []));
  if (signers.length === 0 || signers.some(({ role }) => role !== 'photographer')) return false;
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  return length <= longestPlain && readLead(first.text) === undefined && !newsLead.test(first.text);
}

/** A headline, one short text that speaks as captions do, a name: a photo story (图片新闻). */
export function isPhotoStory(body: readonly Part[]): boolean {
  const texts = body.filter(({ kind }) => kind === 'text' || kind === 'caption');
  const [only] = texts;
  if (isSignedByPhotographers(body, texts)) return true;
  if (!only || texts.length !== 1 || only.text.length > longestStory) return false;
  if (namesPlaces(only.text) || isMarkedCaption(only.text)) return true;
  const signedBelow = body.some(({ kind, glued }) => kind === 'signature' && !glued);
  return signedBelow && only.text.length <= longestPlain && isCaption(only.text);
}

/** What may stand below a crosshead. */
const headed = new Set<PartKind>(['text', 'list', 'table', 'caption']);

/** Lines at the end of a body below which nothing stands. */
function closingLines(body: readonly Part[]): number {
  let count = 0;
  for (let place = body.length - 1; place >= 0; place -= 1) {
    const { kind, mark } = body[place] ?? {};
    if (kind === undefined || headed.has(kind) || mark !== undefined) break;
    if (kind === 'short') count += 1;
  }
  return count;
}

const holdsAddress = /https?:\/\/|www\./;

/** The kind of a block, and the rule that gave it; `closing`: lines with nothing to head, it among them. */
function blockKind({ kind, text, mark, rule }: Part, story: Story, closing: number): { kind: BlockKind; rule: string } {
  if (kind === 'text') {
    if (story === 'photo') return { kind: 'caption', rule: 'photo-story' };
    return isMarkedCaption(text) ? { kind: 'caption', rule: 'marked-caption' } : { kind: 'paragraph', rule };
  }
  if (kind === 'caption' || kind === 'list' || kind === 'table') return { kind, rule };
  // `会议决定：` leads in what follows
  if (/[:：]$/.test(text) && kind === 'short') return { kind: 'paragraph', rule: 'leads-in' };
  if (closing > 0) return { kind: closing > 1 ? 'list' : 'paragraph', rule: 'heads-nothing' };
  if (mark === undefined && holdsAddress.test(text)) return { kind: 'paragraph', rule: 'gives-address' };
  return { kind: 'crosshead', rule: 'inside-article' };
}

/** The parts of a body as blocks. */
export function toBlocks(body: readonly Part[], story: Story): Block[] {
  const closing = closingLines(body);
  let left = body.filter(({ kind }) => kind === 'short').length;
  return body.map((part): Block => {
    const { text, spans, joins, kind } = part;
    const closes = left <= closing ? closing : 0;
    if (kind === 'short') left -= 1;
    const { kind: ofBlock, rule } = blockKind(part, story, closes);
    return { text, spans, joins, kind: ofBlock, rule };
  });
}
