import { Converter } from 'opencc-js';
import type { Script } from '../types.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 't', to: 'cn' });

/** The text in the script asked for; a text that is already in it may come in. */
export const inScript = (text: string, from: Script, to: Script) =>
  from === to ? text : to === 'Hant' ? toTraditional(text).replaceAll('蔘', '參') : toSimplified(text);
