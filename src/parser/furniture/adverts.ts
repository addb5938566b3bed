import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';

/**
 * What a line of an advertisement is: its heading, what it offers, a small advertisement in itself, one with its telephone or shop, who
 * advertises, whom to call.
 */
type Kind = 'heading' | 'offer' | 'small' | 'call' | 'business' | 'contact';

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

/** Longest line of an advertisement. */
const longest = 32;

/** A quick look: most lines hold none of these. */
const promising = holdsOneOf(
  '告息售租明折庆慶订訂惠让讓购購征徵聘招酬店楼樓饭飯城场場药藥房市饰飾潢庄莊所行电電线線址诊診通修搬保回代叫政锁鎖习習校嫂销銷供发發零宴',
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
  if (has('call') || (has('offer') && (has('business') || has('contact')))) return true;
  return kinds.filter((kind) => kind === 'small').length > 1;
}

/**
 * Advertisements between the articles, by the index of their rows: short lines one below the other, each of which is of an advertisement.
 */
export function findAdverts(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  for (let start = 0; start < rows.length; start += 1) {
    const kinds: Kind[] = [];
    for (let kind = kindOfRow(rows, start); kind; kind = kindOfRow(rows, start + kinds.length)) kinds.push(kind);
    if (kinds.length === 0) continue;
    const end = start + kinds.length;
    const heads = kinds.length === 1 && headsText(rows, start);
    if (isAdvert(kinds) && !heads) for (let index = start; index < end; index += 1) found.add(index);
    else if (kinds.length === 1 && goesOn(rows, start)) for (const index of [start, end]) found.add(index);
    start = end;
  }
  return found;
}

/** `经销产品销路广 带富一方合作社` above who wrote the text below: what reads like goods and who sells them is a headline. */
function headsText(rows: readonly Row[], index: number): boolean {
  const [row, below] = rows.slice(index, index + 2);
  if (row === undefined || below === undefined || !goods.test(row.text)) return false;
  return isRunningText(below.text) || parseSignature(below.text)?.explicit === true;
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
