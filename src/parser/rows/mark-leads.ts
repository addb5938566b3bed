import { slicePrinted } from '../printed.ts';
import { isRunningText } from '../text/marks.ts';
import type { SetAside } from '../tree.ts';
import { cutAside, restOf } from './cut-row.ts';
import { namesIssue } from './names-issue.ts';
import type { Row } from './row.ts';

/** Depth of a headline that is no marked heading: below all of them. */
export const itemLevel = 7;

/** The bullet and the number before a headline. */
const opening = /^(?:[•·●◦▪‣○◆■▶]\s*)?(?:(\d{1,3})[.、．)）]\s*)?/;
/** `：` `—`: what parts a headline from its text on the same line. */
const parting = /^\s*(?:[—–-]{1,2}|[|｜])?\s*/;

/** Average length from which bold words are headlines; shorter ones are labels within an article. */
const headlineLength = 10;
/** Longest line with a number before it that is a headline, and longest remark behind a headline. */
const longest = 60;
const longestRemark = 15;
/** Fewest characters of a text on the line of its headline. */
const shortestText = 20;
/** Fewest headlines of one form, and the share of them that stands at the head of a section or goes on from there. */
const fewest = 3;
const share = 0.8;
/** Rows below a headline among which its text is looked for. */
const reach = 3;

/** `本周新闻焦点`: a section of news. */
const news = /(?:新[闻聞]|消息|[动動][态態]|焦[点點]|[头頭][条條]|[快简簡][讯訊报報]|要[闻聞])[^\p{L}\p{N}]*$/u;

/** A line that may be the headline of an item. */
interface Candidate {
  index: number;
  /** Bold words behind a bullet, a number or neither, or a number alone. */
  form: string;
  number?: number;
  /** Where the headline starts and ends in its row. */
  start: number;
  end: number;
  /** A text follows. */
  headsText: boolean;
  /** Index of the heading below which it or the first of its neighbours stands; absent inside a text. */
  section: number | undefined;
}

function candidateAt(rows: readonly Row[], index: number): Omit<Candidate, 'section'> | undefined {
  const row = rows[index];
  if (!row || row.level || (row.mark !== undefined && row.mark !== 'list')) return undefined;
  const { text, lead } = row;
  const found = opening.exec(text);
  const start = found?.[0].length ?? 0;
  const number = found?.[1] === undefined ? undefined : Number(found[1]);
  const below = rows.slice(index + 1, index + 1 + reach);
  const next = below.findIndex(({ level, lead: other }) => level !== undefined || other !== undefined);
  const headsText = (next < 0 ? below : below.slice(0, next)).some((other) => isRunningText(other.text));
  const behind = lead === undefined ? '' : text.slice(lead);
  if (lead !== undefined && !row.linked) {
    const headline = text.slice(start, lead);
    if (/[:：]$/.test(headline) || /^\s*[:：]/.test(behind)) return undefined;
    const gap = parting.exec(behind)?.[0].length ?? 0;
    const whole = behind.length <= longestRemark;
    const form = `bold${row.mark ?? ''}${start === 0 ? '' : number === undefined ? 'bullet' : 'number'}`;
    return {
      index,
      form,
      ...(number === undefined ? {} : { number }),
      start,
      end: whole ? text.length : lead,
      headsText: whole ? headsText : behind.length - gap >= shortestText,
    };
  }
  if (number === undefined || row.mark || behind.length > longestRemark) return undefined;
  if (lead === undefined && (text.length > longest || isRunningText(text))) return undefined;
  return { index, form: 'number', number, start, end: text.length, headsText };
}

/** All lines that may be headlines of items, with the sections at the head of which they stand. */
function candidates(rows: readonly Row[]): Candidate[] {
  const found: Candidate[] = [];
  let section: number | undefined = -1;
  rows.forEach((row, index) => {
    if (row.level) {
      section = index;
      return;
    }
    const candidate = candidateAt(rows, index);
    if (candidate) found.push({ ...candidate, section });
    else if (section !== undefined && isRunningText(row.text)) {
      const heading = rows[section];
      const opened = found[found.length - 1]?.index ?? -1;
      if (heading !== undefined && !namesIssue(heading.text) && opened < section) section = undefined;
    }
  });
  return found;
}

/** Bold words as long as headlines, each with a text; one of them below each heading opens its text. */
const areBold = (group: readonly Candidate[]): boolean => {
  const length = group.reduce((sum, { start, end }) => sum + end - start, 0) / group.length;
  const sections = new Set(group.map(({ section }) => section));
  const open = sections.size > 1 && sections.size === group.length;
  return length >= headlineLength && group.length >= fewest && !open;
};

/** Share of links among the numbered headlines of sections: each leads to the whole of its news. */
const mostLinked = 0.6;

const rising = (items: readonly Candidate[]): boolean =>
  items.every(({ number = 0 }, place) => number > (items[place - 1]?.number ?? 0));

/** Numbers that count on from section to section, those of a section of news, or those of links. */
function areCounted(group: readonly Candidate[], rows: readonly Row[]): Candidate[] {
  const sections = new Map<number | undefined, Candidate[]>();
  for (const item of group) {
    const items = sections.get(item.section);
    if (items) items.push(item);
    else sections.set(item.section, [item]);
  }
  const links = group.filter(({ index }) => rows[index]?.linked).length;
  const linked = group.length >= fewest && links >= group.length * mostLinked;
  if (rising(group) && sections.size >= 2 && group.length >= fewest) return [...group];
  return [...sections].flatMap(([section, items]) => {
    const counts = items.every(({ number }, place) => number === place + 1);
    if (counts && items.length >= fewest && news.test(rows[section ?? -1]?.text ?? '')) return items;
    return linked && items[0]?.number === 1 && rising(items) ? items : [];
  });
}

/**
 * Headlines of the items of a digest that are no marked headings: at the head of its sections lines of one form, each with a text,
 * that open with bold words as long as headlines or with a number that counts on from section to section. What stands before them goes
 * aside, the text behind them on its own row.
 */
export function markLeads(rows: readonly Row[]): { rows: Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const found = candidates(rows);
  const items = new Map<number, Candidate>();
  for (const form of new Set(found.map((item) => item.form))) {
    const group = found.filter((item) => item.form === form);
    const placed = group.filter(({ section, headsText }) => section !== undefined && headsText);
    if (placed.length < Math.max(fewest, group.length * share)) continue;
    const chosen = form === 'number' ? areCounted(placed, rows) : areBold(placed) ? placed : [];
    for (const item of chosen) items.set(item.index, item);
  }
  if (items.size === 0) return { rows: [...rows], setAside };
  const marked = rows.flatMap((row, index): Row[] => {
    const item = items.get(index);
    if (!item) return [row];
    const bare: Row = { ...row, mark: undefined };
    setAside.push(...cutAside(row, 0, item.start, 'item-mark'));
    const head: Row = { ...bare, ...slicePrinted(row, item.start, item.end), level: itemLevel };
    if (item.end === row.text.length) return [head];
    const text = item.end + (parting.exec(row.text.slice(item.end))?.[0].length ?? 0);
    setAside.push(...cutAside(row, item.end, text, 'item-mark'));
    return [head, restOf(bare, text)];
  });
  return { rows: marked, setAside };
}
