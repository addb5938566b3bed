import { anyWord, oneOf } from '../text/one-of.ts';
import type { FurnitureRule } from './rule.ts';

/** Who is spoken to, or of: the site and whoever reads it. */
const opening = new RegExp(
  `^(?:[（(【*★※]\\s?)?${anyWord(
    '本(?:[网網]站?|站) [请請](?:您|你)?(?:同意|更新|使用) [如若][您你]?不[想再愿願欲][^。，]{0,4}(?:收到|接收|[订訂][阅閱])',
    '您(?:使用|的|之所以|[会會]?收到) 你使用 [为為]了?[给給]?(?:您|提供) 未[经經](?:本[网網站]|[许許]可|授[权權]) 版[权權]所有 告示[:：] [无無]法正常',
    '(?:上面|以下|以上)?[内內]容(?:由|[为為])',
  )}`,
);
/** What a site says of itself: its rights, its cookies, the programs that show it. */
const subject = oneOf(
  /[隐隱]私|cookie|[浏瀏][览覽]器|[浏瀏][览覽].{0,6}[图圖內内]|[未非][经經](?:[许許书書]|[^，,。]{0,16}授[权權])/i,
  /不得.{0,8}(?:[转轉][载載]|公[开開]播送|使用)|翻[摄攝]|[阅閱][读讀][体體][验驗]|[缓緩]存|[采採]集本站|退[订訂]|取消[订訂][阅閱]/i,
  /[「“]取消[」”].{0,4}[给給]我|[请請].{0,10}[「“]取消[」”]/i,
);

/** What was printed, and who might print it again; a rule that people live by speaks of other things. */
const opensRights = new RegExp(
  `^(?:[（(【*★※]\\s?)?${anyWord(
    '本(?:稿件|[文刊报報版]|[数數]字[报報])[^。，]{0,8}(?:所[含载載刊有]|刊[载載登]|[内內]容) 凡(?:本(?:[报報刊社站版]|[网網])|[注註]明|署名|[来來]源)',
    '任何(?:媒[体體]|[单單]位|[网網]站)',
  )}`,
);
const keepsRights =
  /^(?=.*(?:[转轉][载載]|[复複][制製]|摘[编編])).*(?:本(?:[网網]|[报報刊社站])|[协協][议議]|[书書]面|未[经經][^，,。]{0,16}授[权權])/;

/**
 * `本站以瀏覽器的緩存讓您讀得更快…` `未经许可，不得转载。` `如不想再收到本邮件，请点击退订。`: sentences of a site about itself, on a line
 * of their own.
 */
export const siteSentence: FurnitureRule = {
  name: 'site-notice',
  limit: 200,
  sentences: true,
  needs: {
    opens: '（(【*★※凡任如若本请請您你为為给給未版告无無上以内內',
    holds: '隐隱cC缓緩未非览覽摄攝体體采採得订訂消',
  },
  test: ({ row: { text } }) =>
    (opening.test(text) && subject.test(text)) || (opensRights.test(text) && keepsRights.test(text)),
};
