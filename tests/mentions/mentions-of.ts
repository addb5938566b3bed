import { findMentions } from '../../src/mentions/index.ts';
import type { FoundMentions, MentionContext } from '../../src/mentions/types.ts';

/** The mentions of a text of one or more paragraphs, read as the body of one article. */
export function mentionsOf(body: string, context: MentionContext = {}, bylines: readonly string[] = []): FoundMentions {
  const texts = body.split('\n').map((text, block) => ({ field: 'body' as const, block, text }));
  const [found] = findMentions([{ texts, bylines }], context);
  return found ?? { people: [], places: [] };
}

/** `name`, `name|role` or `name|organisation|role` for each person, in print order. */
export function people(body: string, context?: MentionContext, bylines?: readonly string[]): string[] {
  return mentionsOf(body, context, bylines).people.map(({ name, organization, role }) =>
    [name, organization, role].filter((part) => part !== undefined).join('|'),
  );
}

/** `printed`, with `=name` when it differs and `#code` when there is one. */
export function places(body: string, context?: MentionContext): string[] {
  return mentionsOf(body, context).places.map(
    ({ printed, name, code }) =>
      printed + (name === printed ? '' : `=${name}`) + (code === undefined ? '' : `#${code}`),
  );
}
