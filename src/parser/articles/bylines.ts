import type { Part } from '../part.ts';
import { slicePrinted } from '../printed.ts';
import { readInsetLead } from '../signatures/inset-lead.ts';
import { readLead } from '../signatures/lead.ts';
import type { Signer } from '../signatures/parse-signature.ts';
import { givesPicture } from '../text/caption.ts';
import type { Byline, BylineRole } from '../tree.ts';
import type { Story } from './blocks.ts';

/** Who signs a photo story without a label took the picture. */
function bylineRole(role: Signer['role'], story: Story): BylineRole | undefined {
  if (role === 'reviewer') return undefined;
  return story === 'photo' && role === 'writer' ? 'photographer' : role;
}

/** The names of a signature, or else the bodies that sign. */
function signedBylines(part: Part, story: Story): Byline[] {
  const { signature } = part;
  if (!signature) return [];
  const printed = part.text;
  const units = signature.units.map(({ name, start, end }) => ({
    name,
    role: 'unit' as const,
    printed,
    spans: slicePrinted(part, start, end).spans,
  }));
  // who checked a text or edited it stands beside the body that wrote it
  if (signature.signers.some(({ role }) => role !== 'reviewer')) {
    const signers = signature.signers.flatMap(({ name, role, start, end }) => {
      const given = bylineRole(role, story);
      return given ? [{ name, role: given, printed, spans: slicePrinted(part, start, end).spans }] : [];
    });
    return supplies.test(printed) ? [...units, ...signers] : signers;
  }
  // a body that gave a picture did not write
  return givesPicture(printed) ? [] : units;
}

/** `（青口镇供稿 沈一舟）`: bodies supply texts; the body beside a person signs, too. */
const supplies = /供稿/;

/** The names in the leads of the body; that of its first text may stand behind a headline or a caption. */
function leadBylines(part: Part, place: number): Byline[] {
  const lead = readLead(part.text) ?? (place === 0 ? readInsetLead(part.text) : undefined);
  if (!lead) return [];
  const printed = part.text.slice(0, lead.length);
  return lead.signers.flatMap(({ name, role, start, end }) => {
    const given = bylineRole(role, 'text');
    return given ? [{ name, role: given, printed, spans: slicePrinted(part, start, end).spans }] : [];
  });
}

/** The names that sign an article, those in leads first, each once in each role. */
export function bylinesOf(body: readonly Part[], signatures: readonly Part[], story: Story): Byline[] {
  const named: Byline[] = [];
  const add = (byline: Byline) => {
    if (!named.some(({ name, role }) => name === byline.name && role === byline.role)) named.push(byline);
  };
  const texts = body.filter(({ kind }) => kind === 'text');
  for (const [place, part] of texts.entries()) for (const byline of leadBylines(part, place)) add(byline);
  for (const part of signatures) for (const byline of signedBylines(part, story)) add(byline);
  return named;
}
