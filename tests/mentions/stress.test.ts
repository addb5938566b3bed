import { expect, test } from 'vitest';
import { findMentions } from '../../src/mentions/index.ts';

/** Texts that once took time with the square of their length; sized so that a relapse runs into the time limit of a test. */
test.each([
  ['one long line', '会议指出，要统筹推进。区委书记沈一舟主持会议。', 2_500_000],
  ['transcribed names without an end', '阿不都热依木·买买提·', 400_000],
  ['offices without a name', '区委副书记、区长、', 400_000],
  ['titles that never close', '《沈一舟', 400_000],
])('%s: read to the end', { timeout: 30_000 }, (_name, part, length) => {
  const text = part.repeat(Math.ceil(length / part.length));
  const [found] = findMentions([{ texts: [{ field: 'body', block: 0, text }], bylines: [] }], {});
  for (const { printed, start, end } of found?.people ?? []) expect(printed).toBe(text.slice(start, end));
});
