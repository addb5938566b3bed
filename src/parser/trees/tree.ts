/** A branch (fact, bound, the branch for values up to the bound, the branch for greater ones) or what a leaf adds. */
export type Tree = number | readonly [fact: number, bound: number, upTo: Tree, above: Tree];

const token = /\(|\)|[^\s()]+/g;

/**
 * Reads a tree as it is written: `(fact<=12 leaf leaf)`, where a leaf is a number or a tree again. Facts are told by their place in
 * `names`; throws on a fact that is not among them and on what is no tree.
 */
export function readTree(row: string, names: readonly string[]): Tree {
  const tokens = row.match(token) ?? [];
  let place = 0;
  const take = (): string => {
    const text = tokens[place];
    place += 1;
    if (text === undefined) throw new Error(`Unexpected end of tree \`${row}\`.`);
    return text;
  };
  const number = (text: string): number => {
    const value = Number(text);
    if (Number.isNaN(value)) throw new Error(`Unexpected \`${text}\` in tree \`${row}\`, expected a number.`);
    return value;
  };
  const read = (): Tree => {
    const text = take();
    if (text !== '(') return number(text);
    const [name = '', bound = 'no bound'] = take().split('<=');
    const fact = names.indexOf(name);
    if (fact < 0) throw new Error(`Unexpected fact \`${name}\` in tree \`${row}\`.`);
    const tree: Tree = [fact, number(bound), read(), read()];
    if (take() !== ')') throw new Error(`Expected \`)\` in tree \`${row}\`.`);
    return tree;
  };
  const tree = read();
  if (place < tokens.length) throw new Error(`Unexpected text behind the tree \`${row}\`.`);
  return tree;
}

/** Writes a tree as `readTree` reads it. */
export function writeTree(tree: Tree, names: readonly string[]): string {
  if (typeof tree === 'number') return String(tree);
  const [fact, bound, upTo, above] = tree;
  return `(${names[fact]}<=${bound} ${writeTree(upTo, names)} ${writeTree(above, names)})`;
}

/** What a tree adds for some values. */
export function leafOf(tree: Tree, values: ArrayLike<number>): number {
  let branch = tree;
  while (typeof branch !== 'number') {
    const [fact, bound, upTo, above] = branch;
    branch = (values[fact] ?? 0) <= bound ? upTo : above;
  }
  return branch;
}
