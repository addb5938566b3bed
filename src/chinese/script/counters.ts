import type { Script } from './script.ts';

/** A counter that is written in its own way after a figure. */
export interface Counter {
  character: string;
  form: string;
  /** The counter with a figure before it. */
  counted: RegExp;
}

/** 隻 counts animals, boats and shares (`3000只`, `两万只`); as a word of its own 只 means "only" (`三|只有一人`). */
export const counters: Record<Script, Counter | undefined> = {
  Hant: { character: '只', form: '隻', counted: /(?<=[0-9０-９二两三四五六七八九十百千万余])只/ },
  Hans: undefined,
};
