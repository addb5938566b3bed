import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../parser/decode/index.ts';
import type { SourcePage } from '../../parser/tree.ts';
import type { MessageRecord, Sidecar, SourceFile } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { documentKind } from './document-kind.ts';
import { firstWrongLine } from './first-wrong-line.ts';
import type { BulletinFiles } from './list-bulletins.ts';
import { reasonOf } from './reason-of.ts';

/** The texts of one issue, decoded. `pages[i]` is the text of `files[i]`. */
export interface BulletinText {
  pages: SourcePage[];
  files: SourceFile[];
  messages: MessageRecord[];
}

/** Reads and decodes the files of a bulletin; what cannot be read as text is a message, and its file is left out. */
export async function readBulletin(
  content: string,
  bulletin: BulletinFiles,
  encoding?: Sidecar['encoding'],
): Promise<BulletinText> {
  const result: BulletinText = { pages: [], files: [], messages: [] };
  for (const file of bulletin.files) {
    const bytes = await readBytes(content, file);
    if (bytes instanceof Uint8Array) addPage(result, file, bytes, encoding);
    else result.messages.push(bytes);
  }
  return result;
}

async function readBytes(content: string, file: string): Promise<Uint8Array | MessageRecord> {
  try {
    return await readFile(join(content, file));
  } catch (error) {
    return messages.unreadable(file, reasonOf(error));
  }
}

/** Decodes one file and appends it, its lines numbered on from the file before. */
export function addPage(result: BulletinText, file: string, bytes: Uint8Array, encoding?: Sidecar['encoding']): void {
  const fault = bytesFault(file, bytes);
  if (fault !== undefined) {
    result.messages.push(fault);
    return;
  }
  const decoded = decodeText(bytes, encoding);
  if (decoded.messages.some(({ severity }) => severity === 'error')) {
    result.messages.push(decodingFault(file, bytes, encoding, decoded.messages));
    return;
  }
  result.messages.push(...decoded.messages.map((message) => ({ ...message, file })));
  if (/^[\s\p{Cf}\p{Cc}]*$/u.test(decoded.text)) {
    result.messages.push(messages.noText(file));
    return;
  }
  const before = result.files.at(-1);
  result.pages.push({ file, text: decoded.text });
  result.files.push({
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: decoded.encoding,
    newline: decoded.newline,
    firstLine: before === undefined ? 1 : before.firstLine + before.lines,
    lines: countLines(decoded.text),
  });
}

function bytesFault(file: string, bytes: Uint8Array): MessageRecord | undefined {
  if (bytes.length === 0) return messages.empty(file);
  const kind = documentKind(bytes);
  return kind === undefined ? undefined : messages.binary(file, kind);
}

/** The bytes are no text, or none in the encoding declared or in any: then the first line that does not fit the best of them is told. */
function decodingFault(
  file: string,
  bytes: Uint8Array,
  declared: Sidecar['encoding'],
  faults: readonly { rule: string }[],
): MessageRecord {
  if (faults.some(({ rule }) => rule === 'binary-file')) return messages.binary(file, 'a binary file');
  const candidates = declared === undefined ? ['utf-8', 'gb18030', 'big5'] : [declared];
  const line = Math.max(...candidates.map((encoding) => firstWrongLine(bytes, encoding)));
  return messages.wrongEncoding(file, line, declared);
}

/** Lines as an editor counts them: a line end at the very end starts no new line. */
const countLines = (text: string) => text.split(/\r\n|\r|\n/).length - (/[\r\n]$/.test(text) ? 1 : 0);
