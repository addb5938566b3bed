import { parseSignature } from '../signatures/parse-signature.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { endsWithOneOf } from '../text/quick-look.ts';

/** Longest caption that is set into a column. */
export const longestCaption = 80;

const mayBeCredited = endsWithOneOf('摄攝影图圖片）)');
const signs = /[摄攝][）)]?$|[图圖影片][／/:：∕╱]|[／/∕╱](?:[摄攝]影|[图圖]片?)[）)]?$/;

/** `沈一舟的笔记本 (记者 顾小满 摄)` `俯瞰青口里 记者 沈一舟 摄`: a few words of a caption without a stop. */
const scene = /^[^\s，,。、；：:（()）「“]{4,16}?(?=\s?[（(][^（()）]{2,20}[摄攝影][）)]$|\s[^（()）]{2,16}[摄攝]$)\s?/;

/** Where the credit behind such a caption begins. */
function creditOfScene(text: string): number | undefined {
  const at = scene.exec(text)?.[0].length;
  const signers = at === undefined ? [] : (parseSignature(text.slice(at))?.signers ?? []);
  return signers.some(({ role }) => role === 'photographer') ? at : undefined;
}

/**
 * `沈一舟（左）接受採訪。 記者顧小滿／攝影`: where the name of who took a picture begins behind the one sentence of a line; absent where a
 * line is no such caption. An offset into the text.
 */
export function creditAt(text: string): number | undefined {
  if (text.length > longestCaption) return undefined;
  if (!mayBeCredited(text) && !signs.test(text.slice(-24))) return undefined;
  const tail = closingTail(text);
  if (tail === undefined) return creditOfScene(text);
  const signers = tail.signature?.signers ?? [];
  if (!signers.some(({ role }) => role === 'photographer')) return undefined;
  const caption = text.slice(0, tail.at).trimEnd();
  return caption.indexOf('。') === caption.length - 1 ? tail.at : undefined;
}
