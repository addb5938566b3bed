import type { Article, Issue } from '../../records/schema/index.ts';
import { type ReviewItem, reviewItem } from './item.ts';

/** Below this an article's boundaries or headline deserve a look. */
const sure = 0.7;
/** From this score on another reading deserves a look, though the article is sure: on typeset pages one in ten of these is right. */
const likely = 0.1;
/** From this score on another line may as well be the title. */
const even = 1 / 3;

type Alternative = Article['alternatives'][number];

const told = ({ reading, score }: Alternative) => `${reading} (${score.toFixed(2)})`;

type Doubt = Pick<ReviewItem, 'kind' | 'text'> & Partial<Pick<ReviewItem, 'other'>>;

/** What is not sure of an article: which of its lines is the title, where that was weighed, else that it begins there. */
function doubtOf({ title, confidence, alternatives }: Article): Doubt {
  const titles = alternatives.filter(({ kind }) => kind === 'title');
  const sureness = confidence.toFixed(2);
  if (titles.length === 0)
    return {
      kind: 'boundary',
      text: `It is not sure (${sureness}) that “${title}” begins an article. Compare with the paper.`,
    };
  const text = `The headline “${title}” is not sure (${sureness}). Which of its lines is the title?`;
  return { kind: 'headline', text, other: titles.map(told).join(' ') };
}

/** Articles whose boundary or headline was chosen with little confidence, and other readings that were nearly chosen. */
export function doubtfulArticles(issue: Issue, article: Article, lines: readonly string[]): ReviewItem[] {
  const { id, title, confidence, alternatives } = article;
  const unsure =
    confidence < sure || alternatives.some(({ kind, score }) => kind === 'title' && score >= even)
      ? [reviewItem(issue, article.lines[0], { ...doubtOf(article), need: 1 - confidence, article: id }, lines)]
      : [];
  const missed = alternatives.filter(({ kind, score }) => kind === 'boundary' && score >= likely);
  const text = `Does “${title}” end above this line? Compare with the paper.`;
  return [
    ...unsure,
    ...missed.map((other) => {
      const item = { kind: 'boundary', need: other.score, text, other: told(other), article: id } as const;
      return reviewItem(issue, other.lines[0] ?? article.lines[0], item, lines);
    }),
  ];
}
