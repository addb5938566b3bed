import type { MessageRecord } from '../records/schema/index.ts';

type Place = Pick<Partial<MessageRecord>, 'file' | 'line' | 'column'>;

const say = (severity: MessageRecord['severity'], rule: string, place: Place, text: string, advice?: string) => ({
  rule,
  severity,
  text,
  ...(advice !== undefined && { advice }),
  ...place,
  source: 'content',
});

const fail = (rule: string, place: Place, text: string, advice: string): MessageRecord =>
  say('error', rule, place, text, advice);

const warn = (rule: string, place: Place, text: string, advice: string): MessageRecord =>
  say('warning', rule, place, text, advice);

/** What is wrong and what to do, for the faults that writers of YAML make most, by the code that the package gives them. */
const yamlFaults: Record<string, [text: string, advice: string]> = {
  DUPLICATE_KEY: ['this field stands here twice', 'Remove one of the two.'],
  TAB_AS_INDENT: ['the line is indented with a tab', 'Indent it with blanks.'],
  MULTIPLE_DOCS: ['a second document starts here', 'Remove the line `---` and what follows.'],
};

/** The encodings that are looked for where none is declared. */
const anyEncoding = 'UTF-8, UTF-16, GB18030 or Big5';

/** Every sentence this room can say about a content folder: what was found, what was expected, what to do. */
export const messages = {
  contentMissing: (folder: string) =>
    fail(
      'content-missing',
      {},
      `There is no content folder \`${folder}\`.`,
      'Create it or name another with `--content DIR`.',
    ),
  settingsMissing: () =>
    fail(
      'settings-missing',
      { file: 'archive.yaml' },
      'The content folder has no `archive.yaml`.',
      'Create it with `name:`, `language: zh-Hans` and `publications:` (a list of `id:` and `name:`).',
    ),
  noBulletins: () =>
    fail(
      'no-bulletins',
      { file: 'bulletins/' },
      'The content folder holds no bulletin.',
      'Put a text file into `bulletins/`, for example `bulletins/name-2021-01-14.txt`.',
    ),
  unreadable: (file: string, reason: string) =>
    fail(
      'unreadable',
      { file },
      `The file cannot be read: ${reason}.`,
      'Check that it exists and that you may read it.',
    ),
  empty: (file: string) =>
    fail(
      'empty',
      { file },
      'The file is empty, expected the text of a bulletin.',
      'Put the text in or remove the file.',
    ),
  noText: (file: string) =>
    fail(
      'no-text',
      { file },
      'The file holds only blanks, expected the text of a bulletin.',
      'Put the text in or remove the file.',
    ),
  binary: (file: string, looksLike: string) =>
    fail(
      'binary',
      { file },
      `The file is ${looksLike}, expected plain text.`,
      'Save the text of the document as a `.txt` file in UTF-8.',
    ),
  wrongEncoding: (file: string, line: number, declared: string | undefined) =>
    fail(
      'wrong-encoding',
      { file, line },
      `The bytes are not ${declared === undefined ? anyEncoding : `${declared}, which the sidecar declares`}: ` +
        `the first that does not fit is in line ${line}.`,
      declared !== undefined
        ? 'Correct `encoding:` in the sidecar, or remove it to let it be detected.'
        : 'Save the file as UTF-8, or declare `encoding:` (utf-8, utf-16le, utf-16be, gb18030, big5) in its sidecar.',
    ),
  notAnId: (file: string, name: string, suggestion: string | undefined) =>
    fail(
      'file-name',
      { file },
      `The name \`${name}\` cannot be the id of an issue: expected lower-case Latin letters, digits and single hyphens.`,
      `Rename it, for example to \`${suggestion ?? 'name-2021-01-14'}\`.`,
    ),
  sameId: (file: string, id: string, other: string) =>
    fail(
      'same-id',
      { file },
      `Two bulletins have the id \`${id}\`: this one and \`${other}\`.`,
      'Rename one of them; an id belongs to one issue.',
    ),
  sameText: (file: string, other: string) =>
    warn(
      'same-text',
      { file },
      `The file holds the same bytes as \`${other}\`.`,
      'If one was copied by mistake, put the right text there or remove it.',
    ),
  notAFile: (file: string) =>
    fail('unreadable', { file }, 'This is neither a file nor a folder.', 'Move it out of the content folder.'),
  notAPage: (file: string) =>
    fail(
      'page-name',
      { file },
      'Unexpected entry in the folder of an issue, expected only pages named `p01.txt`, `第1版.txt`, `A1.txt` …',
      'Rename it to its page number or move it out of the folder.',
    ),
  pageGap: (file: string, page: string) =>
    warn(
      'page-gap',
      { file },
      `The folder of an issue holds later pages, but no page ${page}.`,
      'Add the page that is missing, or number the pages on without a gap.',
    ),
  samePage: (file: string, other: string) =>
    fail('same-page', { file }, `Two files are the same page: this one and \`${other}\`.`, 'Rename one of them.'),
  noPages: (file: string) =>
    fail(
      'no-text',
      { file },
      'The folder of an issue holds no page, expected `p01.txt`, `p02.txt` …',
      'Put the pages in or remove the folder.',
    ),
  notRead: (file: string) =>
    warn(
      'not-read',
      { file },
      'The file is not read: bulletins are `.txt`, `.md` or `.html` files, sidecars `.yaml` files.',
      'Save its text as `.txt`, or move it out of `bulletins/`.',
    ),
  sidecarAlone: (file: string, id: string) =>
    fail(
      'sidecar-alone',
      { file },
      `The sidecar belongs to no bulletin: there is no \`bulletins/${id}.txt\` and no folder \`bulletins/${id}/\`.`,
      'Rename it after its bulletin or remove it.',
    ),
  correctionsAlone: (file: string, id: string) =>
    fail(
      'corrections-alone',
      { file },
      `These corrections belong to no bulletin: there is no \`bulletins/${id}.txt\` and no folder \`bulletins/${id}/\`.`,
      'Rename the file after its bulletin or remove it.',
    ),
  sidecarNamed: (file: string) =>
    warn(
      'sidecar-named',
      { file },
      'This is a sidecar, not a bulletin; it is read together with its bulletin.',
      'Name the text files alone.',
    ),
  yamlName: (file: string, extension: string) =>
    fail('sidecar-name', { file }, `Unexpected \`${extension}\`, expected \`.yaml\`.`, 'Rename the file.'),
  yamlEncoding: (file: string, line: number) =>
    fail(
      'wrong-encoding',
      { file, line },
      `The bytes are not UTF-8: the first that does not fit is in line ${line}.`,
      'Save the file as UTF-8.',
    ),
  yamlSyntax: (place: Place, code: string, reason: string) => {
    const [text, advice] = yamlFaults[code] ?? [
      reason.replace(/\.$/, ''),
      'Correct the line; a value that holds or starts with `:`, `[`, `*`, `!` or the like needs quotes.',
    ];
    return fail('yaml', place, `This cannot be read as YAML: ${text}.`, advice);
  },
  unknownField: (place: Place, field: string, known: readonly string[]) =>
    fail(
      'unknown-field',
      place,
      `Unexpected field \`${field}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}.`,
      'Correct its name or remove it.',
    ),
  missingField: (place: Place, field: string) =>
    fail('missing-field', place, `The field \`${field}\` is missing.`, `Add \`${field}:\`.`),
  noValue: (place: Place, field: string) =>
    fail('no-value', place, `The field \`${field}\` has no value.`, 'Fill it in or remove the line.'),
  badField: (place: Place, field: string, found: string, expected: string) =>
    fail('bad-field', place, `Unexpected ${found} in \`${field}\`, expected ${expected}.`, 'Correct the value.'),
  badDate: (place: Place, field: string, problem: string) =>
    fail(
      'bad-date',
      place,
      `Unexpected value in \`${field}\` (${problem}), expected an EDTF date such as \`2021-01-14\`, \`2021-01\` or \`[2021-01-14..]\`.`,
      'Correct the date.',
    ),
  sameNameId: (place: Place, id: string, name: string, other: string) =>
    fail(
      'same-id',
      place,
      `The id \`${id}\` is given to two names: ${other} and ${name}.`,
      'Give one of them another id; if they are one, write one as an alias of the other.',
    ),
  aliasOfAlias: (place: Place, name: string, target: string) =>
    fail(
      'alias-chain',
      place,
      `The alias ${name} stands for ${target}, which is an alias itself.`,
      'Name the canonical name in both.',
    ),
  samePublication: (place: Place, id: string) =>
    fail('same-publication', place, `Two publications have the id \`${id}\`.`, 'Give one of them another id.'),
  unknownPublication: (place: Place, id: string, known: readonly string[]) =>
    fail(
      'unknown-publication',
      place,
      `There is no publication \`${id}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}.`,
      'Correct the id or add the publication to `archive.yaml`.',
    ),
  noPublication: (file: string, id: string, known: readonly string[]) =>
    fail(
      'unknown-publication',
      { file },
      `No publication fits the issue \`${id}\`: its name starts with none of ${known.map((name) => `\`${name}\``).join(', ')}.`,
      'Rename the file, add the publication to `archive.yaml`, or write `publication:` into a sidecar.',
    ),
  formerIdInUse: (place: Place, room: string, id: string) =>
    fail(
      'redirect-in-use',
      place,
      `\`/${room}/${id}/\` is no former address: the archive has it still.`,
      'Remove the line.',
    ),
  redirectChain: (place: Place, from: string, to: string, end: string) =>
    fail(
      'redirect-chain',
      place,
      `\`${from}\` leads to \`${to}\`, which is a former id itself.`,
      `Write \`${from}: ${end}\`.`,
    ),
  redirectNowhere: (place: Place, room: string, id: string) =>
    fail(
      'redirect-nowhere',
      place,
      `The archive has no \`/${room}/${id}/\` to lead to.`,
      'Correct the id, or remove the line.',
    ),
  addressGone: (room: string, id: string, now: string | undefined) =>
    warn(
      'address-gone',
      { file: 'redirects.yaml' },
      `\`/${room}/${id}/\` has been published and is gone.`,
      now === undefined
        ? `Find where it went and write under \`${room}:\` in \`redirects.yaml\` the line \`${id}: …\`.`
        : `Write under \`${room}:\` in \`redirects.yaml\` the line \`${id}: ${now}\`.`,
    ),
  idShifted: (room: 'people' | 'places', name: string, id: string, now: string) =>
    warn(
      'id-shifted',
      { file: `${room}.yaml` },
      `${name} has been published at \`/${room}/${id}/\` and would move to \`/${room}/${now}/\`.`,
      `Write under \`ids:\` in \`${room}.yaml\` the line \`${name}: ${id}\`.`,
    ),
  noArticles: (file: string) =>
    warn(
      'no-articles',
      { file },
      'No article was found here: all of the text was taken for what belongs to the page, such as a masthead.',
      `Look at it with \`npm run -s parse -- --format outline\`; what is an article gets \`role: title\` or \`role: paragraph\` in the corrections.`,
    ),
};
