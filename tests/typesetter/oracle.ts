import type { Join, ParsedArticle, ParsedIssue, Printed, SetAside, Span } from '../../src/parser/tree.ts';
import type { Line, LineRole, Truth, TruthArticle, TruthBlock } from './types.ts';

interface Numbered extends Line {
  number: number;
}

const whole = ({ number, text }: Numbered): Span => ({ line: number, start: 0, end: text.length });
const asPrinted = (text: string, lines: readonly Numbered[]): Printed => ({ text, spans: lines.map(whole), joins: [] });
const one = (line: Numbered): Printed => asPrinted(line.text, [line]);

/** A block of its lines; what is printed twice at a break is noted as dropped. */
function readBlock(block: TruthBlock, lines: readonly Numbered[]): Printed {
  const joins: Join[] = lines.slice(1).map(() => ({ at: 0, rule: 'oracle' }));
  return { text: block.text, spans: lines.map(whole), joins };
}

function readArticle(truth: TruthArticle, lines: readonly Numbered[]): ParsedArticle {
  const of = (...roles: LineRole[]) => lines.filter((line) => roles.includes(line.role));
  const titles = of('title');
  const column = of('column');
  return {
    page: truth.page,
    kind: truth.kind,
    ...(truth.column === undefined ? {} : { column: asPrinted(truth.column, column) }),
    kicker: truth.kicker.map((text, index) => asPrinted(text, of('kicker').slice(index, index + 1))),
    ...(truth.title === undefined ? {} : { title: asPrinted(truth.title, titles) }),
    subtitle: truth.subtitle.map((text, index) => asPrinted(text, of('subtitle').slice(index, index + 1))),
    signatures: of('byline').map(one),
    bylines: truth.bylines
      .filter((byline) => byline.optional !== true)
      .map(({ name, role }) => ({ name, role, printed: name, spans: [] })),
    body: truth.body.map((block, index) => ({
      kind: block.kind,
      ...readBlock(
        block,
        lines.filter((line) => line.role === 'body' && line.block === index),
      ),
    })),
    notes: of('note', 'service').map(one),
    confidence: 1,
    evidence: [],
    alternatives: [],
  };
}

/** The tree that a parser which never errs would return for a document: what the bench must count as wholly right. */
export function readPerfectly(truth: Truth): ParsedIssue {
  const lines = truth.lines.map((line, index): Numbered => ({ ...line, number: index + 1 }));
  const setAside = lines
    .filter((line) => line.role === 'furniture')
    .map((line): SetAside => ({ ...one(line), page: 1, reason: 'oracle' }));
  return {
    lines: lines.map(({ text }) => text),
    pages: [],
    articles: truth.articles.map((article, index) =>
      readArticle(
        article,
        lines.filter((line) => line.article === index),
      ),
    ),
    setAside,
    dates: [],
    messages: [],
  };
}
