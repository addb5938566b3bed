import type { Archive } from '../../src/archive/index.ts';
import type { Article, Issue, Person, Place, Settings } from '../../src/records/schema/index.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

/** The first `rows` rows of GB 2312: characters in daily use. */
function commonCharacters(rows: number): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row < 0xb0 + rows; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))].filter((character) =>
    /\p{Script=Han}/u.test(character),
  );
}

/** Index below `size` by Zipf's law: the first often, the last hardly ever. */
const zipf = (random: Random, size: number) => Math.min(size - 1, Math.floor(size ** random()) - 1);

const latin = ['5G', 'APP', 'GDP', 'Wi-Fi', 'New York', 'iPhone', 'Ａ级', 'e\u0301tude', 'CO2'];
const rare = ['𠮷', '😀', '㎡', '①', 'ﾊﾟ', '囉', '〇', '\u200b', 'Ⅳ'];

function makeWriter(random: Random) {
  const characters = commonCharacters(40);
  // Frequent characters must not be neighbours in the code table: shuffled once.
  for (let index = characters.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [characters[index], characters[other]] = [characters[other] ?? '', characters[index] ?? ''];
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const character = () => characters[zipf(random, characters.length)] ?? '的';
  const lengths = [1, 2, 2, 2, 2, 3, 4];
  const words = Array.from({ length: 30_000 }, () => Array.from({ length: pick(lengths) }, character).join(''));
  const word = () => words[zipf(random, words.length)] ?? '的';

  function piece(): string {
    const chance = random();
    if (chance < 0.01) return pick(latin);
    if (chance < 0.012) return pick(rare);
    if (chance < 0.03) return String(Math.floor(random() * 3000));
    if (chance < 0.04) return `“${word()}${word()}”`;
    return word();
  }
  const clause = () => Array.from({ length: 3 + Math.floor(random() * 6) }, piece).join('');
  const sentence = () =>
    `${Array.from({ length: 1 + Math.floor(random() * 4) }, clause).join(random() < 0.5 ? ',' : '，')}。`;
  const paragraph = () => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join('');
  const title = () => (random() < 0.4 ? `${clause()} ${clause()}` : clause());
  return { paragraph, title, pick, name: () => word() + word() };
}

const span = { line: 1, start: 0, end: 1 };
const block = (text: string) => ({ kind: 'paragraph' as const, text, lines: [span], joins: [] });

/** An archive of invented articles, ten an issue, about 600 characters each; the same for the same count and seed. */
export function makeArchive(count: number, seed = 1): Archive {
  const random = randomFrom(seed);
  const write = makeWriter(random);
  const people: Person[] = Array.from({ length: Math.max(4, Math.ceil(count / 5)) }, (_, index) => ({
    id: `person-${index}`,
    name: write.name().slice(0, 3),
    roles: [],
    articles: [],
    signed: [],
    appearsWith: [],
  }));
  const issues: Issue[] = [];
  const articles: Article[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = Math.floor(index / 10);
    const day = new Date(Date.UTC(2024, 0, 1) - number * 86_400_000).toISOString().slice(0, 10);
    const issue = `made-${day}`;
    if (index % 10 === 0) {
      issues.push({
        id: issue,
        publication: 'made',
        title: `[简报] ${day}`,
        date: { value: day, basis: 'printed', lines: [] },
        script: 'Hans',
        pages: [{ number: 1, lines: [1, 100] }],
        articles: [],
        source: [
          {
            file: `bulletins/${issue}.txt`,
            sha256: '0'.repeat(64),
            encoding: 'utf-8',
            newline: 'lf',
            firstLine: 1,
            lines: 100,
          },
        ],
        setAside: [],
        messages: [],
      });
    }
    const named = [write.pick(people), write.pick(people)];
    articles.push({
      id: `${issue}-l${String((index % 10) * 10 + 1).padStart(3, '0')}`,
      issue,
      page: 1,
      order: (index % 10) + 1,
      kind: random() < 0.1 ? 'photo' : 'news',
      kicker: random() < 0.3 ? [write.title()] : [],
      title: write.title(),
      titleSupplied: false,
      subtitle: random() < 0.2 ? [write.title()] : [],
      bylines: [{ name: '某某', role: 'writer', printed: `·${write.name().slice(0, 3)}·`, lines: [span] }],
      date: { value: day, basis: 'issue', lines: [] },
      body: Array.from({ length: 4 + Math.floor(random() * 8) }, () => block(write.paragraph())),
      people: named.map(({ id, name }) => ({
        id,
        name,
        printed: name,
        field: 'body' as const,
        block: 0,
        start: 0,
        end: 1,
        evidence: ['made'],
      })),
      places: [],
      notes: random() < 0.1 ? [block(write.title())] : [],
      lines: [1, 2],
      source: [{ ...span, field: 'title' }],
      confidence: 1,
      alternatives: [],
    });
  }
  return toArchive(issues, articles, people, []);
}

const settings: Settings = {
  name: '样例',
  language: 'zh-Hans',
  publications: [{ id: 'made', name: '[样例简报]' }],
};

function find<T extends { id: string }>(list: readonly T[]): (id: string) => T {
  const byId = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`No ${id}`);
    return item;
  };
}

/** Records as an archive, as far as search asks it. */
function toArchive(
  issues: readonly Issue[],
  articles: readonly Article[],
  people: readonly Person[],
  places: readonly Place[],
): Archive {
  return {
    settings,
    issues,
    articles,
    people,
    places,
    messages: [],
    issue: find(issues),
    article: find(articles),
    person: find(people),
    place: find(places),
    articlesOf: (issue) => articles.filter((article) => article.issue === issue),
    neighbours: () => ({}),
    redirects: [],
    sourceLines: () => [],
  };
}
