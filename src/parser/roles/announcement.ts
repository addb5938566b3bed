import { endsWithColon } from '../text/marks.ts';
import type { RoleRule } from './rule.ts';

/** Shortest and longest sentence of the form. */
const shortest = 6;
const longest = 48;

/** `经评委会评审，现将名单公布如下：`: it says so itself. */
const announces = /如[下次左][:：]$/u;

/**
 * `经评委会评审，现将名单公布如下：`, `下一步的安排已经确定：` between a text and the items of a list: a sentence that announces what stands
 * below it; no headline does.
 */
export const announcement: RoleRule = {
  name: 'announcement',
  ofLines: true,
  read: ({ unit, before, after }) =>
    before !== undefined &&
    unit.mark === undefined &&
    !unit.running &&
    unit.text.length >= shortest &&
    unit.text.length <= longest &&
    endsWithColon(unit.text) &&
    (announces.test(unit.text) || (before.kind === 'text' && after?.mark === 'list'))
      ? { kind: 'text' }
      : undefined,
};
