import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithColon } from '../text/marks.ts';
import { oneOf } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { mayGoOn } from './may-go-on.ts';
import type { JoinRule } from './rule.ts';

/** `夺得“青口杯”` + `冠军。` */
const isNamed = endsWithOneOf('”」』》〉');

/** Characters with which no sentence starts: they belong to the word or phrase before them. */
const bound = oneOf(
  /^(?:了(?!解|却|卻|结|結|不得|如)|着(?!力|眼|手|重|实|實|装|裝|火|陆|陸|急|名|意|落|色))/,
  /^(?:[过過](?!去|往|程|年|[节節]|冬|[后後]|渡|[关關]|路|日|半|[于於]|度|期|[户戶]|境|江|河|[敏剩]|道|子)|[们們的吗嗎呢吧])/,
  /^(?:得(?!到|知|道|益|[奖獎]|主|分|票|出|悉|名|失|以)|之(?!前|[后後]|所以|初)|等(?!到|待|候|了|着|著|[你我他她])|以及|之间|之間|以来|以來|以上)/,
  /^(?:以下|左右)/,
);
/** `致詞時說，` `时要求，` `表示，`: what somebody says who is named before. */
const predicate =
  /^(?:致[词詞辞辭]|[时時中](?:说|說|要求|表示|指出|[强強][调調])|(?:说|說|表示|指出|透露|坦言|[强強][调調]|[认認][为為]|[会會]上表示)[,，:：])/;
const mayBePredicate = opensWithOneOf('致时時中说說表指透坦强強认認会會');
const saysSomething = (text: string): boolean => mayBePredicate(text) && predicate.test(text);
/** Shortest line that stops in mid-sentence, and shortest that names who speaks. */
const shortest = 8;
const shortestSubject = 4;

const isBound = opensWithOneOf('了着过過们們的吗嗎呢吧得之等以左右');
/** `要求。` `金。`: what is left of a sentence, too short to be one; `定了！` is how headlines open, `汽笛长鸣。` how a text does. */
const remnant = /^[^。！？!?,，:：“”「」]{1,3}[。？?](?![”」])/;

/** `十六強` + `賽，地主…`: a single character before the first comma, which is no call and no verb that can stand alone. */
const clipped = /^(?![嗨嗯好是对對不但而哎唉噢哦哈嘿喂笑哭来來看听聽在说說问問])\p{Script=Han}[，,]/u;
const isClipped = (before: string, after: string): boolean =>
  clipped.test(after) && parseSignature(before) === undefined;

/** `扩资源。新建…` above `强师资。支教…`: paragraphs that each open with their matter in as many words. */
const opensAlike = ({ text }: Row, next: Row | undefined): boolean =>
  next !== undefined && remnant.exec(next.text)?.[0].length === remnant.exec(text)?.[0].length;

/** `提出三点` + `要求。要关心…`, `等单位作` + `了交流发言。`: the second piece cannot start a sentence. */
export const cutWord: JoinRule = {
  name: 'cut-word',
  where: { wrapped: false, open: true, marked: false },
  test: ({ rows, index, before, after }) =>
    before.text.length >= (saysSomething(after.text) ? shortestSubject : shortest) &&
    !endsWithColon(before.text) &&
    ((mayGoOn(before.text) &&
      ((isBound(after.text) && bound.test(after.text)) ||
        saysSomething(after.text) ||
        isClipped(before.text, after.text))) ||
      (remnant.test(after.text) &&
        (mayGoOn(before.text) || isNamed(before.text)) &&
        !opensAlike(after, rows[index + 1]))) &&
    !/^\S{2,16}[ \u3000]\S{2,16}$/.test(before.text),
};
