import type { Message } from './tree.ts';

/** Every sentence that the parser says, by rule. `found` is what stands in the source. */
const sentences = {
  'undecodable-text': (found: string) => ({
    severity: 'error' as const,
    text: `文件不是${found}编码的文本。`,
    advice: '请用正确的编码另存，或在说明文件里写明 encoding。',
  }),
  'binary-file': (found: string) => ({
    severity: 'error' as const,
    text: `文件含有${found}，不是纯文本。`,
    advice: '请换成纯文本（.txt、.md 或 .html）文件。',
  }),
  'damaged-text': (found: string) => ({
    severity: 'warning' as const,
    text: `文件按${found}解码时有字节无法识别，已用“�”代替。`,
    advice: '请与原报核对，或换一份完好的文件。',
  }),
  'no-text': (_found: string) => ({
    severity: 'warning' as const,
    text: '文件没有文字。',
    advice: '请确认文件完整，或将它移出存档。',
  }),
  'conversion-damage': (found: string) => ({
    severity: 'warning' as const,
    text: `“${found}”像是转换时损坏的文字，已原样保留。`,
    advice: '请与原报核对，需要时用更正文件改正。',
  }),
  'odd-character': (found: string) => ({
    severity: 'warning' as const,
    text: `此行有不该印出的字符：${found}，已原样保留。`,
    advice: '请与原报核对，需要时用更正文件改正。',
  }),
  'weekday-contradiction': (found: string) => ({
    severity: 'warning' as const,
    text: `“${found}”的日期与星期不符。`,
    advice: '请与原报核对日期，在说明文件里写明 date。',
  }),
  'impossible-date': (found: string) => ({
    severity: 'warning' as const,
    text: `“${found}”不是历法中的日期。`,
    advice: '请与原报核对日期。',
  }),
  'repeat-dropped': (found: string) => ({
    severity: 'info' as const,
    text: `分栏处重复的“${found}”只保留一次。`,
  }),
};

export type MessageRule = keyof typeof sentences;

/** The message of a rule, placed. */
export function tell(
  rule: MessageRule,
  found: string,
  place: { file?: string; line?: number; column?: number } = {},
): Message {
  return { rule, ...sentences[rule](found), ...place };
}
