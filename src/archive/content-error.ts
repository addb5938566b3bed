import type { MessageRecord } from '../records/schema/index.ts';
import { toVFileMessage } from './vfile-message.ts';

/** The content folder cannot be published as it is. `messages` holds everything that was found, warnings included. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly messages: readonly MessageRecord[];
  /** The content folder that the files of the messages lie in. */
  readonly content: string;

  constructor(messages: readonly MessageRecord[], content: string) {
    const errors = messages.filter(({ severity }) => severity === 'error');
    super(errors.map((message) => formatMessage(message)).join('\n'));
    this.messages = messages;
    this.content = content;
  }
}

/**
 * `bulletins/a.yaml:3:8-3:12 error Unexpected … Do this. bad-date content`: one message on one line – place, severity, sentences, rule,
 * source; `root` is put before the file. A place without a column ends with its line, or with its file.
 */
export function formatMessage(message: MessageRecord, root = ''): string {
  const { severity, line, column } = message;
  const { file, name, reason, note, ruleId, source } = toVFileMessage(message, root);
  const place = [
    file,
    line === undefined || column !== undefined ? undefined : line,
    column === undefined ? undefined : name,
  ];
  return [place.filter((part) => part !== undefined).join(':'), severity, reason, note, ruleId, source]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
