import type { ParsedArticle, ParsedIssue, Printed } from './tree.ts';

interface Entry {
  line: number;
  start: number;
  order: number;
  role: string;
  text: string;
}

/** `19+21` for a text that stands on two lines. */
function placeOf(part: Printed): string {
  const lines = [...new Set(part.spans.map(({ line }) => line))];
  return lines.length > 4 ? `${lines[0]}+…+${lines[lines.length - 1]}` : lines.join('+');
}

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

function entry(role: string, part: Printed, order: number): Entry {
  const dropped = part.joins
    .flatMap(({ dropped: repeat }) => (repeat ? [` (printed twice: ${repeat.text})`] : []))
    .join('');
  return {
    line: part.spans[0]?.line ?? 0,
    start: part.spans[0]?.start ?? 0,
    order,
    role,
    text: `${placeOf(part)}\t${role}\t${part.text}${dropped}`,
  };
}

/** A proof sheet to check against the paper: an article a section, `lines  role  text`, furniture at the end. */
export function renderOutline(issue: ParsedIssue): string {
  const sections = issue.articles.map((article, index) => {
    const names = article.bylines.map(({ name, role }) => `${role} ${name}`).join(', ');
    const head = `# ${index + 1} ${article.kind} page ${article.page}${names ? ` · ${names}` : ''}`;
    const entries = [...partsOf(article)].map(([role, part], order) => entry(role, part, order));
    return [
      head,
      ...entries.sort((a, b) => a.line - b.line || a.start - b.start || a.order - b.order).map(({ text }) => text),
    ].join('\n');
  });
  const aside = issue.setAside.map((part) => `${placeOf(part)}\t${part.reason}\t${part.text}`);
  if (aside.length > 0) sections.push(['# set aside', ...aside].join('\n'));
  return `${sections.join('\n\n')}\n`;
}
