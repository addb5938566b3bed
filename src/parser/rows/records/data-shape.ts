import { lean } from '../../text/lean.ts';
import { oneOf } from '../../text/one-of.ts';
import { holdsOneOf } from '../../text/quick-look.ts';
import { kindOfLabel } from './field-kinds.ts';

/** What a line of data consists of: labels in their order, whatever they say, behind a day and bare words. */
export interface DataShape {
  /** The same for lines of one form. */
  key: string;
  labels: readonly string[];
  dated: boolean;
  /** Nothing but a label: `专栏：`. */
  empty: boolean;
}

const longest = 100;
/** Most bare words, as the name of an office or a paper beside the day; the longest of them. */
const mostWords = 2;
const longestWord = 16;

const mayHold = holdsOneOf(':：0123456789〇○年】]');
const sentence = holdsOneOf('。，；！？!?“”「」『』《》、');
const gaps = /[\s\u3000|｜•]+/;
const label = lean(/^[【[（(]?(\p{Script=Han}{1,6}|[A-Za-z]{2,10})(?:[:：／]|[】\]][:：]?)/u);
const day = oneOf(
  /^[（(【[]?(?:(?:中[华華])?民[国國])?(?:\d{2,4}|[〇○零一二三四五六七八九]{4})[-./年]\d{0,2}[-./月]?(?:\d{1,2}日?)?(?:[（(]\S{1,3}[)）])?[)）】\]]?$/,
  /^[一二三四五六七八九〇○]{4}年\S{1,3}月\S{1,3}日$/,
);
const figure = /^[（(]?(?:\d{1,2}[:：]\d\d(?:[:：]\d\d)?|\d+(?:次|人)?)[)）]?$/;

const emptyLabel = /^\S{1,12}[:：】\]]$/;
/** How papers and offices end that stand beside the day. */
const giver = /[报報网網社台臺刊局署處处科室办辦院部廳厅會会校館馆所隊队团團]$/;

/** Who made the page: a line of such labels alone stands at its head. */
const editors = /[编編][辑輯审審]|[责責][编编]|版式|校[对對]|美[编編術术]|[组組排]版|值班|[主总總][编編]/;

/** Labels of what an announcement tells, and of those who speak: no data about an article. */
const told = /^(?:地[点點址]|[场場]次|票[价價]|主[讲講]|[对對]象|[电電][话話]|[气氣][温溫]|[问問]|答|[风風]力)$/;

/** Reads a line as one of data; absent for sentences, for what holds neither label nor day, and for facts of an event. */
export function dataShape(text: string): DataShape | undefined {
  if (text.length > longest || !mayHold(text) || sentence(text)) return undefined;
  const parts: string[] = [];
  const labels: string[] = [];
  let words = 0;
  let dated = false;
  let plain = true;
  for (const token of text.split(gaps)) {
    if (token === '') continue;
    const found = label.exec(token);
    const name = found?.[1] ?? (kindOfLabel(token) === undefined ? undefined : token);
    if (name !== undefined) {
      if (told.test(name)) return undefined;
      labels.push(name);
      parts.push(name);
      dated ||= /\d{2,4}[-./年]\d{1,2}/.test(token);
    } else if (day.test(token)) {
      dated = true;
      if (labels.length === 0) parts.push('0');
    } else if (figure.test(token)) {
      if (labels.length === 0 && parts[parts.length - 1] !== '0') parts.push('0');
    } else if (labels.length === 0) {
      words += 1;
      parts.push('');
      plain &&= giver.test(token);
      if (words > mostWords || token.length > longestWord) return undefined;
    }
  }
  if (labels.length === 0 ? !dated || !plain : labels.every((name) => editors.test(name))) return undefined;
  return { key: parts.join('|'), labels, dated, empty: labels.length === 1 && emptyLabel.test(text) };
}
