import type { ParsedArticle, ParsedIssue, Printed, SetAside } from './tree.ts';

/** One row of the sheet, and where it stands in the source. */
interface Entry {
  line: number;
  start: number;
  columns: Columns;
}

/** What a proof sheet shows beside the lines, their roles and rules. */
export interface OutlineOptions {
  /** How a line is named, for example with a hash of its text (`44:1f3a`); its number unless told. */
  anchor?: (line: number) => string;
  /** Prints how sure the parser is of each article, and the other readings. */
  doubts?: boolean;
}

type Anchor = (line: number) => string;

/** Widths of the columns before the text: place, role, rule. A longer entry moves the rest of its row. */
const widths = { place: 9, anchors: 16, role: 10, rule: 22 };

type Columns = readonly [place: string, role: string, rule: string, text: string];

function row([place, role, rule, text]: Columns, anchored: boolean): string {
  const placed = place.padEnd(anchored ? widths.anchors : widths.place);
  return [placed, role.padEnd(widths.role), rule.padEnd(widths.rule), text].join('  ');
}

/** `19+21` for a text that stands on two lines. */
function placeOf(part: Printed, anchor: Anchor): string {
  const lines = [...new Set(part.spans.map(({ line }) => line))];
  const [first = 0] = lines;
  const last = lines[lines.length - 1] ?? first;
  return lines.length > 4 ? `${anchor(first)}+…+${anchor(last)}` : lines.map(anchor).join('+');
}

/** `running +open-sentence`: the rule of the role and the rules that joined its pieces. */
const rulesOf = ({ rule, joins }: Printed) =>
  [rule ?? '', ...[...new Set(joins.map((join) => join.rule))].map((name) => `+${name}`)].join(' ').trim();

function* partsOf(article: ParsedArticle): Generator<[string, Printed]> {
  if (article.column) yield ['column', article.column];
  for (const part of article.kicker) yield ['kicker', part];
  if (article.title) yield ['title', article.title];
  for (const part of article.subtitle) yield ['subtitle', part];
  for (const part of article.signatures) yield ['signature', part];
  if (article.dateline) yield ['dateline', article.dateline];
  for (const part of article.body) yield [part.kind, part];
  for (const part of article.notes) yield ['note', part];
}

function entryOf(role: string, part: Printed, anchor: Anchor): Entry {
  const dropped = part.joins
    .flatMap(({ dropped: repeat }) => (repeat ? [` (printed twice: ${repeat.text})`] : []))
    .join('');
  return {
    line: part.spans[0]?.line ?? 0,
    start: part.spans[0]?.start ?? 0,
    columns: [placeOf(part, anchor), role, rulesOf(part), part.text + dropped],
  };
}

/** The readings not chosen, each above the line it speaks of. */
const readings = ({ alternatives }: ParsedArticle, anchor: Anchor): Entry[] =>
  alternatives.map(({ kind, lines: [line = 0], score, reading }) => ({
    line,
    start: -1,
    columns: [anchor(line), '?', `${kind} ${score.toFixed(2)}`, reading],
  }));

function section(article: ParsedArticle, number: number, options: OutlineOptions): string {
  const { anchor = String, doubts = false } = options;
  const names = article.bylines.map(({ name, role }) => `${role} ${name}`).join(', ');
  const facts = [
    `# ${number} ${article.kind} page ${article.page}`,
    ...(doubts ? [`confidence ${article.confidence.toFixed(2)}`] : []),
    ...(names ? [names] : []),
  ];
  const entries = [...partsOf(article)].map(([role, part]) => entryOf(role, part, anchor));
  if (doubts) entries.push(...readings(article, anchor));
  entries.sort((a, b) => a.line - b.line || a.start - b.start);
  return [facts.join(' · '), ...entries.map(({ columns }) => row(columns, options.anchor !== undefined))].join('\n');
}

/** Text as it can be seen: characters that print nothing by their numbers. */
const visible = ({ text, reason }: SetAside): string =>
  reason === 'invisible'
    ? [...text].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
    : text;

/**
 * A proof sheet to check against the paper: an article a section, a row a part with its line, role, rule and text, furniture at
 * the end.
 */
export function renderOutline(issue: ParsedIssue, options: OutlineOptions = {}): string {
  const { anchor = String } = options;
  const sections = issue.articles.map((article, index) => section(article, index + 1, options));
  const aside = issue.setAside.map((part) =>
    row([placeOf(part, anchor), 'set aside', part.reason, visible(part)], options.anchor !== undefined),
  );
  if (aside.length > 0) sections.push(['# set aside', ...aside].join('\n'));
  return `${sections.join('\n\n')}\n`;
}
