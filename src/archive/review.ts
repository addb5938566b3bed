import { sortKey } from '../records/edtf.ts';
import { placeMessage } from '../records/place-message.ts';
import type { Article, Issue } from '../records/schema/index.ts';
import type { Archive } from './types.ts';

/** Something that nobody but a reader of the paper can settle. */
export interface ReviewItem {
  kind: 'boundary' | 'date' | 'name';
  /** File and line to look at, relative to the content folder. */
  file: string;
  line: number;
  /** What to look at, in one sentence. */
  text: string;
}

/** Below this an article's boundaries or headline deserve a look. */
const sure = 0.8;

/** What an editor should look at, issue by issue: boundaries chosen with little confidence, open dates, names met only once. */
export function reviewList(archive: Archive): ReviewItem[] {
  return archive.issues.flatMap((issue) => [
    ...dateItems(issue),
    ...archive
      .articlesOf(issue.id)
      .flatMap((article) => [...boundaryItems(issue, article), ...nameItems(archive, issue, article)]),
  ]);
}

function dateItems(issue: Issue): ReviewItem[] {
  const { value, basis } = issue.date;
  const open = value === undefined || sortKey(value) === undefined || /[[\]/X?~%]/.test(value);
  const text =
    value === undefined ? 'The date of issue is unknown.' : `The date of issue is open: ${value} (${basis}).`;
  return open ? [item(issue, 'date', 1, `${text} If you know more, declare \`date:\` in the sidecar.`)] : [];
}

function boundaryItems(issue: Issue, article: Article): ReviewItem[] {
  const { title, confidence, alternatives, lines } = article;
  if (confidence >= sure) return [];
  const others = alternatives.map(({ reading, score }) => ` ${reading} (${score})`).join('');
  return [
    item(issue, 'boundary', lines[0], `“${title}” is not sure (${confidence}).${others} Compare with the paper.`),
  ];
}

const ifNoName = 'If it is no name, put it under `drop:` in `people.yaml`.';

/** A name that stands once in the whole archive, without an office and without a signature. */
function nameItems(archive: Archive, issue: Issue, article: Article): ReviewItem[] {
  return article.people.flatMap(({ id, printed, role, field, block }) => {
    const { articles, signed } = archive.person(id);
    const mentions = article.people.filter((mention) => mention.id === id).length;
    if (role !== undefined || articles.length > 1 || mentions > 1 || signed.length > 0) return [];
    const line = field === 'body' ? article.body[block]?.lines[0]?.line : undefined;
    return [item(issue, 'name', line ?? article.lines[0], `${printed} is named once, without an office. ${ifNoName}`)];
  });
}

function item(issue: Issue, kind: ReviewItem['kind'], issueLine: number, text: string): ReviewItem {
  const { file = issue.id, line = issueLine } = placeMessage(
    { rule: kind, severity: 'info', text, line: issueLine },
    issue.source,
  );
  return { kind, file, line, text };
}
