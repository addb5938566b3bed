import { fold } from '../../../mentions/text/fold.ts';
import { locator } from '../../../parser/dates/locate.ts';
import type { ParsedArticle } from '../../../parser/tree.ts';
import type { FactText } from './evidence.ts';

/** Characters of an issue that are looked through. */
const sample = 200_000;

/** The texts of an issue as the rules for its year read them; of a very long issue the first ones. */
export function factTexts(articles: readonly ParsedArticle[]): FactText[] {
  let length = 0;
  return articles
    .flatMap(({ kicker, title, subtitle, body, notes }) => [
      ...kicker,
      ...(title ? [title] : []),
      ...subtitle,
      ...body,
      ...notes,
    ])
    .filter(({ text }) => {
      length += text.length;
      return length <= sample;
    })
    .map((part) => {
      const locate = locator(part);
      return { folded: fold(part.text), printed: part.text, spanOf: (start, end) => locate(start, end)[0] };
    });
}
