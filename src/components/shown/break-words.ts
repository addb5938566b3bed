const opening = /^[“‘「『《〈（〔【［([]/;
const closing = /[”’」』》〉）〕】］)\]，、：；。！？]$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

interface Piece {
  segment: string;
  isWordLike?: boolean | undefined;
}

/** A line may end between two words, before an opening mark and after a closing one. */
function mayBreak(before: Piece, after: Piece): boolean {
  if (before.isWordLike) return after.isWordLike === true || opening.test(after.segment);
  return closing.test(before.segment) && (after.isWordLike === true || opening.test(after.segment));
}

/**
 * HTML of a headline that breaks between words, not inside them: `政协崇川区<wbr>第一届<wbr>委员会`. Works with `word-break: keep-all`;
 * the text itself stays as it is.
 */
export function breakWords(headline: string): string {
  const pieces: Piece[] = [...segmenter.segment(headline)];
  return pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      return (before && mayBreak(before, piece) ? '<wbr>' : '') + escapeHtml(piece.segment);
    })
    .join('');
}
