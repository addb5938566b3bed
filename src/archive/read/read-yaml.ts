import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { decodeStrictly } from '../../parser/decode/encodings.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { describeFault } from './describe-fault.ts';
import type { Path } from './field-names.ts';
import { firstWrongLine } from './first-wrong-line.ts';
import { reasonOf } from './reason-of.ts';

/** A YAML file read against a schema: its value, or what is wrong with it. */
export interface YamlFile<T> {
  value?: T;
  messages: MessageRecord[];
  /** The place of a field in the file, from its path. */
  at(path: Path): { file: string; line: number; column: number };
}

/** Reads `file` (relative to `folder`). Undefined when there is no such file; every fault is a message with line and column. */
export async function readYaml<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<YamlFile<T> | undefined> {
  const at = () => ({ file, line: 1, column: 1 });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    return { messages: [messages.unreadable(file, reasonOf(error))], at };
  }
  const text = decodeStrictly(bytes, 'utf-8');
  if (text === undefined) return { messages: [messages.yamlEncoding(file, firstWrongLine(bytes, 'utf-8'))], at };
  return parseYaml(file, text, schema);
}

/** An empty file has no fields. Of what is no YAML, the first fault alone is told: the others mostly follow from it. */
function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const at = (path: Path) => place(nearestOffset(document, path));
  // What is never closed is noticed at the end of the file: the last line with text is the one to look at.
  const end = text.trimEnd().length;
  const [fault = aliasFault(document)] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    return { messages: [messages.yamlSyntax(place(Math.min(fault.pos[0], end)), fault.code, fault.message)], at };
  }
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, messages: [], at };
  return { messages: result.error.issues.flatMap((issue) => describeFault({ issue, value, schema, at })), at };
}

/** An alias (`*name`) that stands for nothing, or for so much that only malice writes it. */
function aliasFault(document: Document): { pos: [number, number]; code: string; message: string } | undefined {
  let pos: [number, number] = [0, 0];
  try {
    visit(document, {
      Alias(_, alias) {
        pos = [alias.range?.[0] ?? 0, alias.range?.[1] ?? 0];
        return alias.resolve(document) === undefined ? visit.BREAK : undefined;
      },
    });
    document.toJS();
    return undefined;
  } catch (error) {
    return { pos, code: 'BAD_ALIAS', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Where the field at `path` starts, or the nearest field around it that is there. */
function nearestOffset(document: Document, path: Path): number {
  return offsetOf(document, path) ?? (path.length === 0 ? 0 : nearestOffset(document, path.slice(0, -1)));
}

function offsetOf(document: Document, path: Path): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  if (key !== undefined && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = key === undefined ? parent : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}
