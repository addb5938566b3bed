import { pinyin } from 'pinyin-pro';
import { fold } from '../script/fold.ts';
import { placeReadings } from './place-readings.ts';

/** What a name names; the first character of a person's name is read as a surname (单 Shan), in a place it is not. */
export type NameKind = 'person' | 'place';

const readings = new Map<string, readonly string[]>();

/** Ends of place names: divisions, roads, waters, mountains and sites. */
const placeEnd =
  /(?:省|市|区|區|县|縣|旗|盟|州|镇|鎮|乡|鄉|村|街|街道|社区|社區|路|巷|弄|道|桥|橋|河|湖|江|港|海|湾|灣|岛|島|山|岭|嶺|园|園|站|寺|庙|廟|楼|樓|广场|廣場|中心|机场|機場)$/;
const divisionEnd = /(?:省|市|区|區|县|縣|镇|鎮|乡|鄉|街道|社区|社區|村|路|街|桥|橋|河|湖)$/;

/**
 * A guess for callers that do not say: two or three characters are a person unless they end as divisions and roads do; longer ones
 * are a place when they end as places do.
 */
export function guessKind(text: string): NameKind {
  const length = [...text].length;
  if (divisionEnd.test(text)) return 'place';
  if (length <= 3) return 'person';
  return placeEnd.test(text) ? 'place' : 'person';
}

/**
 * The pinyin of a text, one entry a character, with the tone as a digit (`huang2`); characters that are not Chinese stand for themselves.
 * ü is written `v`.
 */
export function readPinyin(text: string, kind: NameKind = guessKind(text)): readonly string[] {
  const key = `${kind} ${text}`;
  const known = readings.get(key);
  if (known) return known;
  const simplified = simplify(text);
  const surname = kind === 'person' ? 'head' : 'off';
  const reading = pinyin(simplified, { type: 'array', toneType: 'num', v: true, toneSandhi: false, surname });
  if (kind === 'place') readPlace(simplified, reading);
  readings.set(key, reading);
  return reading;
}

/** Puts the readings of well-known places in, as long as there is one syllable a character. */
function readPlace(name: string, reading: string[]): void {
  const characters = [...name];
  if (characters.length !== reading.length) return;
  for (const [place, syllables] of placeReadings) {
    const at = name.indexOf(place);
    if (at >= 0) reading.splice([...name.slice(0, at)].length, syllables.length, ...syllables);
  }
}

/** Both scripts read alike; 乾 and 著 keep their own reading (乾 is qián in names). */
function simplify(text: string): string {
  return [...text].map((character) => (readAsPrinted.has(character) ? character : fold(character))).join('');
}

const readAsPrinted = new Set('乾著瞭覆藉');
