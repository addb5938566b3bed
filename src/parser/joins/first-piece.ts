import { echoOf } from '../headlines/echo.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { JoinSite, Meeting } from './rule.ts';

/**
 * Where the first piece of a paragraph may be too short to be told from a headline by its length: above running text, in a text of columns.
 */
export const firstPiece: Partial<Meeting> = { wrapped: false, running: false, open: true, text: true, marked: false };

const closesLabel = endsWithOneOf(':：︰)）');

/** Fewest characters of a first piece, and on a page that cuts so many of its paragraphs in mid-sentence. */
const fewest = 4;
const fewestCut = 2;
const leastBroken = 0.1;

/** `七律·登荷塘山`: the title of a poem, below which its first verse stands. */
const ofPoem = /^[五七]言?[律绝絕古][·•・‧]/;
const opensAsPoem = opensWithOneOf('五七');

/**
 * True where such a line may be a first piece, asked only there. Blanks divide the clauses of headlines, colons and marks open labels
 * and items, and brackets at the end name the column.
 */
export const mayBeFirstPiece = ({ before: { text }, house }: JoinSite): boolean =>
  text.length >= (house.broken >= leastBroken ? fewestCut : fewest) &&
  /^[^\s:：■□●○◆◇★☆▲△【—·][^\s]*$/.test(text) &&
  !closesLabel(text) &&
  !(opensAsPoem(text) && ofPoem.test(text));

/** Characters at the start of a text in which a headline is looked for, and the share of it that is said again there. */
const opening = 60;
const toldShare = 0.5;

/**
 * `三处避暑中心今晚开放` + `…今晚十时半起开放三处避暑中心…`: a text that says the line again stands below its headline; a sentence goes on
 * with other words.
 */
export const isToldBelow = (before: string, after: string): boolean =>
  echoOf(before, after.slice(0, opening)) >= toldShare;
