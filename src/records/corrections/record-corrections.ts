import type { ParsedArticle, Printed } from '../../parser/tree.ts';
import { present } from '../present.ts';
import type { Correction } from '../schema/index.ts';
import type { Applied } from './correct-issue.ts';
import type { Verb } from './placed-entry.ts';

type AppliedEntries = ReadonlyMap<number, Applied>;

/** The corrections of an article (`index` among those of the issue) as its record shows them, in the order of their lines. */
export function articleCorrections(article: ParsedArticle, index: number, applied: AppliedEntries): Correction[] {
  if (applied.size === 0) return [];
  const structural = [...applied.values()].filter((correction) => correction.article === index).flatMap(toCorrections);
  return [...partsOf(article).flatMap((part) => misprintsIn(part, applied)), ...structural].toSorted(byLine);
}

/** The corrections of lines that belong to no article. */
export function issueCorrections(setAside: readonly Printed[], applied: AppliedEntries): Correction[] {
  const misprints = setAside.flatMap((printed) => misprintsIn({ printed }, applied));
  const homeless = [...applied.values()]
    .filter(({ verb, article }) => verb !== 'read' && article === undefined)
    .flatMap(toCorrections);
  return [...misprints, ...homeless].toSorted(byLine);
}

const kinds = {
  read: 'text',
  article: 'article',
  role: 'role',
  paragraph: 'paragraph',
  set: 'field',
} as const satisfies Record<Verb, Correction['kind']>;

/** One for each field that was declared, else one. */
function toCorrections({ fields, ...correction }: Applied): Correction[] {
  return fields === undefined
    ? [toCorrection(correction)]
    : fields.map(({ field, original, corrected }) =>
        present({ ...toCorrection(correction), field, original, corrected }),
      );
}

function toCorrection({ verb, lines, original, corrected, entry: { why, by } }: Applied): Correction {
  return present({ kind: kinds[verb], lines, original, corrected, why, by });
}

interface Part {
  printed: Printed;
  field?: string;
  /** Index among the texts of the field; absent where the record has no text to count in. */
  block?: number;
}

function misprintsIn({ printed, field, block }: Part, applied: AppliedEntries): Correction[] {
  return (printed.emended ?? []).flatMap(({ start, end, correction }) => {
    const entry = applied.get(correction);
    if (entry === undefined) return [];
    const place = block === undefined ? {} : { block, start, end };
    return [{ ...toCorrection(entry), ...(field !== undefined && { field }), ...place }];
  });
}

function partsOf(article: ParsedArticle): Part[] {
  const each = (field: string, list: readonly (Printed | undefined)[]) =>
    list.flatMap((printed, block): Part[] => (printed === undefined ? [] : [{ printed, field, block }]));
  const placeless = (field: string, list: readonly (Printed | undefined)[]) =>
    each(field, list).map(({ printed }): Part => ({ printed, field }));
  return [
    ...placeless('column', [article.column]),
    ...each('kicker', article.kicker),
    ...each('title', [article.title]),
    ...each('subtitle', article.subtitle),
    ...placeless('byline', article.signatures),
    ...placeless('dateline', [article.dateline]),
    ...each('body', article.body),
    ...each('note', article.notes),
  ];
}

const byLine = (a: Correction, b: Correction) => a.lines[0] - b.lines[0] || (a.start ?? 0) - (b.start ?? 0);
