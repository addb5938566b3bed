import { expect, test } from 'vitest';
import { isCaption, isMarkedCaption } from '../../../src/parser/text/caption.ts';
import { goesOn, opensAsNews, speaksOfNamed } from '../../../src/parser/text/opening.ts';

test.each([
  ['5月6日上午,青口镇召开会议。', true],
  ['近日,青口镇召开会议。', true],
  ['連日來，青口鎮組織志工。', true],
  ['連日，青口鎮組織志工。', true],
  ['上週，青口鎮召開會議。', true],
  ['上周，青口镇召开会议。', true],
  ['本週，青口鎮召開會議。', true],
  ['农业局入冬以来组织技术员下乡。', true],
  ['青口小学3月9日举行运动会。', true],
  ['会议强调,要抓好落实。', false],
  ['集市上什么都有。', false],
])('%s opens as news: %s', (text, expected) => expect(opensAsNews(text)).toBe(expected));

test.each([
  ['会议强调,要抓好落实。', true],
  ['會議指出,要抓好落實。', true],
  ['据了解,该项目总投资三亿元。', true],
  ['下一步,青口镇将继续推进。', true],
  ['沈一舟要求,各镇要对照清单。', true],
  ['该项目建成后,可缩短通行时间。', true],
  ['5月6日,青口镇召开会议。', false],
  ['青口镇召开会议,部署防汛工作。', false],
  ['走进青口村,一条水泥路直通村口。', false],
])('%s goes on with what stands above: %s', (text, expected) => expect(goesOn(text)).toBe(expected));

test.each([
  ['捞得多了，他发现漂来的多是上游的瓶子。', true],
  ['撈得多了,她發現漂來的多是上游的瓶子。', true],
  ['他今年七十岁，每天清晨撑船出门。', true],
  ['在青口镇，他乡的客人多了起来。', false],
  ['“捞得多了，他就不怕了。”老罗说。', false],
  ['老罗捞了二十年，船也换了三条，他说值得。', false],
])('%s speaks of somebody named above: %s', (text, expected) => expect(speaksOfNamed(text)).toBe(expected));

test.each([
  ['图为改造后的码头。', true, true],
  ['圖為改造後的碼頭。', true, true],
  ['▲志工整理花圃。', true, true],
  ['左图为社区食堂。', true, true],
  ['上图：工人们正在安装设备。', true, true],
  ['图①：合龙现场。', true, true],
  ['（附图片2张）', true, true],
  ['5月6日,县长沈一舟（左二）察看长势。', false, true],
  ['5月6日,村民正在采摘茶叶。', false, true],
  ['图书馆昨日开馆,读者盈门。', false, false],
  ['青口镇召开会议,部署防汛工作。', false, false],
])('%s is marked as a caption: %s, speaks like one: %s', (text, marked, speaks) => {
  expect([isMarkedCaption(text), isCaption(text)]).toEqual([marked, speaks]);
});
