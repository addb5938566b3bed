import { isFull } from '../house/full-line.ts';
import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { namesDocument } from '../text/document-name.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, opensWithOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

/** What papers print between their articles to fill a space: `讲文明 树新风 公益广告`, `喝酒不開車　安全有保障`. */
const slogan = oneOf(
  /公益[广廣]告/,
  /人人有[责責]/,
  /[饮飲]酒(?:[过過]量|[请請]勿|不[开開][车車])/,
  /[请請]勿(?:[饮飲]酒|酒[驾駕]|[丢丟][弃棄]|[乱亂][丢丟])/,
  /喝酒不[开開][车車]/,
  /酒[后後]不[开開][车車]/,
  /反[诈詐](?:[骗騙])?[专專][线線]/,
  /未成年/,
  /文明.{0,3}新[风風]/,
  /[请請](?:[顾顧]及|[让讓]座|[节節][约約]).{2,6}$/,
);
/** `节约用水 从点滴做起`: two clauses, and the first is one of those that such notices open with. */
const call = new RegExp(
  `^${anyWord(
    '(?:[节節][约約]|[爱愛][护護]|珍[惜爱愛]|保[护護])(?:用水|用[电電]|[粮糧]食|[水环環][源境]|水[资資]源|[资資]源|花草|公物|生命) 光[盘盤]行[动動]',
    '[低减減]碳生活 [绿綠]色出行 (?:反[对對]|杜[绝絕]|拒[绝絕])浪[费費] [厉厲]行[节節][约約] 崇尚[节節][约約俭儉]',
    '(?:拒[绝絕]|[远遠][离離])(?:毒品|酒[驾駕]|[赌賭]博)',
  )}[ \\u3000，,]\\S{3,8}$`,
);
/** `青口区融媒体中心 宣`: who pays for such a notice. */
const sponsor = /^[^\s，。：:]{4,20}[ \u3000]{1,2}宣$/;
/** What they say about themselves: `（文責自負，不代表本刊立場）`, `本版图片除署名外均为资料图片`. */
const ofPaper = new RegExp(
  `^[（(※*]?${anyWord(
    '(?:[来來]稿)?文[责責]自[负負] (?:以上|本[版刊报報])?[内內]容?不代表本 本(?:[简簡][报報]|刊|[报報]|[资資]料)?[仅僅]供(?:[内內]部|[参參]考|[学學][习習])',
    '[仅僅]供[内內]部 [内內]部[资資]料 [欢歡]迎(?:[传傳][阅閱]|索取|投稿|赐稿|賜稿|[订訂][阅閱]) 本版(?:[图圖]片|照片|稿件|文[图圖圖]) 下[载載][应應]用程式',
    '[广廣]告刊例 本[报報刊][為为係系].{2,12}[會会][员員] (?:[欢歡]迎)?刊登[广廣]告',
  )}[^。]{0,24}[。)）]?$`,
);
/** `※以上芳名如有錯漏，敬請來電更正`: below the names of donors, marked off; a plain sentence there closes their list. */
const erratum = new RegExp(
  `^(?:[（(※*]|(?!.*。$))\\s?(?:以上|上列|本|所列)[^。，]{0,8}[如若倘][有蒙][^。，]{0,4}[错錯漏误誤][^。]{0,3}[，,\\s]?[^。]{0,10}${anyWord(
    '更正 指正 [见見][谅諒] [补補]正 通知 [来來][电電信]',
  )}[^。]{0,6}[。)）]?$`,
);
/** `歡迎賜稿，稿件請寄…，來稿一經刊登，略奉薄酬。` `来稿请寄本报副刊组，请附真实姓名。`: a whole sentence of the paper to its readers. */
const invitation = new RegExp(
  `^[（(※*]?${anyWord(
    '(?:本[报報刊版]|竭[诚誠])?(?:[欢歡]迎|敬[请請])[^，。]{0,12}(?:[赐賜惠来來投][稿文]|[踊踴][跃躍]投稿|[订訂][阅閱]本)',
    '(?:[来來投惠赐賜]稿|稿件)[请請](?:寄|[传傳]|投|[电電][邮郵])[^，。]{0,4}本[报報刊社]',
  )}[^。]{0,60}[。)）]?$`,
);
/** `【市場行情】請見B4` `相关报道见第3版`: where more is printed. */
const pointer =
  /^[（(【▲※]?(?=\p{L})[^，。：:]{2,12}[】]?\s?(?:[请請详詳]?[见見]|刊[于於])\s?第?(?:[A-Z]\d{1,2}|[A-Z]?[\d一二三四五六七八九十]{1,3}[版页頁])[)）】]?$/u;

/** `►►详见3版` `（詳見A3）`: the same with nothing beside it. */
const bare = /^[（(►▶▷▲※]{0,4}[请請]?[详詳][见見]\s?第?[A-Z]?\d{1,2}[版页頁]?[)）]?$/;

const opensNotice = opensWithOneOf('（(※*来來文以上本所内內不仅僅欢歡下广廣刊');
const isNotice = (text: string): boolean => opensNotice(text) && (ofPaper.test(text) || erratum.test(text));
const endsWithPage = endsWithOneOf('0123456789版页頁)）】');
const pointsElsewhere = (text: string): boolean => endsWithPage(text) && (pointer.test(text) || bare.test(text));
const opensInvitation = opensWithOneOf('（(※*本竭欢歡敬请請来來投惠赐賜稿');
const invites = (text: string): boolean => opensInvitation(text) && invitation.test(text);

/** `本刊启事` above a whole sentence: the notice is an article of its own. */
const belowHeadline = ({ text, mark }: Row, before: Row | undefined): boolean =>
  mark === undefined &&
  before !== undefined &&
  text.endsWith('。') &&
  (namesDocument(before.text) || /^(?:[温溫]馨|友情|特[别別])提[示醒]$/.test(before.text));

/** Longest of them; an invitation to write may be longer. */
const longest = 26;
const longestInvitation = 80;

/** Fillers and notices of the paper; a slogan that may be a headline only where it interrupts a sentence or heads nothing. */
export const publicNotice: FurnitureRule = {
  name: 'public-notice',
  limit: longestInvitation,
  needs: {
    holds:
      '见見于於约約毒博资資物命费費俭儉益责責酒请請诈詐未新用粮糧水环環花盘盤碳色宣负負表仅僅内內迎版载載告线線错錯漏误誤',
  },
  test: ({ row, before, after, listOnly, house }) => {
    const { text, mark } = row;
    if (mark !== undefined || belowHeadline(row, before)) return false;
    if (text.length > longest) return invites(text);
    if (
      isNotice(text) ||
      (text.endsWith('。') && invites(text)) ||
      sponsor.test(text) ||
      (!listOnly && pointsElsewhere(text))
    )
      return true;
    if (isRunningText(text) || !(slogan.test(text) || call.test(text))) return false;
    if (isFull(row, house)) return false;
    const interrupts = before !== undefined && /[,，。]/.test(before.text) && !endsSentence(before.text);
    const headsText =
      isRunningText(after?.text ?? '') || (after !== undefined && parseSignature(after.text) !== undefined);
    return interrupts || !headsText;
  },
};
