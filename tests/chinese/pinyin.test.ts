import { describe, expect, test } from 'vitest';
import { comparePinyin, pinyinInitial, pinyinSlug } from '../../src/chinese/index.ts';

describe('addresses of people', () => {
  test.each([
    ['沈一舟', 'shen-yizhou'],
    ['瀋一舟', 'shen-yizhou'],
    ['黃衛國', 'huang-weiguo'],
    ['欧阳小满', 'ouyang-xiaoman'],
    ['歐陽小滿', 'ouyang-xiaoman'],
    ['尉迟远', 'yuchi-yuan'],
    ['万俟雨', 'moqi-yu'],
    ['单国强', 'shan-guoqiang'],
    ['曾可', 'zeng-ke'],
    ['仇和平', 'qiu-heping'],
    ['解晓东', 'xie-xiaodong'],
    ['查小良', 'zha-xiaoliang'],
    ['朴正才', 'piao-zhengcai'],
    ['任远', 'ren-yuan'],
    ['吕绿', 'lyu-lyu'],
    ['乾志', 'qian-zhi'],
    ['李乾', 'li-qian'],
    ['区小满', 'ou-xiaoman'],
    ['约翰·史密斯', 'yuehan-shimisi'],
    ['John Smith', 'john-smith'],
  ])('%s → %s', (name, slug) => {
    expect(pinyinSlug(name, 'person')).toBe(slug);
  });
});

describe('addresses of places', () => {
  test.each([
    ['南通市', 'nantong-shi'],
    ['台州市', 'taizhou-shi'],
    ['重庆市', 'chongqing-shi'],
    ['單縣', 'shan-xian'],
    ['河口街道', 'hekou-jiedao'],
    ['青口经济开发区', 'qingkou-jingjikaifaqu'],
    ['解放路', 'jiefang-lu'],
    ['长江', 'chang-jiang'],
    ['六安市', 'luan-shi'],
    ['厦门', 'xiamen'],
    ['5号桥', '5hao-qiao'],
    ['青石巷歷史文化街區', 'qingshixiang-lishiwenhuajiequ'],
    ['青口火车站', 'qingkou-huochezhan'],
    ['柳湾风景区', 'liuwan-fengjingqu'],
    ['古镇', 'guzhen'],
  ])('%s → %s', (name, slug) => {
    expect(pinyinSlug(name, 'place')).toBe(slug);
  });
});

test.each([
  ['沈一舟', 'shen-yizhou'],
  ['解放路', 'jiefang-lu'],
  ['崇川区', 'chongchuan-qu'],
  ['欧阳小满', 'ouyang-xiaoman'],
  ['市北高新技术产业开发区', 'shibei-gaoxinjishuchanyekaifaqu'],
])('without saying what it is: %s → %s', (name, slug) => {
  expect(pinyinSlug(name)).toBe(slug);
});

test('every address is one', () => {
  for (const name of ['·', '', '😀', '(无名)', 'A/B?c=1', '女娲'])
    expect(pinyinSlug(name)).toMatch(/^[a-z0-9]*(?:-[a-z0-9]+)*$/);
});

test.each([
  ['单国强', 'S'],
  ['曾可', 'Z'],
  ['長江路', 'C'],
  ['apple', 'A'],
  ['１２３', '#'],
  ['', '#'],
])('%s stands under %s', (name, letter) => {
  expect(pinyinInitial(name)).toBe(letter);
});

test('names in the order of a Chinese index', () => {
  const names = [
    '张三',
    '单雄',
    'ABC',
    '曾可',
    '赵四',
    '欧阳',
    '查良',
    '阿里',
    '山田',
    '仇和',
    '秋瑾',
    '王小',
    '王晓',
    '王',
  ];
  expect([...names].sort(comparePinyin)).toEqual([
    '阿里',
    '欧阳',
    '秋瑾',
    '仇和',
    '山田',
    '单雄',
    '王',
    '王小',
    '王晓',
    '曾可',
    '查良',
    '张三',
    '赵四',
    'ABC',
  ]);
});

test('one order, whatever the order before', () => {
  const names = ['李娜', '李纳', '李那', '黎娜', '里娜', '李娜'];
  expect([...names].reverse().sort(comparePinyin)).toEqual([...names].sort(comparePinyin));
});
