import type { Article, Correction, LineRole } from '../../records/schema/index.ts';
import { describeSetAside } from './describe-set-aside.ts';
import type { Presenter } from './presenter.ts';

type Show = Pick<Presenter, 'words' | 'text' | 'plain'>;

/** What an editor did, in one sentence of the reader's language; a misprint is told by its readings instead. */
export function describeCorrection(article: Article, correction: Correction, show: Show): string {
  const { kind, original = '', corrected = '' } = correction;
  const { apparatus } = show.words;
  switch (kind) {
    case 'text':
      return '';
    case 'role':
      return apparatus.role(roleNames(original, show), roleNames(corrected, show));
    case 'article':
      return corrected === 'continues' ? apparatus.article.continues : apparatus.article.begins;
    case 'paragraph':
      return corrected === 'continues' ? apparatus.paragraph.continues : apparatus.paragraph.begins;
    case 'field':
      return describeField(article, correction, show);
  }
}

const isRole = (name: string, roles: Record<LineRole, string>): name is LineRole => Object.hasOwn(roles, name);

/** `crosshead paragraph` → 小标题、正文; a reason for which a line was set aside is called as on the page of the issue. */
function roleNames(names: string, { words }: Show): string {
  const { roles } = words.apparatus;
  return names
    .split(' ')
    .map((name) => (isRole(name, roles) ? roles[name] : describeSetAside(name, words)))
    .join('、');
}

function describeField(article: Article, { field, original = '', corrected = '' }: Correction, show: Show): string {
  const { fields } = show.words.apparatus;
  switch (field) {
    case 'column':
      return fields.column(show.text(article, corrected));
    case 'title':
      return fields.title(show.text(article, corrected));
    case 'kind':
      return fields.kind(kindName(original, show), kindName(corrected, show));
    case 'bylines': {
      const names = article.bylines.map(({ name }) => show.text(article, name)).join('、');
      return names === '' ? fields.noBylines : fields.bylines(names);
    }
    default:
      return fields.date;
  }
}

const kindName = (kind: string, { words }: Show): string =>
  Object.entries(words.article.kind).find(([name]) => name === kind)?.[1] ?? kind;
