import { parseSignature } from '../signatures/parse-signature.ts';
import { isCommonWord } from '../text/names.ts';
import type { RoleRule } from './rule.ts';

/** `沈一舟` `·沈一舟·` `(城管局 沈一舟)` `■记者 沈一舟 文/图`: a line of its own that signs. */
export const signatureLine: RoleRule = {
  name: 'signature-line',
  read: ({ unit, before }) => {
    if (unit.text.length > 120 || unit.mark === 'heading') return undefined;
    if (unit.running && !/^[（(·•【〔［口□■◆—]/.test(unit.text)) return undefined;
    const signature = parseSignature(unit.text);
    if (!signature) return undefined;
    if (signature.explicit && signature.signers.length > 0) return { kind: 'signature', signature };
    if (signature.signers.length === 0 || isCommonWord(unit.text)) return undefined;
    return before ? { kind: 'signature', signature } : undefined;
  },
};
