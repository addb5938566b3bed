import type { Random } from '../random.ts';
import type { Script } from '../types.ts';
import { freeSlots, type Scene } from './scene.ts';
import { inScript } from './script.ts';

/** Fills the `{slots}` of a sentence template from the scene, or with a new word from the vocabulary, in the template's script. */
export function fill(template: string, scene: Scene, random: Random, script: Script): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const fixed = scene.fixed[slot];
    if (fixed !== undefined) return inScript(fixed, 'Hans', script);
    const free = freeSlots[slot];
    if (free === undefined) throw new Error(`Unexpected slot {${slot}} in ${template}`);
    return inScript(free(random), 'Hans', script);
  });
}
