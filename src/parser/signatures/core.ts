import { oneOf } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf, quickLook } from '../text/quick-look.ts';

const wrapper = oneOf(
  /^(?:[·•・.]\s*(.+?)\s*[·•・.]|[（(【〔［[﹝]\s*(.+?)\s*[）)】〕］\]﹞])$/,
  /^(?:(?!口述)[口□■▪▇█▍▌▎▋▊▉▐◆●○▲△◎☐▢◇＊*\\＼☉⊙★☆◉]\s*(.+)|(?:—{1,2}|－{1,2}|-{1,8}|[.…]{3,})\s*(.+))$/,
);

const mayBeWrapped = opensWithOneOf('·•・.…（(【〔［[﹝口□■▪▇█▍▌▎▋▊▉▐◆●○▲△◎☐▢◇＊*\\＼☉⊙★☆◉—－-');

/** Takes dots, brackets, a square or a dash off a text. */
export function unwrap(text: string): { inner: string; offset: number; wrapped: boolean; dotted: boolean } {
  let inner = text;
  let offset = 0;
  let wrapped = false;
  let dotted = false;
  for (let depth = 0; depth < 2; depth += 1) {
    const found = mayBeWrapped(inner) ? wrapper.exec(inner) : undefined;
    const content = found?.slice(1).find((group) => group !== undefined);
    if (content === undefined) break;
    dotted ||= found?.[1] !== undefined;
    offset += inner.lastIndexOf(content);
    inner = content;
    wrapped = true;
  }
  return { inner, offset, wrapped, dotted };
}

/** `本版图片均由记者沈一舟摄`: of which pictures a credit speaks. */
const credited = /^(?:本[版报組组文栏欄]|以上|[上下左右])?(?:图片|圖片|照片|[图圖])(?:均|皆|全部)?[由為为](?=\S{3})/;
/** `[青口新聞雲]記者 沈一舟` `青新聞|記者沈一舟`: where the text was printed first. */
const taken =
  /^(?:[[［【〔][^\]］】〕]{2,10}[\]］】〕]\s?(?=[记記]者|本[报報])|[^\s／/|｜]{1,6}(?:新[闻聞]|[报報网網社台臺])[|｜](?=[记記]者))/;
/**
 * `沈一舟  2021年3月5日` `沈一舟（证号00001）` `沈一舟摄（新华社稿）`: what stands behind a name: the day, the number of a young reporter,
 * who gave the picture out, a number of the press.
 */
const behind = oneOf(
  /[（(](?:新[华華]社|中央社|本社|本[报報])(?:[传傳]真)?(?:稿|照片)[）)]$/,
  /[（(](?:附[图圖照]片?|[^（()）]{2,10}(?:[网網社]|[图圖]片[库庫])[发發])[）)]$/,
  /[（(][证證][号號][:：]?\d+[）)]$/,
  /(?<=[）)])[\d?？]{1,3}$/,
  /(?<=[摄攝])[A-Z]?\d{1,4}$/,
  /[ \u3000]+(?:(?:19|20|1)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?|[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十廿\d]{1,3}日)$/,
);

/** With what such words open, or what stands behind the name of a medium; with what they end. */
const mayOpenOtherwise = quickLook([{ opens: '本以上下左右图圖照' }, { opens: '[［【〔' }, { holds: '|｜' }]);
const mayEndOtherwise = endsWithOneOf('0123456789日)）?？');

/** Where the signers of a text start and end: without the words around them. */
export function core(text: string): { from: number; to: number } {
  const opens = mayOpenOtherwise(text);
  const from = opens === 0 ? 0 : (((opens & 1 ? credited.exec(text) : null) ?? taken.exec(text))?.[0].length ?? 0);
  const found = mayEndOtherwise(text) ? behind.exec(text) : null;
  return { from, to: found ? found.index : text.length };
}
