import type { Archive } from '../../archive/types.ts';
import { detectScript } from '../../chinese/index.ts';
import { type ArticleView, plainText } from '../../markup/index.ts';
import type { Article, Person, RecordDate } from '../../records/schema/index.ts';
import { displayDate, type Words, words } from '../../translations/index.ts';
import { link } from '../link.ts';
import type { Script } from '../paths.ts';
import { breakWords } from './break-words.ts';

/** Everything a page needs to show records in one script. */
export interface Presenter {
  script: Script;
  words: Words;
  link(path: string): string;
  /** How the archive's own prose is shown. */
  prose: ArticleView;
  /** How an article's fields and body are shown. */
  view(article: Article): ArticleView;
  title(article: Article): string;
  /** The title as HTML that breaks between words. */
  headline(article: Article): string;
  /** A kicker or subtitle as HTML that breaks between words. */
  deck(article: Article, printed: string): string;
  /** A printed text of an article, without mark-up. */
  text(article: Article, printed: string): string;
  /** A name of a person. */
  name(person: Pick<Person, 'name'> | string): string;
  /** Words that stand outside of articles: in the archive's own settings and records, or, with `from`, in a bulletin. */
  plain(text: string, from?: Script): string;
  date(date: RecordDate): string;
}

const namesIn = (article: Article): string[] => [
  ...new Set([
    ...article.people.flatMap(({ name, printed }) => [name, printed]),
    ...article.bylines.filter(({ role }) => role !== 'unit').map(({ name }) => name),
  ]),
];

/** Computes a value of an article once. */
function remember<Value>(compute: (article: Article) => Value): (article: Article) => Value {
  const known = new WeakMap<Article, Value>();
  return (article) => {
    const value = known.get(article) ?? compute(article);
    known.set(article, value);
    return value;
  };
}

function createPresenter(archive: Archive, script: Script): Presenter {
  const own = archive.settings.language === 'zh-Hant' ? 'Hant' : 'Hans';
  const printedIn = new Map<string, Script>(archive.issues.map((issue) => [issue.id, issue.script]));
  const href: ArticleView['href'] = (kind, id) => link(`/${kind === 'person' ? 'people' : 'places'}/${id}/`, script);
  /** Names come from bulletins of either script; what could be both is in the archive's own. */
  const scriptOf = (printed: string) => detectScript(printed, own);
  const viewIn = (from: Script, names: readonly string[]): ArticleView => ({ script, from, href, names });
  const view = remember((article) => viewIn(printedIn.get(article.issue) ?? own, namesIn(article)));
  const text = (article: Article, printed: string) => plainText(printed, view(article));
  const title = remember((article) => text(article, article.title));
  const table = words(script);
  return {
    script,
    words: table,
    link: (path) => link(path, script),
    prose: viewIn(own, []),
    view,
    text,
    title,
    headline: remember((article) => breakWords(title(article))),
    deck: (article, printed) => breakWords(text(article, printed)),
    name(person) {
      const name = typeof person === 'string' ? person : person.name;
      return plainText(name, viewIn(scriptOf(name), [name]));
    },
    plain: (printed, from = scriptOf(printed)) => plainText(printed, viewIn(from, [])),
    date: (date) => displayDate(date.value, table),
  };
}

const presenters = new WeakMap<Archive, Map<Script, Presenter>>();

/** The presenter of an archive in one script; made once, so that titles are converted once. */
export function presenterOf(archive: Archive, script: Script): Presenter {
  const made = presenters.get(archive) ?? new Map<Script, Presenter>();
  presenters.set(archive, made);
  const presenter = made.get(script) ?? createPresenter(archive, script);
  made.set(script, presenter);
  return presenter;
}
