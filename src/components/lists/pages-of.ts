/** One screenful of a long list. */
export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  total: number;
  /** Part of the address below the list: nothing on the first page, `2` on the second. */
  path: string | undefined;
}

/** A long list cut into pages; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number): ListPage<Item>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    total,
    path: index === 0 ? undefined : String(index + 1),
  }));
}
