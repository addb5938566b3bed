import { isOfficeKicker } from '../text/office-kicker.ts';
import type { ArticleKind, Block, Printed } from '../tree.ts';

/** `停水通知` `关于开展清河行动的通告` `遗失声明`: what offices and people make known. */
const notice =
  /(?:公告|通知|通告|公示|启事|啟事|声明|聲明|讣告|訃告|讣闻|訃聞|须知|須知|告示|布告|佈告|告知书|公开信|倡议书|倡議書|招聘|招租|招标|招標|征文|徵文|征稿|徵稿|更正)(?:[（(][^（()）]{1,12}[)）])?$/;
/** `两部门联合发布公告`: news about a notice. */
const about =
  /(?:发布|發布|發佈|发出|發出|下发|下發|印发|印發|出台|收到|接到|一纸|一份|张贴|張貼|发|發)(?:了)?[^\s，,]{0,8}$/;

function isNotice(title: string): boolean {
  const found = notice.exec(title);
  return found !== null && !about.test(title.slice(0, found.index));
}

/** What an article is by the form of its parts: a photo story, nothing but lines too many for a headline, or a text. */
export type ArticleForm = 'photo' | 'list' | 'text';

/** What kind of article it is, by its headline, its blocks and its form. */
export function kindOf(
  headline: { kicker: readonly Printed[]; title: readonly Printed[] },
  body: readonly Block[],
  form: ArticleForm,
): ArticleKind {
  if (form === 'list' || (body.length >= 2 && body.every(({ kind }) => kind === 'list'))) return 'list';
  if (form === 'photo') return 'photo';
  if (headline.title.some(({ text }) => isNotice(text))) return 'notice';
  return headline.kicker.some(({ text }) => isOfficeKicker(text)) ? 'statement' : 'news';
}
