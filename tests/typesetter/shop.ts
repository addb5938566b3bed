import type { BylineForm } from './bylines/form.ts';
import type { Random } from './random.ts';
import type { HeadlineForm } from './setting/headline.ts';
import type { CleanArticle, Day, Line, Script, TruthArticle } from './types.ts';
import { someDay } from './vocabulary/dates.ts';
import { personName } from './vocabulary/people.ts';
import { counties } from './vocabulary/places.ts';
import { papers, publicAccounts } from './vocabulary/units.ts';
import { inScript } from './writing/script.ts';
import type { Topic } from './writing/topic.ts';
import { writeArticle } from './writing/write-article.ts';

/** A printing house at work on one issue: who publishes, when, and what has been set so far. */
export interface Shop {
  random: Random;
  /** The script asked for. */
  script: Script;
  county: string;
  paper: string;
  account: string;
  day: Day;
  /** The people who make the paper: they stand in furniture and sign nothing. */
  editors: string[];
  /** One entry an article set so far, in print order. */
  truths: TruthArticle[];
  write(topic: Topic): CleanArticle;
  /** Sets an article and returns its lines, one a paragraph; the truth is noted. */
  set(article: CleanArticle, headline: HeadlineForm, byline: BylineForm): Line[];
  /** A line that belongs to the page. */
  furniture(text: string): Line;
}

export const blank: Line = { text: '', role: 'blank' };

/** Opens a shop whose forms are printed in `native` script and converted when the other is asked for. */
export function openShop(random: Random, script: Script, native: Script): Shop {
  const change = (text: string) => inScript(text, native, script);
  const toNative = (text: string) => inScript(text, 'Hans', native);
  const county = random.word(counties);
  const day = someDay(random);
  const truths: TruthArticle[] = [];
  const changeAll = (texts: readonly string[]) => texts.map(change);
  return {
    random,
    script,
    county: toNative(county),
    paper: toNative(random.word(papers)),
    account: toNative(random.word(publicAccounts)),
    day,
    editors: Array.from({ length: 4 }, () => toNative(personName(random))),
    truths,
    write: (topic) => writeArticle(topic, { county, day }, random),
    furniture: (text) => ({ text: change(text), role: 'furniture' }),
    set(article, headlineForm, bylineForm) {
      const headline = headlineForm(article, random);
      const byline = bylineForm.set(article, random);
      const index = truths.length;
      const first = article.body.findIndex((block) => block.kind !== 'crosshead');
      const body = article.body.map((block, at) => ({
        kind: block.kind,
        text: change((at === first ? byline.lead : '') + block.text),
        tail: at === article.body.length - 1 ? change(byline.tail) : '',
      }));
      const { column, title } = headline.truth;
      truths.push({
        page: 1,
        kind: article.kind,
        ambiguous: headline.truth.ambiguous,
        ...(column === undefined ? {} : { column: change(column) }),
        kicker: changeAll(headline.truth.kicker),
        ...(title === undefined ? {} : { title: change(title) }),
        titleAlso: changeAll(headline.truth.titleAlso),
        subtitle: changeAll(headline.truth.subtitle),
        bylines: byline.bylines.map((each) => ({ ...each, name: change(each.name) })),
        body: body.map(({ kind, text, tail }) => ({ kind, text, stops: [], ...(tail === '' ? {} : { tail }) })),
      });
      const own =
        (role: Line['role']) =>
        (text: string): Line => ({ text: change(text), role, article: index });
      const note = article.editorsNote === undefined ? [] : [own('note')(`编者按：${article.editorsNote}`)];
      return [
        ...headline.lines.map((line) => ({ ...line, text: change(line.text), article: index })),
        ...note,
        ...byline.before.map(own('byline')),
        ...body.map(
          ({ text, tail }, block): Line => ({ text: text + tail, role: 'body', article: index, block, opens: true }),
        ),
        ...byline.after.map(own('byline')),
      ];
    },
  };
}
