import type { z } from 'zod';
import { edtfProblem } from '../../records/edtf.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { fieldNames, type Path } from './field-names.ts';

interface Fault {
  issue: z.core.$ZodIssue;
  /** The whole value that was checked. */
  value: unknown;
  schema: z.ZodType;
  /** The place of a field in the file. */
  at(path: Path): { file: string; line: number; column: number };
}

/** What zod found wrong, in our words and with its place in the file. */
export function describeFault({ issue, value, schema, at }: Fault): MessageRecord[] {
  const field = nameOf(issue.path);
  const found = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], value);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      messages.unknownField(at([...issue.path, key]), key, fieldNames(schema, issue.path)),
    );
  }
  if (found === undefined) return [messages.missingField(at(issue.path), field)];
  if (found === null) return [messages.noValue(at(issue.path), field)];
  if (issue.code === 'custom' && issue.message === 'an EDTF date') {
    return [messages.badDate(at(issue.path), field, edtfProblem(String(found)) ?? issue.message)];
  }
  return [messages.badField(at(issue.path), field, show(found), expectation(issue, schema))];
}

/**
 * The name of a field as its writer knows it: `set.date`, without the number of the entry in its list, which the place tells; for an entry
 * itself, the name of the list.
 */
function nameOf(path: Path): string {
  const own = path.slice(path.findLastIndex((key) => typeof key === 'number') + 1);
  const named = own.length > 0 ? own : path.filter((key) => typeof key !== 'number');
  return named.map(String).join('.') || 'the file';
}

/** What was expected, in a few words: the schema's own, else ours in place of zod's. */
function expectation(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid input')) return issue.message;
      return issue.expected === 'object'
        ? `the fields ${quoted(fieldNames(schema, issue.path))}`
        : (types[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return `one of ${quoted(issue.values)}`;
    case 'invalid_format':
      if (issue.format === 'url') return 'an address such as `https://example.org/archive/`';
      return issue.message.startsWith('Invalid string')
        ? 'lower-case Latin letters and digits, parted by single hyphens'
        : issue.message;
    case 'too_small':
      return issue.origin === 'array' ? 'at least one entry' : 'a text that is not empty';
    default:
      return issue.message;
  }
}

const types: Record<string, string> = {
  string: 'a text (put it in quotes)',
  array: 'a list',
  record: 'one `name: value` a line',
};

const quoted = (values: readonly unknown[]) => values.map((value) => `\`${String(value)}\``).join(', ');

/** A value in one short line. */
function show(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
