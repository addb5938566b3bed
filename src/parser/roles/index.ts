import type { House } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { splitClosing } from '../splits/index.ts';
import { endsSentence } from '../text/marks.ts';
import type { Unit } from '../unit.ts';
import { columnLine } from './column-line.ts';
import { metaLine } from './meta-line.ts';
import { noteLine } from './note.ts';
import type { RoleRule } from './rule.ts';
import { signOff } from './sign-off.ts';
import { signatureLine } from './signature-line.ts';

/** The rules in the order they are tried; the first that speaks names the part. */
export const roleRules: readonly RoleRule[] = [signOff, signatureLine, metaLine, noteLine, columnLine];

/** Names each unit by its form; a signature run on after a text becomes a part of its own. */
export function readParts(units: readonly Unit[], house: House): Part[] {
  const parts: Part[] = [];
  units.forEach((unit, index) => {
    const split = splitClosing(unit);
    if (split) {
      for (const part of split) parts.push(part);
      return;
    }
    const site = { unit, before: parts[parts.length - 1], after: units[index + 1], house };
    for (const rule of roleRules) {
      const read = rule.read(site);
      if (read) {
        parts.push({ ...unit, ...read, rule: rule.name });
        return;
      }
    }
    const before = parts[parts.length - 1];
    const spoken = before?.kind === 'text' && /[,，]/.test(unit.text) && endsSentence(unit.text);
    const running = unit.running || spoken;
    parts.push({ ...unit, running, kind: running ? 'text' : 'short', rule: running ? 'running' : 'short-line' });
  });
  return parts;
}
