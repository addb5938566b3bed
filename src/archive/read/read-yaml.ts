import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { edtfProblem } from '../../records/edtf.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { reasonOf } from './reason-of.ts';

type Path = readonly PropertyKey[];

/** A YAML file read against a schema: its value, or what is wrong with it; `at(path)` is the place of a field in the file. */
export interface YamlFile<T> {
  value?: T;
  messages: MessageRecord[];
  at(path: Path): { file: string; line: number; column: number };
}

/** Reads `file` (relative to `folder`). Undefined when there is no such file; every fault is a message with line and column. */
export async function readYaml<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<YamlFile<T> | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    return { messages: [messages.unreadable(file, reasonOf(error))], at: () => ({ file, line: 1, column: 1 }) };
  }
  return parseYaml(file, text, schema);
}

/** The same for a text already in hand. */
export function parseYaml<T>(file: string, text: string, schema: z.ZodType<T>): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (path: Path) => place(file, document, lines, path);
  const faults = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return messages.yamlSyntax({ file, line, column: col }, error.message.replace(/\.$/, ''));
  });
  if (faults.length > 0) return { messages: faults, at };
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, messages: [], at };
  return { messages: result.error.issues.flatMap((issue) => describe(issue, value, at, schema)), at };
}

function describe(
  issue: z.core.$ZodIssue,
  value: unknown,
  at: YamlFile<unknown>['at'],
  schema: z.ZodType,
): MessageRecord[] {
  const field = issue.path.map(String).join('.') || 'the file';
  const found = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        messages.unknownField(at([...issue.path, key]), key, knownFields(schema, issue.path)),
      );
    case 'invalid_type':
      return found === undefined
        ? [messages.missingField(at(issue.path), field)]
        : [messages.badField(at(issue.path), field, show(found), article(issue.expected))];
    case 'invalid_value':
      return [
        messages.badField(
          at(issue.path),
          field,
          show(found),
          issue.values.map((one) => `\`${String(one)}\``).join(' or '),
        ),
      ];
    case 'custom':
      return [messages.badDate(at(issue.path), field, edtfProblem(String(found)) ?? issue.message)];
    default:
      return [messages.badField(at(issue.path), field, show(found), issue.message)];
  }
}

const article = (type: string) =>
  ({ string: 'a text (put it in quotes)', array: 'a list', object: 'fields' })[type] ?? type;

const show = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** The names of the fields that the schema has at `path`. */
function knownFields(schema: z.ZodType, path: Path): string[] {
  const json = schemaAt(schema, path);
  return json === undefined ? [] : Object.keys(json);
}

function schemaAt(schema: unknown, path: Path): object | undefined {
  let inner = unwrap(schema);
  for (const key of path) {
    const { shape, element } = Object(inner) as { shape?: Record<PropertyKey, unknown>; element?: unknown };
    inner = unwrap(shape?.[key] ?? element);
  }
  return (Object(inner) as { shape?: object }).shape;
}

/** `z.string().optional()` → `z.string()` */
function unwrap(schema: unknown): unknown {
  const {
    unwrap: open,
    shape,
    element,
  } = Object(schema) as { unwrap?: () => unknown; shape?: object; element?: unknown };
  return shape === undefined && element === undefined && typeof open === 'function'
    ? unwrap(open.call(schema))
    : schema;
}

/** The place of the field at `path`, or of the nearest field around it that is there. */
function place(file: string, document: Document, lines: LineCounter, path: Path) {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  }
  return { file, line: 1, column: 1 };
}

function offsetOf(document: Document, path: Path): number | undefined {
  const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (path.length === 0) return isNode(parent) ? parent.range?.[0] : undefined;
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
