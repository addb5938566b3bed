import { anyWord, oneOf } from '../../../parser/text/one-of.ts';
import type { IssueText } from '../../text/issue-text.ts';
import type { Office } from '../offices/read-office.ts';
import { readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';

/** What a list of names is called after it. */
const group = oneOf(
  new RegExp(
    `等${anyWord(
      '[区县市省州镇乡校院局厅]?(?:主要)?领导(?:同志)? 同志 领导干部 负责人 专家 代表 委员 嘉宾 老师 议员 将领 烈士 先烈 英雄 名家 大师 学者 作家 艺术家 演员 选手 队员 同学',
      '教授 院士 企业家 劳模 [0-9]+(?:名|位)(?:同志|党员|干部|同学|个人|选手)',
    )}`,
    'g',
  ),
  /(?:[0-9]+|[两二三四五六七八九十]+)[名位](?:同学|同志|选手|队员|学生|老师|教师|党员|专家|嘉宾|委员|代表)/g,
);
const office = /(?:[区县市省州镇乡校院局厅]领导)$/;
const longestList = 80;
/** What stands behind the last mark other than 、. */
const unmarked = /[^，。；：！？“”（）《》\n ]*$/;

function officeIn(folded: string, start: number, end: number): Office | undefined {
  const match = office.exec(folded.slice(start, end));
  return match === null ? undefined : { kind: 'office', start: start + match.index, end };
}

interface Item {
  start: number;
  end: number;
}

const isName = (folded: string, { start, end }: Item): boolean =>
  readNames(folded, start).some((name) => name.end === end && name.score >= 0.4);

/** 作品由|陈鹏、万海涛两名同学完成: the first name of the list stands behind one of these. */
function afterOpener(folded: string, item: Item): Item {
  if (isName(folded, item)) return item;
  for (const length of [3, 2, 4]) {
    const start = item.end - length;
    if (
      start > item.start &&
      /[由有与为是给和及对让请]/.test(folded.charAt(start - 1)) &&
      isName(folded, { ...item, start })
    )
      return { ...item, start };
  }
  return item;
}

/** The parts between 、 of the list that ends at `end`, from last to first. */
function itemsBefore(folded: string, end: number): Item[] {
  const from = Math.max(0, end - longestList);
  const opening = end - (unmarked.exec(folded.slice(from, end))?.[0].length ?? 0);
  let at = opening;
  return folded
    .slice(opening, end)
    .split('、')
    .map((item) => {
      const start = at;
      at += item.length + 1;
      return { start, end: start + item.length };
    });
}

/** `沈一舟、顾小满、罗立等区领导`: at least two names and the word for what they are. */
export function namesBeforeGroup(text: IssueText): Sighting[] {
  const { folded } = text;
  return [...folded.matchAll(group)].flatMap((match) => {
    const end = match.index + match[0].length;
    const shared = officeIn(folded, match.index, end);
    const items = itemsBefore(folded, match.index).map((item, index) =>
      index === 0 ? afterOpener(folded, item) : item,
    );
    const names = items.filter((item) => isName(folded, item));
    if (names.length < 2) return [];
    return names.map((item) => ({
      text,
      ...item,
      key: keyOf(folded.slice(item.start, item.end)),
      ...(shared === undefined ? {} : { office: shared }),
      evidence: 'group-after',
    }));
  });
}
