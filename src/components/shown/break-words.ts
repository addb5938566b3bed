const opening = /^[“‘「『《〈（〔【［([]/;
const closing = /[”’」』》〉）〕】］)\]，、：；。！？]$/;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeHtml = (text: string) => text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

interface Piece {
  segment: string;
  isWordLike?: boolean | undefined;
}

/** Words that open a phrase: a line may end before them. */
const linking = /^第|^[与與和及在为為将將让讓把被从從向对對暨]$/;

/**
 * A line may end between two words of several characters (a single one is mostly a piece of a name or a suffix), before a word
 * that opens a phrase, before an opening mark and after a closing one.
 */
function mayBreak(before: Piece, after: Piece): boolean {
  if (closing.test(before.segment)) return after.isWordLike === true || opening.test(after.segment);
  if (!before.isWordLike) return false;
  if (opening.test(after.segment) || linking.test(after.segment)) return true;
  return after.isWordLike === true && before.segment.length > 1 && after.segment.length > 1;
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
