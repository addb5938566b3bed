import { Converter } from 'opencc-js';
import type { Script } from '../types.ts';

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const toSimplified = Converter({ from: 't', to: 'cn' });

/** Signs that the converter takes from names of places and drugs where papers print the ordinary one. */
const slips: Record<string, string> = { 蔘: '參', 瀋: '沈', 谿: '溪', 餘: '余', 鐘: '鍾' };
const mend = (text: string) => text.replace(/[蔘瀋谿]|^[餘鐘](?=.{1,2}$)/gu, (sign) => slips[sign] ?? sign);

/** The text in the script asked for; a text that is already in it may come in. */
export const inScript = (text: string, from: Script, to: Script) =>
  from === to ? text : to === 'Hant' ? mend(toTraditional(text)) : toSimplified(text);
