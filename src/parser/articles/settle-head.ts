import { columnRule } from '../headlines/set-apart.ts';
import type { Part } from '../part.ts';
import { tellsFact } from '../roles/fact-line.ts';
import { isMostlyData } from '../text/data-share.ts';
import { endsWithColon } from '../text/marks.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { Draft } from './draft.ts';

/** `现面向社会招聘以下人员：` `茲公布名單如下：`: a sentence that leads in what stands below it. */
const announces = /(?:以下|如下|下列|下述|名[单單])\S{0,8}[:：]$/;
/** `秋深葉滿扉，`: no headline ends so; a verse does. */
const goesOn = endsWithOneOf('，,；;、');

/** The place among the lines of a head from which on they are the text's first lines; the number of lines when none is. */
function textFrom(head: readonly Part[]): number {
  for (let place = 1; place < head.length; place += 1) {
    const part = head[place];
    if (part?.kind !== 'short' || part.mark === 'heading') continue;
    if (endsWithColon(part.text) && announces.test(part.text)) return place;
    // the last line: a greeting (`弟兄姊妹平安：`), or the first of a verse
    if (place === head.length - 1 && (endsWithColon(part.text) || goesOn(part.text))) return place;
  }
  return head.length;
}

/** `——青口村见闻`: a subtitle shows itself. */
const opensSubtitle = opensWithOneOf('—―─－-【〖（(');

/** Fewest crossheads below that show that a line right above a text is the first of them. */
const fewestBelow = 2;

/** Below a heading that its source marks, among others, a line that it does not set off is text: the headline is told outright. */
function withoutUnmarked(draft: Draft): Draft {
  const { head } = draft;
  const marked = head.findLastIndex(({ mark, under }) => mark === 'heading' && under === true);
  if (marked < 0) return draft;
  const isText = (part: Part, place: number): boolean =>
    place > marked && part.kind === 'short' && part.mark === undefined && !part.remark && !opensSubtitle(part.text);
  const from = head.findIndex(isText);
  if (from < 0) return draft;
  const crossheads = draft.body.filter(({ kind, mark }) => kind === 'short' && mark === undefined);
  const parts = crossheads.length >= fewestBelow && draft.body[0]?.kind === 'text';
  const moved = head.slice(from).map((part, place): Part => {
    const isCrosshead = parts && from + place === head.length - 1 && !endsWithColon(part.text);
    return isText(part, from + place) && !isCrosshead ? { ...part, kind: 'text', rule: 'opens-text' } : part;
  });
  return { ...draft, head: head.slice(0, from), body: [...moved, ...draft.body] };
}

/** The lines that are text go to the body: what is announced as a list, the rest as paragraphs. */
function withoutText(draft: Draft): Draft {
  const { head } = draft;
  const from = textFrom(head);
  if (from === head.length || !head.slice(0, from).some(({ kind }) => kind === 'short')) return draft;
  const moved = head
    .slice(from)
    .map(
      (part, place): Part =>
        part.kind !== 'short' ? part : { ...part, kind: place === 0 ? 'text' : 'list', rule: 'opens-text' },
    );
  return { ...draft, head: head.slice(0, from), body: [...moved, ...draft.body] };
}

/** `出席人數：231人` / `捐款：…` between a headline and its text: facts of which the text tells more, no lines of the headline. */
function withoutFacts(draft: Draft): Draft {
  const { head, body } = draft;
  const isFact = ({ kind, mark, text }: Part): boolean => kind === 'short' && mark === undefined && tellsFact(text);
  const from = head.findLastIndex((part) => part.kind === 'short' && !isFact(part)) + 1;
  if (from === 0 || !head.slice(from).some(isFact)) return draft;
  const facts = head.slice(from).filter(isFact);
  return {
    ...draft,
    head: head.filter((part) => !facts.includes(part)),
    body: [...facts.map((part): Part => ({ ...part, kind: 'list', rule: 'fact-line' })), ...body],
  };
}

/** Below a head of nothing but the name of a column (`【小說連載】`), a line that was taken for a crosshead is the headline. */
function withTitle(draft: Draft): Draft {
  const { head, body } = draft;
  const [first] = body;
  if (head.length === 0 || first?.kind !== 'short' || endsWithColon(first.text)) return draft;
  if (head.some(({ mark }) => mark === 'heading')) return draft;
  if (!head.every((part) => part.kind === 'column' || (part.kind === 'short' && columnRule(part, 0, 2)))) return draft;
  return { ...draft, head: [...head, first], body: body.slice(1) };
}

/**
 * `2024年1-2月刊` `《青口日报》(2016年1月11日 02版)` beside a headline: when and where it was printed, which no line of a headline says.
 */
function withoutData(draft: Draft): Draft {
  const isData = ({ kind, mark, text }: Part): boolean => kind === 'short' && mark === undefined && isMostlyData(text);
  const { head } = draft;
  if (!head.some(isData) || !head.some((part) => part.kind === 'short' && !isData(part))) return draft;
  return {
    ...draft,
    head: head.map((part): Part => (isData(part) ? { ...part, kind: 'meta', rule: 'mostly-data' } : part)),
  };
}

/**
 * Fewest crossheads that show what those of an article are like, how much their lengths differ at most, and by how much a headline is
 * longer.
 */
const fewestCrossheads = 2;
const slack = 1;
const leastLonger = 4;
/** No subtitle is as short: `清晨` below `乡间一日`. */
const longestWord = 2;
const leastLongerThanWord = 2;

/** `项目建设要快` right below the headline, where `人居环境要美` and `干部作风要硬` part the text: the first crosshead. */
function withoutCrosshead(draft: Draft): Draft {
  const { head, body } = draft;
  const [above, last] = head.slice(-2);
  if (last?.kind !== 'short' || above?.kind !== 'short' || last.mark !== undefined || body[0]?.kind !== 'text')
    return draft;
  const longer = last.text.length <= longestWord ? leastLongerThanWord : leastLonger;
  if (above.text.length < last.text.length + longer || endsWithColon(above.text)) return draft;
  const crossheads = body.filter(({ kind }) => kind === 'short');
  const isAlike = ({ text, mark }: Part) => mark === undefined && Math.abs(text.length - last.text.length) <= slack;
  if (crossheads.length < fewestCrossheads || !crossheads.every(isAlike)) return draft;
  return { ...draft, head: head.slice(0, -1), body: [last, ...body] };
}

/**
 * Draws the line between the headline and the text anew where the lines themselves say on which side they stand, and takes data out of it.
 */
export const settleHead = (draft: Draft): Draft =>
  withoutCrosshead(withTitle(withoutText(withoutFacts(withoutUnmarked(withoutData(draft))))));
