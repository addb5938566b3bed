import type { Authority, NameList } from '../../records/names/authority.ts';
import { type MessageRecord, peopleListSchema, placesListSchema } from '../../records/schema/index.ts';
import { readYaml } from './read-yaml.ts';

/** `people.yaml` and `places.yaml` of a content folder, both optional. */
export async function readAuthority(content: string): Promise<{ authority: Authority; messages: MessageRecord[] }> {
  const people = await readYaml(content, 'people.yaml', peopleListSchema);
  const places = await readYaml(content, 'places.yaml', placesListSchema);
  return {
    authority: { people: listOf(people?.value), places: listOf(places?.value) },
    messages: [...(people?.messages ?? []), ...(places?.messages ?? [])],
  };
}

type Loose<Entry> = { [K in keyof NameList<Entry>]?: NameList<Entry>[K] | undefined };

function listOf<Entry>(list: Loose<Entry> = {}): NameList<Entry> {
  return { add: list.add ?? [], drop: list.drop ?? [], alias: list.alias ?? {}, ids: list.ids ?? {} };
}
