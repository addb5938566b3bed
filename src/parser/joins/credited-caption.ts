import { closingTail } from '../splits/closing-signature.ts';
import { endsWithOneOf } from '../text/quick-look.ts';

/** Longest caption that is set into a column. */
export const longestCaption = 80;

const mayBeCredited = endsWithOneOf('摄攝影图圖片）)');
const signs = /[摄攝][）)]?$|[图圖影片][／/:：∕╱]|[／/∕╱](?:[摄攝]影|[图圖]片?)[）)]?$/;

/**
 * `沈一舟（左）接受採訪。 記者顧小滿／攝影`: where the name of who took a picture begins behind the one sentence of a line; absent where a
 * line is no such caption. An offset into the text.
 */
export function creditAt(text: string): number | undefined {
  if (text.length > longestCaption) return undefined;
  if (!mayBeCredited(text) && !signs.test(text.slice(-24))) return undefined;
  const tail = closingTail(text);
  const signers = tail?.signature?.signers ?? [];
  if (tail === undefined || !signers.some(({ role }) => role === 'photographer')) return undefined;
  const caption = text.slice(0, tail.at).trimEnd();
  return caption.indexOf('。') === caption.length - 1 ? tail.at : undefined;
}
