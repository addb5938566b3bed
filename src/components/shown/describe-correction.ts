import type { Correction, LineRole } from '../../records/schema/index.ts';
import type { Words } from '../../translations/index.ts';
import { describeSetAside } from './describe-set-aside.ts';

/** Shows a printed text of the article or the bulletin in the reader's script. */
type ShowText = (printed: string) => string;

/** What an editor did, in one sentence of the reader's language; a misprint is told by its readings instead. */
export function describeCorrection(correction: Correction, words: Words, text: ShowText): string {
  const { kind, original = '', corrected = '' } = correction;
  const { apparatus } = words;
  switch (kind) {
    case 'text':
      return '';
    case 'role':
      return apparatus.role(roleNames(original, words), roleNames(corrected, words));
    case 'article':
      return corrected === 'continues' ? apparatus.article.continues : apparatus.article.begins;
    case 'paragraph':
      return corrected === 'continues' ? apparatus.paragraph.continues : apparatus.paragraph.begins;
    case 'field':
      return describeField(correction, words, text);
  }
}

const isRole = (name: string, roles: Record<LineRole, string>): name is LineRole => Object.hasOwn(roles, name);

/** `crosshead paragraph` → 小标题、正文; a reason for which a line was set aside is called as on the page of the issue. */
function roleNames(names: string, words: Words): string {
  const { roles } = words.apparatus;
  return names
    .split(' ')
    .map((name) => (isRole(name, roles) ? roles[name] : describeSetAside(name, words)))
    .join('、');
}

function describeField({ field, original = '', corrected = '' }: Correction, words: Words, text: ShowText): string {
  const { fields } = words.apparatus;
  switch (field) {
    case 'column':
      return fields.column(text(corrected));
    case 'title':
      return fields.title(text(corrected));
    case 'kind':
      return fields.kind(kindName(original, words), kindName(corrected, words));
    case 'bylines': {
      const names = namesIn(corrected).map(text).join('、');
      return names === '' ? fields.noBylines : fields.bylines(names);
    }
    default:
      return fields.date;
  }
}

/** `沈一舟 (writer), 河口镇 (unit)` → 沈一舟, 河口镇; none in `—`. */
const namesIn = (bylines: string): string[] =>
  [...bylines.matchAll(/(.+?) \([a-z]+\)(?:, |$)/g)].map(([, name = '']) => name);

const kindName = (kind: string, words: Words): string =>
  Object.entries(words.article.kind).find(([name]) => name === kind)?.[1] ?? kind;
