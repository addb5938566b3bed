import { type MessageRecord, type Settings, settingsSchema } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { readYaml } from './read-yaml.ts';

/** `archive.yaml` of a content folder; without `settings` the messages say why. */
export async function readSettings(content: string): Promise<{ settings?: Settings; messages: MessageRecord[] }> {
  const file = await readYaml(content, 'archive.yaml', settingsSchema);
  if (file === undefined) return { messages: [messages.settingsMissing()] };
  const { value, at } = file;
  if (value === undefined) return { messages: file.messages };
  const ids = value.publications.map(({ id }) => id);
  const twice = ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [messages.samePublication(at(['publications', index, 'id']), id)] : [],
  );
  return { settings: value, messages: twice };
}
