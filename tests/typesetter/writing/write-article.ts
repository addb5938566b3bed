import type { Random } from '../random.ts';
import type { CleanArticle, CleanBlock } from '../types.ts';
import { personName } from '../vocabulary/people.ts';
import { fill } from './fill.ts';
import { setScene } from './scene.ts';
import { inScript } from './script.ts';
import type { Topic } from './topic.ts';

/** What the articles of one issue share. */
export interface Desk {
  county: string;
  day: { year: number; month: number; day: number };
}

const sometimes = (random: Random, list: readonly string[] | undefined, probability: number) =>
  list !== undefined && random.chance(probability) ? [random.word(list)] : [];

/** Crossheads stand above every paragraph but the first, or nowhere. */
function withCrossheads(paragraphs: string[], crossheads: string[]): CleanBlock[] {
  const each = Math.max(1, Math.floor((paragraphs.length - 1) / Math.max(1, crossheads.length)));
  return paragraphs.flatMap((text, index): CleanBlock[] => {
    const crosshead = index > 0 && (index - 1) % each === 0 ? crossheads[(index - 1) / each] : undefined;
    const paragraph: CleanBlock = { kind: 'paragraph', text };
    return crosshead === undefined ? [paragraph] : [{ kind: 'crosshead', text: crosshead }, paragraph];
  });
}

const slotsOf = (template: string) => new Set(template.match(/\{\w+\}/g) ?? []);

/** Mostly the opening that speaks of the same things as the headline: three are drawn, the closest is taken. */
function chooseLead(leads: readonly string[], title: string, random: Random): string {
  const named = slotsOf(title);
  const shared = (lead: string) => [...slotsOf(lead)].filter((slot) => named.has(slot)).length;
  return random.words(leads, 3).reduce((best, lead) => (shared(lead) > shared(best) ? lead : best));
}

/** Writes an article on a topic: headline parts, signers and a body of whole paragraphs. */
export function writeArticle(topic: Topic, desk: Desk, random: Random): CleanArticle {
  const scene = setScene(random, desk.county, desk.day);
  const print = (template: string) => fill(template, scene, random, topic.script);
  const count = random.int(...topic.paragraphs);
  const stock = random.words(topic.sentences, topic.sentences.length);
  const openers = random.words(topic.openers, topic.openers.length);
  const take = (wanted: number) => stock.splice(0, wanted);
  const title = random.word(topic.titles);
  const first = [chooseLead(topic.leads, title, random), ...take(random.int(0, 2))];
  const rest = Array.from({ length: count - 1 }, () => [
    ...openers.splice(0, 1),
    ...take(random.int(topic.sentencesEach[0], topic.sentencesEach[1]) - 1),
  ]).filter((sentences) => sentences.length >= Math.min(2, topic.sentencesEach[0]));
  const last = sometimes(random, topic.closings, 0.4);
  const paragraphs = [first, ...rest, last]
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => print(sentences.join('')));
  const crossheads =
    topic.crossheads !== undefined && paragraphs.length >= 4 && random.chance(0.5)
      ? random.words(topic.crossheads, random.int(2, 3)).map(print)
      : [];
  const column = sometimes(random, topic.columns, 0.12)[0];
  return {
    topic: topic.name,
    kind: topic.kind,
    ...(column === undefined ? {} : { column: print(column) }),
    kicker: sometimes(random, topic.kickers, topic.name === 'duty' ? 1 : 0.35).map(print),
    title: print(title),
    subtitle: sometimes(random, topic.subtitles, 0.2).map(print),
    signers: [
      {
        name: inScript(personName(random), 'Hans', topic.script),
        role: topic.kind === 'photo' ? 'photographer' : 'writer',
      },
    ],
    body:
      topic.kind === 'photo'
        ? [{ kind: 'caption', text: paragraphs.join('') }]
        : withCrossheads(paragraphs, crossheads),
    place: print('{countyShort}'),
    day: scene.day,
    unit: print('{county}{dept}'),
    office: print('{dept}'),
  };
}
