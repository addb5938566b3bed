import { lean } from '../text/lean.ts';
import { isUnitName } from './labels.ts';
import { parseSignature, type Signature } from './parse-signature.ts';

/** What a meta line says of the article; offsets into its text. */
export interface Meta {
  signature?: Signature;
  /** It holds a date. */
  dated: boolean;
}

const names = '[\\p{Script=Han}·•・‧]{2,9}(?:[、,，\\s][\\p{Script=Han}·•・‧]{1,6}){0,5}?';
const end = '(?=[\\s\\u3000|｜;；)）\\]】／/∕╱<]|$)';
const person =
  '作\\s?者|小记者|小記者|姓名|撰稿人?|撰文|供稿|投稿|记者|記者|通讯员|通訊員|文[．·‧、/／]?[图圖]|文字?|摄影|攝影|图片?|圖片?';
/** `作者：沈一舟` `攝影：顧小滿` `[作者：沈一舟]`, and without a colon `記者 沈一舟／青口報導` `作者 沈一舟`. */
const writers = lean(
  new RegExp(
    `(?<![\\p{Script=Han}])(?:(${person})(?:\\s?[:：／/]|[】\\]])\\s*|((?:本[报報]|\\p{Script=Han}{2,6}[报報网網社])?(?:记者|記者|作者|通讯员|通訊員))[\\s\\u3000]?)(${names})${end}`,
    'gu',
  ),
);
/** `沈一舟 2015/11/10 16:58` `2011-11-19 12:00:00 / 沈一舟 報導 /`: a name beside the day, and nothing else. */
const beside = lean(
  /^(?:[\d\s:：/.年月日-]+[\s/／|｜]+)?(\p{Script=Han}{2,4})(?:\s?(?:報導|报道|報道))?(?:[\s/／|｜]*|[\s/／|｜]+[\d\s:：/.年月日-]+)$/u,
);

const offices = lean(
  /(来源|來源|稿源|(?:发稿|發稿|发布|發布|發佈|提供|供稿|发文|發文|新聞|新闻|資料|资料)?(?:单位|單位|机构|機構|机关|機關|来源|來源)|作\s?者|供稿)(?:\s?[:：]|[】\]])\s*([^:：]*?)(?=(?:[\s\u3000|｜;；]+[\p{Script=Han}]{1,6}\s?[:：])|[\])）】]|[\s\u3000]*$)/gu,
);
/** Says from where a text was taken, not who wrote it. */
const taken = /^(?:文章|稿件|信息|消息)?(?:来源|來源)$|稿源$/;
const personal = /^(?:作\s?者|供稿)$/;

/** Who is named with a label on the line. */
function readWriters(text: string): Signature['signers'] {
  const signers: Signature['signers'] = [];
  for (const found of text.matchAll(writers)) {
    const [whole, label = '', bare = '', value = ''] = found;
    const start = found.index + whole.length - value.length;
    const read = parseSignature(`${(label || bare).replace(/\s/g, '')}：${value}`);
    const shift = start - (label || bare).replace(/\s/g, '').length - 1;
    for (const signer of read?.signers ?? [])
      signers.push({ ...signer, start: signer.start + shift, end: signer.end + shift });
  }
  if (signers.length > 0) return signers;
  const name = beside.exec(text)?.[1];
  const alone = name === undefined ? undefined : parseSignature(name);
  const shift = text.indexOf(name ?? '');
  return (alone?.signers ?? []).map((signer) => ({ ...signer, start: signer.start + shift, end: signer.end + shift }));
}

/** Reads `label：value` pairs: who wrote, which office released. */
export function parseMeta(text: string): Meta {
  const signature: Signature = { signers: readWriters(text), units: [], explicit: true };
  for (const found of text.matchAll(offices)) {
    const [whole, label = '', value = ''] = found;
    const start = found.index + whole.lastIndexOf(value);
    const clean = value.replace(/[\s\u3000|｜;；]+$/, '');
    if (clean === '' || clean.length > 30 || taken.test(label)) continue;
    if (personal.test(label) ? !isUnitName(clean) : false) continue;
    if (/\d{4}|^(?:本站|网络|原创|互联网|转载)/.test(clean)) continue;
    signature.units.push({ name: clean, start, end: start + clean.length });
  }
  const dated = /(?:19|20)\d\d[-./年]|\d{2,3}[-./年]\d{1,2}[-./月]/.test(text);
  return signature.signers.length + signature.units.length > 0 ? { signature, dated } : { dated };
}
