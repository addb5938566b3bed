import { characterReadings } from '../../../chinese/index.ts';
import { gb2312Characters } from '../../gb2312.ts';
import type { Readings } from '../../manifest.ts';
import type { Suggestable } from '../../suggestions.ts';

/** How characters are read: those of GB 2312 and those in what can be suggested. */
export function buildReadings(entries: readonly Suggestable[]): Readings {
  const characters = gb2312Characters();
  for (const { Hans } of entries) for (const character of Hans) characters.add(character);
  const readings: Record<string, string> = {};
  for (const character of characters) {
    for (const reading of characterReadings(character)) readings[reading] = (readings[reading] ?? '') + character;
  }
  return readings;
}
