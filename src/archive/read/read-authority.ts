import type { Authority, NameList } from '../../records/names/authority.ts';
import { type MessageRecord, peopleListSchema, placesListSchema } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** `people.yaml` and `places.yaml` of a content folder, both optional. */
export async function readAuthority(content: string): Promise<{ authority: Authority; messages: MessageRecord[] }> {
  const people = await readYaml(content, 'people.yaml', peopleListSchema);
  const places = await readYaml(content, 'places.yaml', placesListSchema);
  return {
    authority: { people: listOf(people?.value), places: listOf(places?.value) },
    messages: [people, places].flatMap((file) =>
      file === undefined ? [] : [...file.messages, ...contradictions(file)],
    ),
  };
}

type Lists = Pick<Loose<unknown>, 'alias' | 'ids'>;

/** An alias that stands for another alias, and an id given to two names. */
function contradictions({ value, at }: YamlFile<Lists>): MessageRecord[] {
  const { alias = {}, ids = {} } = value ?? {};
  const chains = Object.entries(alias).flatMap(([name, target]) =>
    Object.hasOwn(alias, target) ? [messages.aliasOfAlias(at(['alias', name]), name, target)] : [],
  );
  const owners = new Map<string, string>();
  const twice = Object.entries(ids).flatMap(([name, id]) => {
    const other = owners.get(id) ?? name;
    owners.set(id, other);
    return other === name ? [] : [messages.sameNameId(at(['ids', name]), id, name, other)];
  });
  return [...chains, ...twice];
}

type Loose<Entry> = { [K in keyof NameList<Entry>]?: NameList<Entry>[K] | undefined };

function listOf<Entry>(list: Loose<Entry> = {}): NameList<Entry> {
  return { add: list.add ?? [], drop: list.drop ?? [], alias: list.alias ?? {}, ids: list.ids ?? {} };
}
