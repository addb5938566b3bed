import type { MessageRecord } from '../records/schema/index.ts';

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

/** `bulletins/a.yaml:3:8 error Unexpected … Do this. (rule)`: one message on one line; `root` is put before the file. */
export function formatMessage(message: MessageRecord, root = ''): string {
  const { file, line, column, severity, text, advice, rule } = message;
  const place = [file === undefined ? undefined : root + file, line, column].filter((part) => part !== undefined);
  const sentences = [text, advice].filter((part) => part !== undefined).join(' ');
  return [place.join(':'), severity, sentences, `(${rule})`].filter((part) => part !== '').join(' ');
}
