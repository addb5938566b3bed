/** Quotation marks that stand in Chinese text, in pairs: “…”, 「…」, 『…』, ＂…＂. */
const quoted = /“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|＂([^＂]+)＂/gu;

/**
 * The query with Chinese quotation marks read as the marks of a phrase: `“夜经济”` → `夜经济`, `“夜 经济”` → `"夜 经济"`. Marks of the text
 * are searched as such, so this is offered only where they found nothing. The query itself when it holds no pair.
 */
export function straightQuotes(query: string): string {
  return query.replace(quoted, (_whole, ...found: (string | undefined)[]) => {
    const term = found.slice(0, 4).find((part) => part !== undefined) ?? '';
    return /\s/u.test(term) ? `"${term}"` : term;
  });
}
