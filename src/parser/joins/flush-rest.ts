import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isMarkedCaption } from '../text/caption.ts';
import { firstPiece, mayBeFirstPiece } from './first-piece.ts';
import type { JoinRule } from './rule.ts';

/** `　　县长沈` + `一舟表示，…。`: where paragraphs are indented, a flush one is the rest of the short indented line above it. */
export const flushRest: JoinRule = {
  name: 'flush-rest',
  where: firstPiece,
  test: (site) => {
    const { before, after, house } = site;
    if (!house.indented || before.indent < 2 || before.indent !== house.indent || after.indent >= 2) return false;
    if (!mayBeFirstPiece(site) || hasLead(after.text) || isMarkedCaption(after.text)) return false;
    // `　　自來水公司`: a body opens the sentence
    return (parseSignature(before.text)?.signers.length ?? 0) === 0;
  },
};
