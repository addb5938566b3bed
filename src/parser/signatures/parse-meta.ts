import { isUnitName } from './labels.ts';
import { parseSignature, type Signature } from './parse-signature.ts';

/** What a meta line says of the article; offsets into its text. */
export interface Meta {
  signature?: Signature;
  /** It holds a date. */
  dated: boolean;
}

const labelled =
  /(作\s?者|小记者|小記者|姓名|撰稿人?|供稿|投稿|记者|記者|文|来源|來源|稿源|(?:发稿|發稿|发布|發布|發佈|提供|供稿|发文|發文|新聞|新闻|資料|资料)?(?:单位|單位|机构|機構|机关|機關|来源|來源))(?:\s?[:：]|[】\]])\s*([^:：]*?)(?=(?:[\s\u3000|｜;；]+[\p{Script=Han}]{1,6}\s?[:：])|[\s\u3000]*$)/gu;
/** Says from where a text was taken, not who wrote it. */
const taken = /^(?:文章|稿件|信息|消息)?(?:来源|來源)$|稿源$/;
const personal = /^(?:作\s?者|小记者|小記者|姓名|撰稿人?|供稿|投稿|记者|記者|文)$/;

/** Reads `label：value` pairs: who wrote, which office released. */
export function parseMeta(text: string): Meta {
  const signature: Signature = { signers: [], units: [], explicit: true };
  for (const found of text.matchAll(labelled)) {
    const [whole, label = '', value = ''] = found;
    const start = found.index + whole.lastIndexOf(value);
    const clean = value.replace(/[\s\u3000|｜;；]+$/u, '');
    if (clean === '') continue;
    const read = personal.test(label) ? parseSignature(clean) : undefined;
    if (read && read.signers.length > 0) {
      for (const signer of read.signers)
        signature.signers.push({ ...signer, start: signer.start + start, end: signer.end + start });
    } else if (
      (!personal.test(label) || isUnitName(clean)) &&
      !taken.test(label) &&
      clean.length <= 30 &&
      !/\d{4}|^(?:本站|网络|原创|互联网|转载)/.test(clean)
    ) {
      signature.units.push({ name: clean, start, end: start + clean.length });
    }
  }
  const dated = /(?:19|20)\d\d[-./年]|\d{2,3}[-./年]\d{1,2}[-./月]/.test(text);
  return signature.signers.length + signature.units.length > 0 ? { signature, dated } : { dated };
}
