import type { Part } from '../part.ts';
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

/** Parts a list with a name of its own (`全縣美展得獎名單`) from the headline of the text below it, which is another article. */
function part(draft: Draft): Draft[] {
  const [first, ...lines] = draft.head;
  if (!namesList(first) || !draft.body.some(({ kind }) => kind === 'text')) return [draft];
  const items = itemsOf(lines);
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

/** Drafts in their order, lists with names of their own apart. */
export const partNamedLists = (drafts: readonly Draft[]): Draft[] => drafts.flatMap(part);
