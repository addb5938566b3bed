import type { Element, ElementContent } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { Options } from 'remark-rehype';
import type { EmendationMark, Mention } from '../mdast/nodes.ts';

type Handlers = NonNullable<Options['handlers']>;

/** How our own mdast nodes, and tables without a header row, become hast. */
export const handlers: Handlers = {
  mention: (state, node: Mention): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { className: [node.kind], dataId: node.id },
    children: state.all(node).flatMap(asElementContent),
  }),
  emendation: (_state, { number }: EmendationMark): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { className: ['emended'], dataNote: number },
    children: [],
  }),
  table(state, node: Table): Element {
    const rows = node.children.map(
      (row): Element => ({
        type: 'element',
        tagName: 'tr',
        properties: { ...row.data?.hProperties },
        children: cells(state, row),
      }),
    );
    return element('table', [element('tbody', rows)]);
  },
};

type State = Parameters<NonNullable<Handlers['table']>>[0];

const cells = (state: State, row: TableRow) =>
  row.children.map((cell) => element('td', state.all(cell).flatMap(asElementContent)));

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const asElementContent = (node: ReturnType<State['all']>[number]): ElementContent[] => [node];
