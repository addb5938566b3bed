import { slicePrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import type { Byline, ParsedArticle } from '../tree.ts';

/** The place behind the name of `（中央社記者沈一舟青口6日電）`, up to the day or the word of the report. */
const placeBehind = lean(
  /^(?<place>\p{Script=Han}{2,8}?)(?:[\d０-９一二三四五六七八九十廿卅]{1,3}[月日]|(?:[综綜]合|[摄攝]影|[专專][题題])?(?:[报報][导導道]|[专專]?[电電讯訊][)）\]］】〕]))/u,
);

/** From where the lead says that this name reports; empty where a mark or nothing stands behind it. */
function placeOf({ name, printed }: Byline): string {
  const at = printed.indexOf(name);
  return at < 0
    ? ''
    : (placeBehind.exec(printed.slice(at + name.length, at + name.length + reach))?.groups?.['place'] ?? '');
}
const reach = 16;

/** Length of a name whose last character may be the first of a place. */
const full = 3;

/** The byline without the last character of its name. */
function shortened(byline: Byline): Byline {
  const name = byline.name.slice(0, -1);
  const { spans } = slicePrinted({ text: byline.name, spans: byline.spans, joins: [] }, 0, name.length);
  return { ...byline, name, spans };
}

/**
 * `沈舟湖濱校園報導` beside `顧小滿湖濱校園報導`: nothing parts the name from the place, and the other leads of the issue tell where it
 * begins. A character that all who report from the rest of the place seem to bear is the place's.
 */
export function sharePlaces(articles: readonly ParsedArticle[]): ParsedArticle[] {
  const ends = new Map<string, Set<string>>();
  for (const { bylines } of articles)
    for (const byline of bylines) {
      const place = placeOf(byline);
      if (place === '') continue;
      const last = ends.get(place) ?? new Set<string>();
      ends.set(place, last.add(byline.name.slice(-1)));
    }
  if (ends.size < 2) return [...articles];
  const isCut = (byline: Byline): boolean => {
    const { name } = byline;
    if (name.length !== full) return false;
    const place = placeOf(byline);
    const last = name.slice(-1);
    return place !== '' && ends.has(last + place) && ends.get(place)?.size === 1 && isPersonName(name.slice(0, -1));
  };
  return articles.map((article) =>
    article.bylines.some(isCut)
      ? { ...article, bylines: article.bylines.map((byline) => (isCut(byline) ? shortened(byline) : byline)) }
      : article,
  );
}
