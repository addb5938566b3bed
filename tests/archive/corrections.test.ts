import { describe, expect, test } from 'vitest';
import { ContentError, loadArchive } from '../../src/archive/index.ts';
import { lineAnchor } from '../../src/records/corrections/index.ts';
import type { MessageRecord } from '../../src/records/index.ts';
import { checkLedger } from '../../src/records/ledger/index.ts';
import { soundContent, writeContent } from './write-content.ts';

const bulletin = 'bulletins/hekou-2021-05-07.txt';
const file = 'corrections/hekou-2021-05-07.yaml';
const text = `${soundContent[bulletin]}\n\n\n\n青口粮价稳了\n\n青口镇粮价连续三周持平,农户说心里有底。\n\n官方微信\n\n收购点排起长队,大家都很忙。(沈一舟)\n`;
const lines = text.split('\n');

/** The anchor of a line, as an editor copies it. */
const at = (line: number) => lineAnchor(line, lines[line - 1] ?? '');

const contentWith = (yaml: string) => writeContent({ [bulletin]: text, [file]: yaml });

async function faultsOf(content: string): Promise<readonly MessageRecord[]> {
  const error = await loadArchive({ content }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof ContentError)) throw new Error(`expected a ContentError, got ${String(error)}`);
  return error.messages.filter(({ severity }) => severity === 'error');
}

interface Case {
  name: string;
  /** The entries of the file, below `corrections:`. */
  yaml: string;
  /** Line of the file. */
  line: number;
  /** Words that the message must hold. */
  says: string[];
}

const cases: Case[] = [
  { name: 'an unknown field', yaml: `- at: ${at(1)}\n  rolle: title`, line: 3, says: ['`rolle`', '`role`'] },
  { name: 'an unknown role', yaml: `- at: ${at(1)}\n  role: headline`, line: 3, says: ['`headline`', '`title`'] },
  {
    name: 'an anchor without a hash',
    yaml: '- at: "1"\n  role: title',
    line: 2,
    says: ['`1`', '`44:1f3a`', 'outline'],
  },
  {
    name: 'an anchor that is a number',
    yaml: '- at: 1\n  role: title',
    line: 2,
    says: ['`1`', '`44:1f3a`', 'outline'],
  },
  { name: 'no anchor', yaml: '- role: title', line: 2, says: ['`at` is missing'] },
  { name: 'a line beyond the end', yaml: '- at: 99:1f3a\n  role: title', line: 2, says: ['no line 99', 'has 18'] },
  { name: 'a blank line', yaml: `- at: ${at(2)}\n  role: title`, line: 2, says: ['Line 2 is blank'] },
  {
    name: 'a line that reads otherwise now',
    yaml: '- at: 1:0000\n  role: title',
    line: 2,
    says: ['`1:0000` no longer fits', '“河口大桥合龙”', `write \`${at(1)}\``],
  },
  {
    name: 'a line that has moved',
    yaml: `- at: 3:${at(1).split(':')[1]}\n  role: title`,
    line: 2,
    says: ['no longer fits', `seems to be \`${at(1)}\``],
  },
  {
    name: 'a line that has moved and left a blank',
    yaml: `- at: 2:${at(1).split(':')[1]}\n  role: title`,
    line: 2,
    says: ['Line 2 is blank', `seems to be \`${at(1)}\``],
  },
  {
    name: 'a last line that reads otherwise now',
    yaml: `- at: ${at(1)}\n  to: 3:0000\n  role: title`,
    line: 3,
    says: ['`3:0000` no longer fits'],
  },
  {
    name: 'a range that runs backwards',
    yaml: `- at: ${at(3)}\n  to: ${at(1)}\n  role: title`,
    line: 3,
    says: ['before the first', 'Exchange'],
  },
  { name: 'nothing said', yaml: `- at: ${at(1)}\n  why: 误`, line: 2, says: ['says nothing', '`read`', '`set`'] },
  {
    name: 'two things said at once',
    yaml: `- at: ${at(1)}\n  role: title\n  article: begins`,
    line: 3,
    says: ['at once', 'one correction for each'],
  },
  { name: 'a reading without words', yaml: `- at: ${at(1)}\n  read: 合拢`, line: 3, says: ['`read` needs `words`'] },
  {
    name: 'words where lines are meant',
    yaml: `- at: ${at(1)}\n  to: ${at(3)}\n  words: 合龙\n  role: title`,
    line: 4,
    says: ['`words` cannot stand beside `to`'],
  },
  {
    name: 'fields that a verb has no use for',
    yaml: `- at: ${at(1)}\n  to: ${at(3)}\n  paragraph: begins`,
    line: 3,
    says: ['`to` cannot stand beside `paragraph`'],
  },
  {
    name: 'words that are not there',
    yaml: `- at: ${at(1)}\n  words: 合拢\n  read: 合龙`,
    line: 3,
    says: ['“合拢” does not stand', '“河口大桥合龙”'],
  },
  {
    name: 'words that stand there twice',
    yaml: `- at: ${at(3)}\n  words: 河\n  read: 何\n- at: ${at(14)}\n  words: 青口\n  read: 清口\n- at: ${at(5)}\n  words: 仪\n  read: 义\n- at: ${at(3)}\n  words: ','\n  read: '，'`,
    line: 12,
    says: ['2 times', 'more of the words'],
  },
  {
    name: 'the same correction twice',
    yaml: `- at: ${at(1)}\n  role: kicker\n- at: ${at(1)}\n  role: kicker\n  why: 误`,
    line: 4,
    says: ['same correction', at(1)],
  },
  {
    name: 'two roles for one line',
    yaml: `- at: ${at(1)}\n  role: kicker\n- at: ${at(1)}\n  role: column`,
    line: 4,
    says: ['something else', at(1)],
  },
  {
    name: 'two readings of one place',
    yaml: `- at: ${at(1)}\n  words: 大桥\n  read: 小桥\n- at: ${at(1)}\n  words: 桥合\n  read: 桥和`,
    line: 5,
    says: ['something else'],
  },
  {
    name: 'lines in two ranges',
    yaml: `- at: ${at(3)}\n  to: ${at(7)}\n  role: list\n- at: ${at(5)}\n  role: note`,
    line: 5,
    says: ['something else', at(3)],
  },
  {
    name: 'an article that begins and goes on',
    yaml: `- at: ${at(12)}\n  article: begins\n- at: ${at(12)}\n  article: continues`,
    line: 4,
    says: ['something else'],
  },
  {
    name: 'a misprint over two parts',
    yaml: `- at: ${at(18)}\n  words: 忙。(\n  read: 慢。（`,
    line: 3,
    says: ['“忙。(” reaches from one part', 'for each part'],
  },
  {
    name: 'an article that begins in furniture',
    yaml: `- at: ${at(16)}\n  article: begins`,
    line: 2,
    says: ['Line 16', 'set aside as `masthead-service`', '`role:`'],
  },
  {
    name: 'the first article goes on',
    yaml: `- at: ${at(1)}\n  article: continues`,
    line: 2,
    says: ['No article is printed before', '`of:`'],
  },
  {
    name: 'an unnamed article goes on in the middle of another',
    yaml: `- at: ${at(5)}\n  article: continues`,
    line: 2,
    says: ['stands inside an article', '`of:`'],
  },
  {
    name: 'an article that goes on in itself',
    yaml: `- at: ${at(5)}\n  article: continues\n  of: ${at(1)}`,
    line: 4,
    says: ['lies in the very lines', 'another line'],
  },
  {
    name: 'a paragraph that begins in a headline',
    yaml: `- at: ${at(1)}\n  words: 大桥\n  paragraph: begins`,
    line: 2,
    says: ['Line 1 is a title', 'expected a line of the body'],
  },
  {
    name: 'a paragraph that goes on from nothing',
    yaml: `- at: ${at(3)}\n  paragraph: continues`,
    line: 2,
    says: ['Nothing of the body stands before'],
  },
  {
    name: 'a title supplied where one is printed',
    yaml: `- at: ${at(3)}\n  set: { title: 合龙了 }`,
    line: 3,
    says: ['prints a title, “河口大桥合龙”', '`read:`'],
  },
  {
    name: 'a date without a reason',
    yaml: `- at: ${at(3)}\n  set: { date: '2021-05-06' }`,
    line: 3,
    says: ['`set.date` needs `why`'],
  },
  {
    name: 'no date',
    yaml: `- at: ${at(3)}\n  set: { date: 五月六日 }\n  why: 据文意`,
    line: 3,
    says: ['not a date', 'EDTF'],
  },
  { name: 'nothing set', yaml: `- at: ${at(3)}\n  set: {}`, line: 3, says: ['at least one field'] },
  {
    name: 'one field set twice in one article',
    yaml: `- at: ${at(1)}\n  set: { kind: notice }\n- at: ${at(3)}\n  set: { kind: list }`,
    line: 5,
    says: ['something else', at(1)],
  },
];

describe('a correction that does not fit is an error with its place', () => {
  test.each(cases)('$name', async ({ yaml, line, says }) => {
    const messages = await faultsOf(await contentWith(`corrections:\n${indent(yaml)}\n`));
    expect(messages.map((message) => `${message.file}:${message.line}`)).toEqual([`${file}:${line}`]);
    for (const words of says) expect(`${messages[0]?.text} ${messages[0]?.advice}`).toContain(words);
  });
});

const indent = (yaml: string) => yaml.replace(/^/gm, '  ');

test('a correction that changes nothing is a warning', async () => {
  const { messages } = await loadArchive({
    content: await contentWith(`corrections:\n  - at: ${at(3)}\n    role: paragraph\n`),
  });
  expect(messages).toMatchObject([{ rule: 'correction-idle', severity: 'warning', file, line: 2 }]);
});

test.each(['', '# none left\n', 'corrections: []\n'])('a file without corrections is no fault: %j', async (yaml) => {
  const { messages } = await loadArchive({ content: await contentWith(yaml) });
  expect(messages).toEqual([]);
});

test.each([
  ['corrections/hekou-2021-06-07.yaml', 'belong to no bulletin'],
  ['corrections/hekou-2021-05-07.yml', 'expected `.yaml`'],
])('%s', async (name, says) => {
  const messages = await faultsOf(await writeContent({ [name]: 'corrections: []\n' }));
  expect(messages.map(({ file }) => file)).toEqual([name]);
  expect(`${messages[0]?.text}`).toContain(says);
});

describe('the record keeps what was printed and says who put it right', () => {
  const yaml = `corrections:
  - at: ${at(3)}
    words: 两岸群众
    read: 两岸群众万人
    why: 据上期报道
    by: 编者
  - at: ${at(16)}
    role: note
    of: ${at(12)}
  - at: ${at(12)}
    set: { column: 粮食, date: '2021-05-05' }
    why: 据文意
`;
  const load = async () => loadArchive({ content: await contentWith(yaml) });

  test('in the article, with its place in the corrected text', async () => {
    const { articles } = await load();
    const [bridge, grain] = articles;
    expect(bridge?.corrections).toEqual([
      {
        kind: 'text',
        lines: [3, 3],
        field: 'body',
        block: 0,
        start: expect.any(Number),
        end: expect.any(Number),
        original: '两岸群众',
        corrected: '两岸群众万人',
        why: '据上期报道',
        by: '编者',
      },
    ]);
    const { start = 0, end = 0 } = bridge?.corrections?.[0] ?? {};
    expect(bridge?.body[0]?.text.slice(start, end)).toBe('众万人');
    expect(bridge?.body[0]?.emended).toEqual([{ start, end, original: '众' }]);
    expect(grain?.corrections).toMatchObject([
      { kind: 'field', field: 'date', corrected: '2021-05-05', why: '据文意' },
      { kind: 'field', field: 'column', corrected: '粮食' },
      { kind: 'role', lines: [16, 16], original: 'masthead-service', corrected: 'note' },
    ]);
    expect(grain).toMatchObject({ column: '粮食', date: { value: '2021-05-05', basis: 'declared', why: '据文意' } });
  });

  test('mentions and ledger hold on the corrected text', async () => {
    const archive = await load();
    for (const issue of archive.issues)
      expect(checkLedger(issue, archive.articlesOf(issue.id), archive.sourceLines(issue.id))).toEqual([]);
    expect(archive.people.map(({ name }) => name)).toContain('沈一舟');
  });

  test('the file as received is shown line by line as before', async () => {
    const archive = await load();
    expect(archive.sourceLines('hekou-2021-05-07').join('\n')).toBe(text.trimEnd());
  });
});
