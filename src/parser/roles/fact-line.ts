import type { Part } from '../part.ts';
import { lean } from '../text/lean.ts';
import { holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const longest = 70;
/** What announcements of events tell in a line each. */
const what =
  '(?:活[动動]|展[览覽出]|演出|比[赛賽]|上[课課]|[报報]名|[征徵][稿文集件]|[开開]放|[办辦]理|施工|停水|停[电電]|[参參]加|集合)?' +
  '(?:展期|票[价價]|[费費]用|收[费費]|[对對]象|[时時][间間段]|日期|期限|地[点點]|[场場]地|路[线線]|名[额額]|人[数數]|方式|主[题題]|主[办辦]|承[办辦]|[协協][办辦]|主[讲講]人?|主持人?|[报報]名|[咨諮][询詢]|[发發][布佈言]人|出席(?:人[员員])?|[议議]程(?:安排)?|流程|[讲講][师師]|嘉[宾賓]|[内內]容|形式|[奖獎][品金项項]|[组組][别別]|截止(?:日期|[时時][间間])?|洽[询詢](?:[电電][话話])?|[范範][围圍]|[项項]目)(?:[单單]位)?|' +
  // `出席人數：231人` `捐款：港幣三萬二千元` `總造價：二十萬元`
  '(?:[获獲][奖獎]|出席|列席|[与與到][会會]|到[场場]|[应應实實]到|受[惠助]|[总總])人[数數次]|(?:[爱愛]心)?(?:捐|善|[募筹籌]|[贊赞]助)款(?:[总總][额額])?|[奖獎][助学學]{0,2}金(?:[总總][额額])?|[总總](?:造[价價]|投[资資]|面[积積]|金[额額])|工程造[价價]|' +
  '(?:[东東南西北中]|[东東][南北]|[西][南北]|花[东東])部|[离離][岛島](?:地[区區])?|山[区區]|[沿近]海|[气氣][温溫]|[风風]力';
const holdsColon = holdsOneOf(':：');
const fact = lean(new RegExp(`^(?:${what})\\s?[:：]\\s*\\S`, 'u'));
/** `出席人數：231人`: tells one thing of an event, whatever stands above it. */
export const tellsFact = (text: string): boolean =>
  text.length <= longest && holdsColon(text.slice(0, 12)) && fact.test(text) && !text.includes('。');
/** Such a line below another one: `主讲：沈一舟（县医院药师）` tells who speaks, not who writes. */
export const isFurtherFact = (text: string, before: Part | undefined): boolean =>
  before?.kind === 'list' &&
  (before.rule === 'fact-line' || before.rule === 'contact-line') &&
  holdsColon(text.slice(0, 12)) &&
  fact.test(text);
const hour = /^[时時][间間]\s?[:：].*[时時午點点]/;
const day = /^(?:日期|[时時][间間])\s?[:：]/u;
/** `時 間 中華民國112年2月17日`: opens the head of minutes, which sets its labels apart by blanks alone. */
const minutes = /^[時时][ \u3000]*[間间][ \u3000]+(?:中[華华]民[國国]|民[國国]|公元|\d{2,4}年)/;
/** `地 點 本院議場` `主 席 沈一舟`: further lines of such a head. */
const minutesFact =
  /^(?:地[ \u3000]*[點点]|主[ \u3000]*席|主[ \u3000]*持[ \u3000]*人?|[紀纪記记][ \u3000]*[錄录]|[秘][書书][長长]|[協协]商主[題题]|出[ \u3000]*席\S{0,4}|列[ \u3000]*席\S{0,4}|[請请]假\S{0,2}|缺席\S{0,2})[ \u3000]+\S/;
/** `议程安排：` `活動流程：`: the order of events stands below. */
const order = /^(?:[议議]程(?:安排)?|(?:活[动動])?流程)\s?[:：]$/;

/** The mark or number of an item: `◎時間：…` `二、地点：…`. */
const item =
  /^(?:[●◎○■◆▲※☆★•▪]|(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.．)）]|[（(][一二三四五六七八九十\d]{1,2}[)）])\s?(?=\S)/;
const opensItem = opensWithOneOf('●◎○■◆▲※☆★•▪一二三四五六七八九十0123456789（(');

/** An item that tells such a fact says by itself what it is, whatever stands above it. */
function isFactItem(text: string): boolean {
  if (!opensItem(text) || text.includes('。')) return false;
  const told = text.replace(item, '');
  return told !== text && fact.test(told);
}

/** `二時` between two of them: the rest of the first, which the measure cut off. */
const longestRest = 6;

const opensMinutes = opensWithOneOf('时時');

/** `展期：6月2日至7月1日` `票價：免費入場`: below the text of an announcement, when and where, one line each. */
export const factLine: RoleRule = {
  name: 'fact-line',
  ofLines: true,
  read: ({ unit, before, after }) => {
    const { text, mark } = unit;
    if (mark || text.length > longest) return undefined;
    const inMinutes = before?.kind === 'list' && before.rule === 'fact-line' && minutesFact.test(text);
    if (inMinutes || (before?.kind === 'short' && opensMinutes(text) && minutes.test(text))) return { kind: 'list' };
    if (!holdsColon(text.slice(0, 12)))
      return text.length <= longestRest &&
        before?.rule === 'fact-line' &&
        !unit.running &&
        isFactItem(before.text) &&
        isFactItem(after?.text ?? '')
        ? { kind: 'list' }
        : undefined;
    if (before && isFactItem(text)) return { kind: 'list' };
    // the day above the next record
    if (before?.kind === 'text' && day.test(text) && !(after && fact.test(after.text))) return undefined;
    const listed = before?.kind === 'list' && (before.rule === 'fact-line' || before.rule === 'contact-line');
    if (listed && order.test(text)) return { kind: 'list' };
    // the hour of an event reads like the day of a record
    const below = before?.kind === 'text' || listed || (before?.kind === 'meta' && hour.test(before.text));
    return below && fact.test(text) && !text.includes('。') ? { kind: 'list' } : undefined;
  },
};
