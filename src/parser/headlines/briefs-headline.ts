import type { Part } from '../part.ts';
import { bareColumn, isColumnName, namesSection } from './column-name.ts';
import type { Headline } from './headline.ts';
import { columnRule } from './set-apart.ts';

/**
 * The headline above the first of several items that have none, each closed by its own name (`【简讯】` `短波`): the name of their
 * column, and no title. Absent when another line stands there.
 */
export function briefsHeadline(lines: readonly Part[]): Headline | undefined {
  const column = lines.map((line): Part | undefined => {
    if (line.kind === 'column') return line;
    const rule = columnRule(line, 0, lines.length + 1);
    return rule ? { ...line, rule } : undefined;
  });
  const named = column.filter((part) => part !== undefined);
  if (named.length === 0 || named.length < lines.length) return undefined;
  return { column: named, kicker: [], title: [], subtitle: [], margin: 1, evidence: [], weighings: [] };
}

/**
 * The headline above the first of several items without one, under the name of a section: the section, and whose it is. `named` when
 * the items below tell that the last line is one.
 */
export function sectionHeadline(lines: readonly Part[], named = false): Headline | undefined {
  const last = lines.at(-1);
  if (last === undefined || !(named || namesSection(last.text))) return undefined;
  const column = [{ ...last, rule: 'column-name' }];
  const kicker = lines.slice(0, -1).map((line): Part => ({ ...line, rule: 'above-title' }));
  return { column, kicker, title: [], subtitle: [], margin: 1, evidence: [], weighings: [] };
}

/** `读者来信` `社论`: names of letters and opinions, which may be the headline of one. */
const ofOneText = /[信论論评評说說]$/;

/** The headline of a text that is a brief by itself: `·短新闻·` `地方短波` above one paragraph. */
export const briefHeadline = (lines: readonly Part[]): Headline | undefined =>
  lines.every(({ text }) => isColumnName(bareColumn(text)) && !ofOneText.test(bareColumn(text)))
    ? briefsHeadline(lines)
    : undefined;
