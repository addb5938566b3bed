/** Han script of a tree: simplified at the root, traditional below `hant/`. */
export type Script = 'Hans' | 'Hant';

export const scripts: readonly Script[] = ['Hans', 'Hant'];

const folder: Record<Script, string> = { Hans: '', Hant: 'hant/' };

/** `/archive` or `/archive/`, the tree and `/issues/` in one address, with one slash between the parts. */
export function joinPath(base: string, script: Script, path: string): string {
  return `${base.replace(/\/*$/, '/')}${folder[script]}${path.replace(/^\/+/, '')}`;
}

/** The full address, or the one below the host when the site is built without one. */
export function absolute(address: string, site: URL | undefined): string {
  return site === undefined ? address : new URL(address, site).href;
}

/** Params and props of a page that stands once in each tree; `tree` is the rest parameter of its route. */
export function inBothTrees<Props extends object>(props: Props) {
  return scripts.map((script) => ({
    params: { tree: folder[script].slice(0, -1) || undefined },
    props: { ...props, script },
  }));
}

/** The same for a page with parameters of its own, one entry an item and tree. */
export function eachInBothTrees<Item, Params extends Record<string, string | undefined>, Props extends object>(
  items: readonly Item[],
  page: (item: Item) => { params: Params; props: Props },
) {
  return scripts.flatMap((script) =>
    items.map(page).map(({ params, props }) => ({
      params: { ...params, tree: folder[script].slice(0, -1) || undefined },
      props: { ...props, script },
    })),
  );
}
