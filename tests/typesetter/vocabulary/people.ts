import type { Random } from '../random.ts';

const surnames = [
  ...'沈顾罗韩邱卢蒋程傅邓曾彭潘田董任汪方石姚谭廖邹熊陆郝孔白崔康毛秦史侯邵孟万段章钱汤尹黎易常武乔贺赖龚文梁魏贾叶杜丁苏吕钟郭何高林郑谢唐冯徐孙马朱胡宋李王张刘陈杨赵吴周',
];
const compoundSurnames = ['欧阳', '诸葛', '上官', '司马', '司徒', '皇甫', '尉迟', '端木'];
const givenFirst = [
  ...'一小立国建文志明德兆景承思若书亦雨嘉家子永振宏少克润启世广光春秋月晓淑美秀素雅慧静佩玉锦绍海向红新长庆友宗泽怀铭皓梓沐奕语诗佳俊宇浩博',
];
const givenLast = [
  ...'舟满立平昌芳兰梅琴霞荣辉强涛磊鹏飞军民生林森河川岩峰田园禾苗青松柏竹菊莲霖虹星辰阳旭晨曦暄煦宁安康泰和顺达远航宽厚诚信义仁礼智勇毅坚忠孝廉洁清澄源泉',
];
const ethnicNames = ['阿依古丽', '巴特尔', '其其格', '扎西顿珠', '米吉提', '乌兰图雅'];

/** A new person's name of two or three characters, seldom more. */
export function personName(random: Random): string {
  if (random.chance(0.008)) return random.word(ethnicNames);
  const surname = random.chance(0.04) ? random.word(compoundSurnames) : random.word(surnames);
  const last = random.word(givenLast);
  return random.chance(0.2) ? surname + last : surname + random.word(givenFirst) + last;
}

/** Every name the list can make; for checks against real people. */
export function allNames(): string[] {
  return [...surnames, ...compoundSurnames].flatMap((surname) =>
    givenLast.flatMap((last) => [surname + last, ...givenFirst.map((first) => surname + first + last)]),
  );
}
