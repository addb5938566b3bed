const brackets = /[。！？!?…”」』][（(]([^（()）]{1,40})[)）]$/;
/** `（笑声）` `（图由文化站提供）`: tell how it was said, or of a picture. */
const aside = /^[大众眾全]?[笑掌]|[图圖片][：:／/由]|提供|同$|[摄攝]/;

/** `…接着是一片。（待续）` `…也对。（《青口晚报》5月17日）`: brackets behind the last full stop, with which the article closes. */
export function endsInBrackets(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 0xff09 && last !== 0x29) return false;
  const inside = brackets.exec(text.slice(-44))?.[1];
  return inside !== undefined && !aside.test(inside);
}
