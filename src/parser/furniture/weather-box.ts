import type { Row } from '../rows/row.ts';

/** `28℃` `27℃ p10`: a temperature alone, with the page of the forecast; a table of the weather prints from where to where. */
const temperature = /^-?\d{1,2}\s?(?:℃|°C|度)(?:\s?[pP]\d{1,2})?$/;
/** `多雲，有驟雨及狂風雷暴` `早晚多云，日间大致天晴`: a forecast in a few words. */
const forecast = /^(?=.{0,6}[晴雲云阴陰雨風风霧雾雪陽阳])[^“”「」：:]{2,20}$/;
/** `六合彩 第12期開獎號碼 1 18 29` `頭獎：無注中`: the winning numbers of a lottery. */
const lottery =
  /^(?:六合彩|[双雙]色球|大[乐樂]透|今彩|威力彩|[福体體]彩|七[星乐樂]彩|排列[35三五]|[头頭][奖獎]).{0,24}(?:[开開][奖獎][号號][码碼]|[无無未]注?中|\d注).{0,30}$/;

const longest = 60;

/** Rows around a temperature that belong to its box. */
const reach = 3;

/**
 * Ears of the front page, by the index of their rows: the weather in single words and degrees, the numbers of a lottery. A forecast in
 * sentences is an article.
 */
export function findWeather(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  const belongs = ({ text, mark }: Row): boolean =>
    mark === undefined && (temperature.test(text) || forecast.test(text));
  rows.forEach(({ text }, index) => {
    if (text.length > longest) return;
    const last = text.charCodeAt(text.length - 1);
    if (text.length <= 12 && /[℃C度\d]$/.test(text) && temperature.test(text)) {
      found.add(index);
      for (const step of [-1, 1])
        for (let at = index + step; Math.abs(at - index) <= reach; at += step) {
          const row = rows[at];
          if (!row || !belongs(row)) break;
          found.add(at);
        }
    }
    if (last <= 57 || text.endsWith('中') || text.endsWith('注')) {
      if (lottery.test(text)) found.add(index);
    }
  });
  return found;
}
