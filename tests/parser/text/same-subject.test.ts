import { expect, test } from 'vitest';
import { commonPairs, sharedPairs } from '../../../src/parser/text/same-subject.ts';

const bridge =
  '青口镇大桥村的旧木桥去年被洪水冲断,沈一舟老人每天撑船送学生过河。镇里筹款四十万元,请来县建筑公司,赶在开学前修好了新桥。';
const bridgeToo =
  '新桥通车那天,沈一舟把渡船拖上了岸。学生们排着队走过桥面,镇里的干部请老人剪彩,他说这座桥比什么礼物都好。';
const rice = '今年早稻长势喜人,县农业局组织技术员下田查看病虫害,指导农户合理施肥,预计亩产比上年增加三十公斤以上。';

const share = (first: string, second: string, common?: ReadonlySet<number>) => {
  const { shared, of } = sharedPairs(first, second, common);
  return shared / of;
};

test('two stretches of one story share more words than two stories', () => {
  expect(share(bridge, bridgeToo)).toBeGreaterThan(0.05);
  expect(share(bridge, rice)).toBeLessThan(share(bridge, bridgeToo) / 2);
});

test('the text with fewer pairs is the measure', () => {
  expect(sharedPairs(bridge, '守桥人')).toEqual({ shared: 0, of: 2 });
  expect(sharedPairs('', rice)).toEqual({ shared: 0, of: 0 });
});

test('words in which many texts of a paper open do not make them one subject', () => {
  const openings = [
    '近日青口县召开大会',
    '近日青口县表彰先进',
    '近日青口县春耕开始',
    '近日青口县下雨',
    '学校里的小菜园',
  ];
  const common = commonPairs(openings);
  const [first, second] = [`近日青口县${bridge}`, `近日青口县${rice}`];
  expect(share(first, second, common)).toBeLessThan(share(first, second));
  expect(commonPairs(openings.slice(0, 2)).size).toBe(0);
});

test('a formula that two texts bring word for word does not make them one subject', () => {
  const formula = '各镇街道和有关部门负责人参加会议,';
  expect(share(`${formula}${bridge}`, `${formula}${rice}`)).toBe(share(bridge, rice));
});

test('both scripts are read', () => {
  const first = '青口鎮公所昨日舉辦親子健行,鎮長沈一舟帶領三百位鄉親沿著河堤步道出發,沿途設有闖關遊戲。';
  const second = '親子健行的終點在河堤公園,鎮長沈一舟為完成闖關遊戲的鄉親頒發紀念品,活動在歡笑聲中結束。';
  expect(share(first, second)).toBeGreaterThan(0.2);
});
