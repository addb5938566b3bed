import type { Part } from '../part.ts';
import type { Signature } from '../signatures/parse-signature.ts';
import { bracketedPenName } from '../splits/habitual-tail.ts';
import { isMarkedCaption } from '../text/caption.ts';
import { endsInBrackets } from '../text/closing-brackets.ts';
import { lean } from '../text/lean.ts';
import { endsSentence } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';
import { anyWord } from '../text/one-of.ts';
import { type Form, firstOf, holdsOneOf, quickLook } from '../text/quick-look.ts';
import { readCloser } from './closer.ts';
import type { RoleRule, RoleSite } from './rule.ts';

/** Longest line that closes a text. */
const longest = 60;

const counts = /^[（(](?:[一二三四五六七八九十百零〇\d]{1,4}|第?[一二三四五六七八九十百零〇\d]{1,4}[章节節回篇])[）)]$/;

/** `村長　沈一舟`: an office, a blank, who holds it. */
const officer = lean(
  new RegExp(
    `^\\p{Script=Han}{0,8}${anyWord(
      '[^队隊部]?[长長] 主任 主席 [书書][记記] [经經]理 [总總][干幹]事 [干幹]事',
    )}[ \\u3000]{1,4}(\\p{Script=Han}{1,2}[ \\u3000]*\\p{Script=Han}{1,2}|\\p{Script=Han}{2,4}[·•・‧]\\p{Script=Han}{2,5})$`,
    'u',
  ),
);

/** Lines that stand below a text and above no other: what they say is said of the text above. */
const forms: readonly Form[] = [
  // `（待续）` `（据新华社讯）` `（本报记者）`; a number in brackets counts what stands below, and a day dates it
  { opens: '（(', pattern: /^[（(](?!\d{4}年)[^（()）]{1,40}[)）](?:[ \u3000]?[（(][^（()）]{1,20}[)）])?\d{0,8}$/ },
  // `据新华社电`
  { ends: '电電讯訊道', pattern: /^[据據][^，。,：:]{2,12}(?:[电電]|[讯訊]|[报報][导導道])$/ },
  // `青口气象台3月6日16时发布`
  {
    ends: '布佈供',
    pattern: lean(/^\p{Script=Han}{2,16}\s?\d[\d年月日\s]*[时時點点日](?:\d{1,2}分)?(?:[发發][布佈]|提供)$/u),
  },
  // `孝男沈大方、沈小方泣叩`
  {
    ends: '叩谢謝挽輓识識誌志启啟啓',
    pattern: /^[^，。,：:]{2,24}(?:泣[叩血]|叩[谢謝]|[敬泣][挽輓]|[谨謹][识識誌志]|同[启啟啓叩])$/,
  },
  // `全体教师`
  { opens: '全', pattern: /^全[体體]\S{2,8}$/ },
  // `青口小学全体师生` `六年二班全體同學`
  {
    ends: '生学學师師民员員工众眾友兵人仁',
    pattern: lean(
      new RegExp(
        `^(?![致给給慰])(?!.*(?:感[动動]|慰[问問]|[写寫][给給]))[\\p{Script=Han}\\d（）()]{2,20}全[体體]${anyWord(
          '[师師]生 同[学學] [学學]生 教?[职職]?[员員]工 教?[师師] 老[师師] [会會队隊团團党黨]?[员員] [村居市农農]民 工人 [战戰]士 官兵 校友 同[仁人] [干幹]部[职職]工',
        )}(?:敬?上|[启啟])?$`,
        'u',
      ),
    ),
  },
  // `特此公告`
  {
    ends: '告知达達明函示',
    pattern: /^(?:特此|此致|[专專]此)(?:公告|通告|通知|布告|佈告|[声聲]明|公示|函告|函[达達]|周知|奉告)$/,
  },
  // `本报编辑部`
  { ends: '部', pattern: /^本[报報刊社][编編][辑輯]部$/ },
  // `摘自《青口诗集》` `（本文榮獲青口日報刊登）`
  {
    opens: '摘选選转轉原本（(',
    pattern:
      /^[（(]?(?:摘自|[选選]自|[转轉](?:[载載]|引)?自|原[载載刊][于於]?|本[文图圖]\S{0,4}(?:刊登|刊[载載]|[荣榮][获獲])).{2,36}$/,
  },
  // `来源：青口新闻网`
  {
    holds: '：:',
    pattern: /^(?:(?:信息|[资資]料|新[闻聞]|文章|[图圖]文|稿件)?[来來]源|稿源|[终終初复復][审審])[:：][^，。]{2,30}$/,
  },
  // `阅读全文 [http://…]` `原文链接：https://…`: where the whole text stands, in a letter sent as plain text
  {
    holds: '/',
    pattern: new RegExp(
      `^${anyWord(
        '(?:[阅閱][读讀]|[查觀观]?看)(?:全文|更多|原文|[详詳]情) [全原]文(?:[链鏈連][接結]|地址|[网網]址)? [详詳](?:情|[见見])',
        '[更了瞭][多解](?:更多|[内內]容|[详詳]情)?',
      )}[ \\u3000]?[:：]?\\s?[[(（<]?https?:\\/\\/\\S+$`,
    ),
  },
];

const holdsBlank = holdsOneOf(' \u3000');
const look = quickLook([...forms, { holds: '长長主书書经經总總干幹' }]);

/** What such a line stands below: a text that is over, a list, or another line that closes. */
const isOver = ({ kind, text, opens }: Part): boolean =>
  kind === 'text'
    ? endsSentence(text) || endsInBrackets(text)
    : kind === 'list' || kind === 'table' || (kind === 'signature' && opens !== true);

function closes(text: string, asked: number): boolean {
  if (firstOf(asked, (place) => forms[place]?.pattern.test(text) === true) !== undefined) return !counts.test(text);
  if ((asked & (1 << forms.length)) === 0 || !holdsBlank(text)) return false;
  const name = officer.exec(text)?.[1];
  return name !== undefined && (isPersonName(name.replace(/[ \u3000]/g, '')) || /[·•・‧]/.test(name));
}

/** `沈一舟／家庭主婦（青口鄉）`: who sent a letter, with occupation and place. */
const sender = lean(/^(\p{Script=Han}{2,4})[／/]\p{Script=Han}{2,10}[（(]\p{Script=Han}{2,8}[)）]$/u);

/** The writer of a letter who stands below it. */
function readSender(text: string): Signature | undefined {
  const name = /[／/]/.test(text) ? sender.exec(text)?.[1] : undefined;
  if (name === undefined || !isPersonName(name)) return undefined;
  return { signers: [{ name, role: 'writer', start: 0, end: name.length }], units: [], explicit: true };
}

/** `（本报青口6月1日电）`: the lead of a text at its end, where nothing stands behind it. */
const wire = /^[（(][^（()）]{2,24}日[综綜专專]?合?[电電讯訊][)）]$/;

/** `青口小学全体师生` above a headline, below who signed the text above: of whom the headline tells. */
const isKickerOfAll = ({ unit: { text }, before, after }: RoleSite): boolean =>
  after !== undefined &&
  (before?.signature?.signers.length ?? 0) > 0 &&
  /全[体體]/.test(text) &&
  !/^全|(?:上|[启啟])$/.test(text);

/** `（待續）` `（本报青口6月1日电）` `村長　沈一舟` `据新华社电` below the last sentence: closes the text above, and names no writer. */
export const closingLine: RoleRule = {
  name: 'closing-line',
  ofLines: true,
  read: (site) => {
    const { unit, before, after } = site;
    // the rest of a text of another page goes on below
    const jumps = after?.jumpFrom !== undefined;
    if (unit.mark || !before || unit.text.length > longest || (after?.running === true && !jumps)) return undefined;
    if (unit.running && !wire.test(unit.text)) return undefined;
    if (isKickerOfAll(site)) return undefined;
    const closer = readCloser(site);
    if (closer) return { kind: 'signature', signature: closer };
    const asked = look(unit.text);
    const sent = isOver(before) ? readSender(unit.text) : undefined;
    if (sent) return { kind: 'signature', signature: sent };
    if (asked === 0 || !isOver(before) || !closes(unit.text, asked) || isMarkedCaption(unit.text)) return undefined;
    const isApart = after === undefined || jumps || after.opensPage || after.gap > unit.gap;
    const signature = bracketedPenName(unit.text, site.house, isApart) ?? { signers: [], units: [], explicit: true };
    return { kind: 'signature', signature };
  },
};
