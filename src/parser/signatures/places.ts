import { isBorneWord, isPersonName, isPossibleName, isTranscribedName } from '../text/names.ts';
import { isRareName } from '../text/rare-names.ts';
import type { Token } from './token.ts';

/** Characters with which places below a county end; few given names do. */
const placeEnd = /[咀嘴崙仑坡岡冈崗岗圍围寮厝埤坑窩窝湾灣塘岭嶺桥橋坪坝壩溪埔滩灘屯寨沟溝洲圩埠镇鎮港鼓铺鋪庄莊村]$/;

/** True for a text that ends as places below a county do. */
export const endsAsPlace = (text: string): boolean => placeEnd.test(text);

/** `石鼓 沈一舟`: the place of one writer, which reads like a name. */
export function withoutPlace<T extends { name: string }>(signers: readonly T[]): readonly T[] {
  const [first, second] = signers;
  return signers.length === 2 && first && second && placeEnd.test(first.name) && !placeEnd.test(second.name)
    ? [second]
    : signers;
}

/** `双井村` `钱家湾`: a village that opens with a surname, where nothing says that a name stands there. */
const village = /^..(?:村|(?<=家)[湾灣庄莊沟溝坪坝壩桥橋渡塘墩岭嶺寨窑窯铺鋪堡集垭埭圩浜塆冲沖])$/;

/** True for three characters that are rather a village than a name. */
export const isVillage = (text: string): boolean => village.test(text);

/** A rare name of two characters before another name is rather a place. */
const isNamed = (text: string): boolean =>
  isPersonName(text) || isTranscribedName(text) || (text.length > 2 && isRareName(text));

const mayFollow = (text: string): boolean => isNamed(text) || isRareName(text) || isBorneWord(text);

/** What stands before a name in brackets and is no place: kinds of pictures and of texts. */
const noHome = /[图圖文攝摄影译譯编編选選录錄作社者员員]$|^[左右上下前后後中本完续續原]/;

/** `青口`, which is no name, before a name in brackets. */
export const isHome = ({ text }: Token, tokens: readonly Token[]): boolean => {
  const [, next] = tokens;
  if (tokens.length !== 2 || !next || !/^[ \u3000]+$/.test(next.gap) || text.length > 3) return false;
  return isPossibleName(text) && !isNamed(text) && !noHome.test(text) && mayFollow(next.text);
};

/** `鳳台` behind a longer name, a stroke or a bracket between: from where somebody reports, whatever its first character. */
export const isPlaceBehind = ({ text, gap }: Token, name: string): boolean =>
  text.length === 2 && name.length > 2 && /[／/╱∕（(]/.test(gap);
