import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';

/**
 * What a line of an advertisement is: its heading, what it offers, a small advertisement in itself, one with its telephone or shop, who
 * advertises, whom to call; or all of it, with the terms.
 */
type Kind = 'heading' | 'offer' | 'small' | 'call' | 'business' | 'contact' | 'whole';

const heading = /^[【〖]?(?:分[类類]?(?:[广廣]告|信息)|[广廣]告|租售|[遗遺]失[声聲]明)[】〗]?$/;
const offer =
  /全[场場]\S{1,3}折|[\d一二三四五六七八九]折起|(?:店|周年|週年)[庆慶]|[预預][订訂]中$|[优優]惠$|招租|大酬[宾賓]|[钜巨鉅]惠|[坐应應][诊診](?=[ \u3000])|(?:招[生商]|热[卖销]|熱[賣銷])中$/;
/** `旺铺转让 临街80平米 13800000000` `急徵　作業員　供膳宿` `收购旧书旧货 0000000` */
const small = new RegExp(
  `^${anyWord(
    '(?:售|租|出[租售]|吉[售租]|[急诚誠][征徵聘招]|[征徵聘](?=\\s)|收[购購]|[顶頂][让讓]|[转轉][让讓])[\\s\\u3000]?\\S',
    '(?:[吉旺][铺舖鋪]|\\S{2,4})(?:[转轉][让讓]|招租|出[租售])(?=[\\s\\u3000])',
  )}.{0,30}(?:[\\s\\u3000]|\\d{7})`,
);
const trade =
  '(?:出[租售]|[转轉][让讓]|招[租商聘]|疏通|[维維]修|修[缮繕理]|搬家|婚宴|[预預][订訂]|[急诚誠][征徵聘售租]|收[购購]|保[养養洁潔]|回收|代理|[随隨]叫[随隨]到|家政|[开開][锁鎖]|装修|裝修|[补補][习習]|[驾駕]校|月嫂)';
const long = '(?:1\\d{10}|09\\d\\d[-—－ ]?\\d{3}[-—－ ]?\\d{3}|0\\d{1,3}[-—－ ]\\d{4,8}|(?:0\\d{2,3})?\\d{7,8})';
const labelled = '(?:[电電][话話]|[热熱专專][线線]|手[机機])[:：]?\\s?(?:\\d[-—－ ]?){3,12}\\d';
/** `旺铺出租 电话：0000-5550000`: a trade and whom to call. `村部维修 15000` is a sum. */
const call = new RegExp(
  `^(?=.*${trade})[^，。：:\\d]{3,12}(?:[ \\u3000][^，。：:\\d]{2,12}){0,2}[ \\u3000](?:${labelled}|[:：]?${long})$`,
);
/** `平价供应毛线呢料 城关百货商店`: goods, and where they are sold. `保供应稳物价 我县组建平价公司` is a headline. */
const goods =
  /^(?:[平特廉低][价價]|大量|[长長]期|常年|[现現][货貨]|[优優][质質]|[专專][业業營营]|新到)?(?:供[应應]|[经經][销銷]|代[销銷]|批[发發]|零售)\S{2,12}[ \u3000](?![我本全])\S{2,10}(?:商店|公司|[门門]市部|商行|[厂廠]|社)$/;
const mayBeCall = endsWithOneOf('0123456789店司部行厂廠社');
const business = lean(
  /^\p{Script=Han}{2,8}(?:酒店|酒[楼樓]|[饭飯]店|家具[城店]|家私城|商[场場城]|[药藥][房店]|超市|影[楼樓]|[装裝][饰飾潢]|[车車]行|茶[庄莊]|[诊診]所)(?:[\s\u3000]\S{2,10})?$/u,
);
const contact =
  /^(?:[电電]|地址|[^\d:：]{0,6}(?:[电電][话話]|[热熱专專][线線]))[:：]?\s?(?:[\d()-][\d\s()-]{5,}|\S{2,8}[路街道]\S{0,8}[号號])$/;

const house =
  '(?:商店|商行|公司|商[场場]|[药藥](?:房|店|[号號]|[行局])|布[庄莊]|[银銀]楼|[饭飯]店|酒[楼樓家]|旅[社馆館]|[诊診]所|[医醫]院|[门門]市部|百[货貨]|[书書]局|茶[庄莊行]|[钟鐘]表行|[钟鐘]錶行|照相[馆館])';
const terms =
  '(?:供[膳午食宿住][食宿膳]?|包[食吃住][宿住吃]?|[时時月日底]?薪(?:[资資水酬])?(?:面[议議洽谈談]|[优優])|待遇(?:面[议議]|[优優从從]\\S{0,2})|面[议議洽]|[无無免][经經][验驗]\\S{0,2}|意者\\S{1,4})';
/**
 * `徵 早餐店助手 時薪面議` `五金厂诚聘学徒 供食宿`: who is wanted, and the terms; `中和堂藥號 中山路三十一號`: a shop and where it is;
 * `百貨公司 新到花布 歡迎選購`: a shop, what it has, an invitation; `搬家 0900-000000 服務親切`: a trade, its number, its praise.
 */
const whole = lean(
  oneOf(
    new RegExp(
      `^(?:[征徵聘招][\\s\\u3000]|\\p{Script=Han}{2,8}(?:[诚誠急][征徵聘招]|[征徵招]聘)[\\s\\u3000]?)\\p{Script=Han}{2,10}[\\s\\u3000]${terms}(?:[\\s\\u3000]${terms})?$`,
      'u',
    ),
    new RegExp(
      `^\\p{Script=Han}{2,8}${house}[\\s\\u3000]\\p{Script=Han}{1,6}[路街巷道里][\\d一二三四五六七八九十百]{1,5}[号號]$`,
      'u',
    ),
    new RegExp(
      `^\\p{Script=Han}{2,8}${house}[\\s\\u3000]\\p{Script=Han}{3,8}[\\s\\u3000](?:[欢歡]迎|敬[请請])(?:[选選][购購]|惠[顾顧]|光[临臨顾顧]|[参參][观觀]|[订訂][购購]|[试試][用穿]|[品][尝嚐嘗])$`,
      'u',
    ),
    new RegExp(
      `^(?:${trade}[:：]?|${trade}[:：][^，。：:]{2,14})[\\s\\u3000](?:[电電][话話][:：]?)?${long}(?:[\\s\\u3000]\\p{Script=Han}{4})?$`,
      'u',
    ),
  ),
);
const mayBeWhole = holdsOneOf(blanks);
/** `光明燈 太歲燈 受理安奉` `福音廣播 每晚七時`: what a house offers and when, on the last line of a page. */
const service = lean(
  oneOf(
    /^\p{Script=Han}{2,6}(?:[ \u3000]\p{Script=Han}{2,6}){1,4}[ \u3000](?:受理|接受|[开開]放|代[办辦])(?:[预預][约約]|安[奉置]|[点點][灯燈]|[报報]名|登[记記]|[订訂][购購]|申[请請])$/u,
    /^\p{Script=Han}{3,8}[ \u3000]每(?:[晚晨早日天]|[周週星期逢]{1,2}[一二三四五六日天])(?:[上下]午|[早晚]上?)?[\d一二三四五六七八九十]{1,2}(?:[时時点點]半?|[:：]\d\d)$/u,
  ),
);
const mayBeService = endsWithOneOf('约約奉置灯燈名记記购購请請时時点點半0123456789');
/** The writer of a text in brackets, or who signs a notice. */
const endsNotice = /[）)启啟]$/;
/** Nothing stands below it but the next page, and above it a text is over. */
function closesPage(rows: readonly Row[], index: number): boolean {
  const [before, row, after] = [rows[index - 1], rows[index], rows[index + 1]];
  return (
    row !== undefined &&
    row.mark === undefined &&
    row.text.length <= longest &&
    mayBeService(row.text) &&
    (after === undefined || after.opensPage === true) &&
    service.test(row.text) &&
    before !== undefined &&
    (endsSentence(before.text) || endsNotice.test(before.text) || parseSignature(before.text) !== undefined)
  );
}

/** Longest line of an advertisement. */
const longest = 32;

/** A quick look: most lines hold none of these. */
const promising = holdsOneOf(
  '告息售租明折庆慶订訂惠让讓购購征徵聘招酬店楼樓饭飯城场場药藥房市饰飾潢庄莊所行电電线線址诊診通修搬保回代叫政锁鎖习習校嫂销銷供发發零宴薪供膳包面欢歡敬',
);

const mayHead = opensWithOneOf('【〖分广廣租遗遺');
const mayCall = endsWithOneOf('0123456789()- \u3000号號');
const mayBeSmall = holdsOneOf(`${blanks}0123456789`);
const mayBeShop = holdsOneOf('酒饭飯具私商药藥超影饰飾潢行茶所');

function kindOf({ text, mark }: Row): Kind | undefined {
  if (mark !== undefined || text.length > longest || !promising(text) || isRunningText(text)) return undefined;
  if (mayHead(text) && heading.test(text)) return 'heading';
  if (mayBeCall(text) && (call.test(text) || goods.test(text))) return 'call';
  if (mayCall(text) && contact.test(text)) return 'contact';
  if (mayBeWhole(text) && whole.test(text)) return 'whole';
  if (mayBeSmall(text) && small.test(text)) return 'small';
  if (mayBeShop(text) && business.test(text)) return 'business';
  return offer.test(text) ? 'offer' : undefined;
}

/**
 * `…大酒店` / `年夜饭预订中` / `订餐热线：…`: who offers something; or a heading or two small ones. A list of firms and their telephones is
 * none.
 */
function isAdvert(kinds: readonly Kind[]): boolean {
  const has = (kind: Kind) => kinds.includes(kind);
  if (has('heading')) return kinds.length > 1;
  if (has('call') || has('whole') || (has('offer') && (has('business') || has('contact')))) return true;
  return kinds.filter((kind) => kind === 'small').length > 1;
}

/** `经销产品销路广 带富一方合作社` above who wrote the text below: what reads like a whole one, or like goods and their seller, heads a text. */
function headsText(rows: readonly Row[], start: number, kinds: readonly Kind[]): boolean {
  const [after, next] = rows.slice(start + kinds.length, start + kinds.length + 2);
  const isWhole = kinds.every((kind) => kind === 'whole');
  if (after === undefined || !(isWhole || (kinds.length === 1 && goods.test(rows[start]?.text ?? '')))) return false;
  if (isRunningText(after.text)) return true;
  return (!isWhole || isRunningText(next?.text ?? '')) && parseSignature(after.text)?.explicit === true;
}

/**
 * Advertisements between the articles, by the index of their rows: short lines one below the other, each of which is of an advertisement.
 */
export function findAdverts(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  for (let start = 0; start < rows.length; start += 1) {
    const kinds: Kind[] = [];
    for (let kind = kindOfRow(rows, start); kind; kind = kindOfRow(rows, start + kinds.length)) kinds.push(kind);
    if (kinds.length === 0) {
      if (closesPage(rows, start)) found.add(start);
      continue;
    }
    const end = start + kinds.length;
    if (isAdvert(kinds) && !headsText(rows, start, kinds))
      for (let index = start; index < end; index += 1) found.add(index);
    else if (kinds.length === 1 && goesOn(rows, start)) for (const index of [start, end]) found.add(index);
    start = end;
  }
  return found;
}

const underWay = /(?:招[生商]|[预預][订訂]|热[卖销]|熱[賣銷])中$/;
const twoWords = lean(/^\p{Script=Han}{2,6}[ \u3000]\p{Script=Han}{2,6}$/u);
/** `补习班招生中` / `小学先修 全科班` with no text below: what is offered is told in words. */
function goesOn(rows: readonly Row[], index: number): boolean {
  const [row, second, third] = rows.slice(index, index + 3);
  if (!row || !second || !underWay.test(row.text) || second.gap > 0 || !twoWords.test(second.text)) return false;
  return third === undefined || (third.gap > 0 && !isRunningText(third.text));
}

function kindOfRow(rows: readonly Row[], index: number): Kind | undefined {
  const row = rows[index];
  return row && kindOf(row);
}
