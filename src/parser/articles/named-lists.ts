import { placesOf } from '../lists.ts';
import type { Part } from '../part.ts';
import { oneOf } from '../text/one-of.ts';
import type { Draft } from './draft.ts';
import { fewestItems, namesList } from './take-list.ts';

/** Weight of a headline below a list that has one of its own. */
const weight = 6;

/** What parts an item: `第一名　沈一舟`, `六一届：沈一舟`. */
const parted = /[ \u3000：:《]/;

/** `三等奖 沈一舟` `八二届：…` `（按姓氏笔画为序）`: a line of the list, which heads no text. */
const ofList = /^[特优優第一二三四五六七八九十]{1,3}[等名][奖獎]?[ \u3000：:（(]|^[^：:]{2,8}[：:]|^[（(]|[：:]$/;

/** How many of the lines below the name of a list are its items: all to the last that marks part, the lines of a headline aside. */
function itemsOf(lines: readonly Part[]): number {
  const most = lines.length - 1;
  const shown = lines.slice(0, most).findLastIndex(({ text }) => parted.test(text)) + 1;
  const areParted = lines.slice(0, shown).filter(({ text }) => parted.test(text)).length * 2 > shown;
  return areParted && most - shown <= 1 ? shown : 0;
}

/**
 * `樂捐徵信` `報告事項` `上週聚會人數與奉獻` `社區行事曆`: what a society or a congregation lists behind its texts, of no article above.
 */
const ofIssue = oneOf(
  /^(?:\S{0,8}(?:[徵征]信|芳名)[录錄]?(?:[（(]\S{2,8}[）)])?|\S{0,4}(?:[报報]告|代[祷禱]|感恩|家事)事[项項])$/,
  /^(?:(?:[上本下][周週]|[上本下]?主日)\S{0,8}(?:人[数數]|奉[献獻]|聚[会會]|服[事侍])|[财財][务務]收支\S{0,4}|收支(?:[报報]告|明[细細]))$/,
  /^\S{0,6}(?:行事[曆历歷]|[预預]定表|日程表?|(?:活[动動]|[课課]程|服[务務]|巡回|巡迴|[义義][诊診])(?:[时時]程表?|[预預]告|一[览覽]表?)|活[动動]表)$/,
);
const longestName = 14;
const longestItem = 40;

const namesOfIssue = ({ kind, mark, text }: Part): boolean =>
  kind === 'short' && mark === undefined && text.length <= longestName && ofIssue.test(text);

/** `11/3　環境清潔日` `6月3日　环境清洁日`: what happens on a day. */
const onDay = /^\d{1,2}(?:[/／.．]\d{1,2}|月\d{1,2}日)/;

/** How many of the lines below the name of a calendar tell a day each. */
function daysOf(lines: readonly Part[]): number {
  const other = lines.findIndex(({ text }) => !onDay.test(text));
  return other < 0 ? lines.length : other;
}

/** Parts a list with a name of its own (`全縣美展得獎名單`) from the headline of the text below it, which is another article. */
function part(draft: Draft): Draft[] {
  const [first] = draft.head;
  const dated = first !== undefined && namesOfIssue(first);
  if (!(dated || namesList(first)) || !draft.body.some(({ kind }) => kind === 'text')) return [draft];
  const lines = draft.head.slice(1);
  const items = namesList(first) ? itemsOf(lines) : daysOf(lines);
  const head = lines.slice(items);
  const line = head[0]?.line;
  if (items < fewestItems || line === undefined || head.some(({ text }) => ofList.test(text))) return [draft];
  const start = {
    question: 'start' as const,
    line,
    evidence: [{ rule: 'below-named-list', line, weight }],
    sum: weight,
  };
  const list = { ...draft, head: draft.head.slice(0, items + 1), body: [], inside: [], alternatives: [] };
  return [list, { ...draft, head, start }];
}

const asItem = (part: Part): Part => (part.kind === 'short' ? { ...part, kind: 'list', rule: 'long-run' } : part);
const isItem = ({ kind, mark, text }: Part): boolean =>
  kind === 'list' || kind === 'table' || (kind === 'short' && mark === undefined && text.length <= longestItem);

/** Below such a name in a head the other lines are items, too. */
function withItems(draft: Draft): Draft {
  const [name] = draft.head;
  if (!name || !namesOfIssue(name)) return draft;
  const all = [...draft.head.slice(1), ...draft.body];
  if (all.length < fewestItems || !all.every(isItem)) return draft;
  return { ...draft, head: [name], body: all.map(asItem) };
}

/** A line names a list, the next line its first item. */
type NamesList = (part: Part, below: Part | undefined) => boolean;

/** Such a name farther from the text above than from its items. */
const standsApart: NamesList = (part, below) =>
  below !== undefined &&
  part.gap > below.gap &&
  (namesOfIssue(part) || (part.rule === 'heads-nothing' && namesOfIssue({ ...part, kind: 'short' })));

/** Cuts the lists off that stand behind the text of a draft, each below a name of its own. */
function cutLists(draft: Draft, names: NamesList): Draft[] {
  const last = draft.body.findLastIndex((part) => !isItem(part));
  const starts = placesOf(draft.body, (part, place) => place > last && names(part, draft.body[place + 1]));
  const [first] = starts;
  if (first === undefined || last < 0) return [draft];
  const lists = starts.map((start, index): Draft => {
    const [name, ...items] = draft.body.slice(start, starts[index + 1]);
    const line = name?.line ?? 0;
    return {
      head: name ? [{ ...name, kind: 'short' }] : [],
      body: items.map(asItem),
      start: { question: 'start', line, evidence: [{ rule: 'named-list', line, weight }], sum: weight },
      inside: [],
      alternatives: [],
    };
  });
  if (lists.some(({ body }) => body.length < fewestItems)) return [draft];
  return [{ ...draft, body: draft.body.slice(0, first) }, ...lists];
}

/** Drafts in their order, lists with names of their own apart: behind the last of an issue any, behind another those set apart from it. */
export const partNamedLists = (drafts: readonly Draft[]): Draft[] =>
  drafts
    .flatMap(part)
    .flatMap((draft, place, all) => cutLists(draft, place === all.length - 1 ? namesOfIssue : standsApart))
    .map(withItems);
