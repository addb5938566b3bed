import { isClauseEdge } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { titlesAfter } from '../after/titles.ts';
import { whatPrecedes } from '../before.ts';
import type { Office } from '../offices/read-office.ts';
import { readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { isShySurname } from '../surnames.ts';

/** Words of courtesy: they follow a name but are no office. */
const courtesies = new Set(
  '同志 先生 女士 小姐 师傅 阿姨 大爷 大妈 奶奶 爷爷 阿嬷 阿婆 阿公 阿伯 婆婆 大娘 大叔 大婶 大姐 大哥 同学 老人 烈士 弟兄 姊妹 师兄 师姐 师姊 校友 小朋友 老汉 老先生 老太太 伯伯 叔叔 姐姐 哥哥 长者'.split(
    ' ',
  ),
);
/** 文化站|站长, 安监局|局长: a unit before its head is no name. */
const unitEnds = /[站局院校所部处科室会社厂店队组办委县市区镇乡村党]/;

/** Least sum of name score and what precedes. 总书记 follows nobody's name but a person's; a common title asks for more. */
function leastSum(title: string, length: number): number {
  if (title === '总书记') return length === 3 ? 0.8 : 3;
  if (title === '同志' && length === 3) return 1.5;
  const base = /^(?:同志|先生|女士|烈士|教授|院士|议员|副.+|总.+|.{3,})$/.test(title) ? 2.6 : 2.9;
  return length === 2 ? base + 0.4 : base;
}

function officeAfter(folded: string, start: number, length: number): Office | undefined {
  if (courtesies.has(folded.slice(start, start + length))) return undefined;
  return { kind: 'office', start, end: start + length };
}

/** 省长 … 村长: the first character may belong to the name of a division. */
const headsOfDivision = /^[省市县区镇乡村]长$/;
const levels = /[省市县区镇乡村](?!长)/g;

/** Whatever stands before 县, 镇 and the like in an issue, with that character, but not where 县长 is printed: two to four characters. */
function printedDivisions(texts: readonly IssueText[]): ReadonlySet<string> {
  const printed = new Set<string>();
  for (const { folded } of texts) {
    for (const { index } of folded.matchAll(levels))
      for (const length of [2, 3, 4]) if (index >= length) printed.add(folded.slice(index - length, index + 1));
  }
  return printed;
}

const divisionsOf = new WeakMap<readonly IssueText[], ReadonlySet<string>>();

/** 花田溪|县长 in an issue that prints 花田溪县 elsewhere: the name is the division's. */
function isDivision(name: string, level: string, texts: readonly IssueText[]): boolean {
  const printed = divisionsOf.get(texts) ?? printedDivisions(texts);
  divisionsOf.set(texts, printed);
  return printed.has(name + level);
}

/** `沈一舟书记`, `顾小满同志`: full names before a title. A surname alone (王主任) is no name. */
export function namesBeforeTitles(text: IssueText, _count: unknown, texts: readonly IssueText[] = [text]): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let title = 2; title < folded.length; title++) {
    const bare = folded.charAt(title) === '女' ? titlesAfter.startingAt(folded, title + 1) : 0;
    const length = bare > 0 ? bare + 1 : titlesAfter.startingAt(folded, title);
    if (length === 0 || isClauseEdge(folded, title - 1)) continue;
    const readings = [title - 4, title - 3, title - 2]
      .filter((start) => start >= 0)
      .flatMap((start) => readNames(folded, start).filter((name) => name.end === title))
      .filter((name) => !isShySurname(folded.charCodeAt(name.start)))
      .filter((name) => !unitEnds.test(folded.charAt(name.end - 1)))
      .map((name) => ({ ...name, sum: name.score + whatPrecedes(folded, name.start) }))
      .filter((name) => name.sum >= leastSum(folded.slice(title, title + length), name.length))
      .sort((a, b) => b.sum - a.sum);
    const [best] = readings;
    if (best === undefined) continue;
    const printedTitle = folded.slice(title, title + length);
    if (
      headsOfDivision.test(printedTitle) &&
      isDivision(folded.slice(best.start, title), printedTitle.charAt(0), texts)
    )
      continue;
    const office = officeAfter(folded, title, length);
    const sighting = { text, start: best.start, end: best.end, key: keyOf(folded.slice(best.start, best.end)) };
    found.push({ ...sighting, ...(office === undefined ? {} : { office }), evidence: 'title-after' });
  }
  return found;
}
