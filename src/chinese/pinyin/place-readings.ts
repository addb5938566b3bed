/**
 * Place names whose characters have a reading of their own, as the Dictionary of Modern Chinese (现代汉语词典) gives them; pinyin-pro reads
 * them as in other words. Simplified; they count wherever they stand in the name of a place.
 */
const readings =
  '单县 shan4 xian4|蔚县 yu4 xian4|蔚州 yu4 zhou1|洪洞 hong2 tong2|浚县 xun4 xian4|乐亭 lao4 ting2|乐陵 lao4 ling2|' +
  '乐清 yue4 qing1|六合区 lu4 he2 qu1|歙县 she4 xian4|大埔 da4 bu4|会稽 kuai4 ji1|泌阳 bi4 yang2|解州 xie4 zhou1|' +
  '繁峙 fan2 shi4|黄陂 huang2 pi2|涡阳 guo1 yang2|栟茶 ben1 cha2|浒墅关 xu3 shu4 guan1|筠连 jun1 lian2|高句丽 gao1 gou1 li2|' +
  '吴堡 wu2 bu3|珲春 hun2 chun1|穆棱 mu4 ling2|喀什 ka1 shi2|尉犁 yu4 li2|曾都 zeng1 du1|牟定 mou2 ding4|藏北 zang4 bei3|' +
  '都昌 du1 chang1|仇集 qiu2 ji2';

/** The name, and its syllables one a character. */
export const placeReadings: readonly (readonly [string, readonly string[]])[] = readings.split('|').map((entry) => {
  const [name = '', ...syllables] = entry.split(' ');
  return [name, syllables];
});
