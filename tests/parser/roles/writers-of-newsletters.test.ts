import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const simplified = [
  '　　村里的路修好了，路灯也亮了，孩子们上学不用再绕',
  '远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。',
  '　　傍晚的时候，河边的风很凉，一位老伯牵着牛慢慢地',
  '走回家去。',
];
const traditional = [
  '　　村裡的路修好了，路燈也亮了，孩子們上學不用再繞',
  '遠路，老人們傍晚都愛到橋頭坐一坐，聊一聊今年的收成。',
  '　　傍晚的時候，河邊的風很涼，一位老伯牽著牛慢慢地',
  '走回家去。',
];
const isTraditional = (line: string): boolean =>
  /[會長員師醫藥學輔導記錄訊處養團傳靜約瑟講題寫圖總]|訓|葉|鄺|營|麥/.test(line);

const first = ['入冬前后走一回', '立冬以前的準備'];
const second = ['一张旧课桌', '橋頭的那盞燈'];

/** A page of two articles, set in columns; what stands below the headline of the second and below its text is given. */
const page = (line: string, { below = true, spaced = false }: { below?: boolean; spaced?: boolean } = {}) => {
  const place = isTraditional(line) ? 1 : 0;
  const text = place === 1 ? traditional : simplified;
  const gap = spaced ? [''] : [];
  const lines = [
    first[place] ?? '',
    ...gap,
    ...text,
    '',
    '',
    second[place] ?? '',
    ...gap,
    ...(below ? [line, ...gap, ...text] : [...text, ...gap, line]),
    '',
    '',
    first[1 - place] ?? '',
    ...gap,
    ...text,
  ];
  return parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    bylines.map(({ name }) => name).join(' '),
  ]);
};
const expected = (line: string, names: string) => {
  const place = isTraditional(line) ? 1 : 0;
  return [
    [first[place], ''],
    [second[place], names],
    [first[1 - place], ''],
  ];
};

/** Who wrote: unit, office or class and name. */
const writers: readonly (readonly [string, string])[] = [
  ['骨科主任醫師　談啟明', '談啟明'],
  ['護理部　督導　盧映雪', '盧映雪'],
  ['營養科　營養師　隋佳音', '隋佳音'],
  ['药剂科 主管药师 阮思源', '阮思源'],
  ['推广站 技术员 桑有田', '桑有田'],
  ['訓輔組　組長　狄亦安', '狄亦安'],
  ['社工部　社工督導　翟心怡', '翟心怡'],
  ['总务科　邰光明', '邰光明'],
  ['輔導室　施婉如', '施婉如'],
  ['第一小組　路得', '路得'],
  ['青年團契　以諾', '以諾'],
  ['長青團契　汪陳秀鑾', '汪陳秀鑾'],
  ['約瑟小組　駱恩慈姊妹', '駱恩慈'],
  ['谷永恩弟兄', '谷永恩'],
  ['罗以撒传道', '罗以撒'],
  ['廖恩光牧师', '廖恩光'],
  ['姚靜儀老師', '姚靜儀'],
  ['翟文彬主任', '翟文彬'],
  ['甄慧敏會長', '甄慧敏'],
  ['游书敏院长', '游书敏'],
  ['賀秀英執事', '賀秀英'],
  ['3A 岑朗晴', '岑朗晴'],
  ['6C　葉諾行', '葉諾行'],
  ['中五丁　歐陽曉嵐', '歐陽曉嵐'],
  ['中四甲班　麥梓晴', '麥梓晴'],
  ['高二　司徒雁秋', '司徒雁秋'],
  ['初一　郗望舒', '郗望舒'],
  ['高三义　彭思源', '彭思源'],
  ['高三（2）班　慕容清', '慕容清'],
  ['二年三班　阮小棠', '阮小棠'],
  ['記錄　高一　端木秋', '端木秋'],
  ['记录整理　初二　闻人静', '闻人静'],
  ['筆錄　教務處　褚宗岳', '褚宗岳'],
  ['會員子弟　甘巧雲', '甘巧雲'],
  ['會員子女　連思齊', '連思齊'],
  ['职工家属 麻淑琴', '麻淑琴'],
  ['理事　冼國棟', '冼國棟'],
  ['副主席　莫炳坤', '莫炳坤'],
  ['總幹事　寧懷遠', '寧懷遠'],
  ['总干事 阚明', '阚明'],
  ['副司理　樊紹基', '樊紹基'],
  ['副秘书长 仇立新', '仇立新'],
  ['项目专员 卜小满', '卜小满'],
  ['项目官员 钱小禾', '钱小禾'],
  ['实习社工 焦安', '焦安'],
  ['志愿者 丛容（大二学生）', '丛容'],
  ['机修车间 沙铁成', '沙铁成'],
  ['细纱甲班 晨笛', '晨笛'],
  ['三连战士 牛大力', '牛大力'],
  ['北桥堂 鲍玉珍', '鲍玉珍'],
  ['文／學生記者 羊思齊　圖／校友會提供', '羊思齊'],
  ['文/糜舟 图/受访者提供', '糜舟'],
  ['經文：約翰福音6章1至13節　講員：谷以琳傳道', '谷以琳'],
  ['讲员：闻恩光牧师', '闻恩光'],
  ['1978级校友 蔺春晓', '蔺春晓'],
  ['旅居多伦多　卞如雪', '卞如雪'],
];

/** What stands below the text. */
const signs: readonly (readonly [string, string])[] = [
  ['总干事 扈宁', '扈宁'],
  ['项目官员 钱小禾', '钱小禾'],
  ['北桥堂 鲍玉珍', '鲍玉珍'],
  ['（机修车间 解放）', '解放'],
  ['二车间 小武', '小武'],
  ['南岸团 民工 丰年', '丰年'],
  ['掌灶老六', '掌灶老六'],
  ['（一言）', '一言'],
  ['護理部　督導　盧映雪', '盧映雪'],
  ['高二　司徒雁秋', '司徒雁秋'],
  ['前纺车间 一群工人', '前纺车间一群工人'],
];

/** The unit that gives the report. */
const units: readonly (readonly [string, string])[] = [
  ['【教務處訊】2022-10-03', '教務處'],
  ['【社会科学院讯】2022-10-03', '社会科学院'],
  ['〔推廣部訊〕', '推廣部'],
  ['【總務處】111.10.03', '總務處'],
  ['【国际交流处供稿】', '国际交流处'],
  ['【教務處訊】', '教務處'],
];

/** Lines below a headline that name nobody who wrote. */
const subtitles: readonly string[] = [
  '校長談新學年',
  '護理師的一天',
  '主任醫師教您三招',
  '一个社工的周末',
  '三年来走过的路',
  '新学期 新气象',
  '小组同工分享会侧记',
  '车间工人写诗忙',
  'Winter Walk',
];

describe('newsletters', () => {
  for (const spaced of [false, true]) {
    test.each(writers)(`%s below a headline names the writer (spaced: ${spaced})`, (line, names) => {
      expect(page(line, { spaced })).toEqual(expected(line, names));
    });
    test.each(signs)(`%s below a text names the writer (spaced: ${spaced})`, (line, names) => {
      expect(page(line, { below: false, spaced })).toEqual(expected(line, names));
    });
    test.each(units)(`%s below a headline names the unit (spaced: ${spaced})`, (line, names) => {
      expect(page(line, { spaced })).toEqual(expected(line, names));
    });
    test.each(subtitles)(`%s below a headline names nobody (spaced: ${spaced})`, (line) => {
      expect(page(line, { spaced }).map(([, names]) => names)).toEqual(['', '', '']);
    });
  }
});
