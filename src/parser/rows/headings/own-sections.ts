import { anyWord, oneOf } from '../../text/one-of.ts';
import { itemLevel } from '../mark-leads.ts';
import type { Row } from '../row.ts';
import { fewestBelow, lengthOf, lettersOf, longestOfSection, rowsBelow } from './below.ts';

/** `关于本报` `订阅方式` `往期回顾`: a heading below which the paper speaks of itself. */
const ofPaper = oneOf(
  /^[关關][于於](?:我[们們]|[本编編周週作].{1,3})$/,
  /^(?:如何|[欢歡]迎)?(?:[订訂][阅閱]|投稿|[联聯][系繫絡络])(?:我[们們]|本[报報刊]|[周週]刊|方式|渠道|[编編][辑輯]部|[说說]明|指南)?(?:[与與和].{2,8})?$/,
  /^(?:加入[编編][辑輯]部|(?:[栏欄]目|本刊|[周週]刊)(?:介[绍紹]|[简簡]介|[说說]明)|往期(?:回[顾顧]|[内內]容|[周週]刊|推[荐薦])?)$/,
  /^(?:版[权權](?:[说說]明|[声聲]明|信息|資訊)?|免[责責][声聲]明|[赞贊][助赏賞](?:我[们們])?)$/,
);

const longestOfPaper = 14;

/** `微信群` `Telegram 群组` `Discord 语音频道`: a heading below which readers are told where they meet. */
const meetingPlace = new RegExp(
  `^(?:加入)?${anyWord(
    '微信 QQ LINE Telegram Discord Slack Matrix WhatsApp [钉釘]{2} [飞飛][书書] IRC [读讀]者 交流 社[区區] [讨討][论論] 官方',
  )}\\s?(?:[读讀]者|交流|[讨討][论論]|用[户戶]|[语語]音)?\\s?(?:[群聊]|群[组組聊]|[频頻]道|公[众眾][号號]|社群)$`,
  'i',
);

/** A heading of readers' meeting places, each a heading below it and nothing else but a line that invites. */
function headsMeetingPlaces(rows: readonly Row[], index: number): boolean {
  const level = rows[index]?.level ?? 0;
  const text = rowsBelow(rows, index);
  let places = 0;
  for (let at = index + text.length + 1; at < rows.length && (rows[at]?.level ?? itemLevel + 1) > level; at += 1) {
    const row = rows[at];
    if (!row?.level) continue;
    if (!meetingPlace.test(row.text)) return false;
    places += 1;
  }
  return places >= fewestBelow && lettersOf(rows, text) <= longestOfSection;
}

/** Sections in which the paper speaks of itself, with their headings. */
export function ownSections(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  rows.forEach((row, index) => {
    if (!row.level || found.has(index) || lengthOf(row) > longestOfPaper) return;
    if (!ofPaper.test(row.text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')) && !headsMeetingPlaces(rows, index))
      return;
    found.add(index);
    for (let at = index + 1; at < rows.length && (rows[at]?.level ?? itemLevel + 1) > row.level; at += 1) found.add(at);
  });
  return found;
}
