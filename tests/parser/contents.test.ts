import { expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const contentsOf = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }])
    .setAside.filter(({ reason }) => reason === 'contents')
    .map((part) => part.text);
const stories = (...titles: string[]) => titles.flatMap((title) => [title, text, text]);

test.each([
  ['numbered', ['1.三个村完成换届', '2.守堤人'], ['三个村完成换届', '守堤人']],
  ['marked', ['●三个村完成换届', '●守堤人'], ['三个村完成换届', '守堤人']],
  ['with pages', ['三个村完成换届……2', '北河涵闸检修结束……3'], ['三个村完成换届', '北河涵闸检修结束']],
  [
    'plain, three lines',
    ['三個村完成換屆', '北河水閘檢修結束', '老街路燈換新'],
    ['三個村完成換屆', '北河水閘檢修結束', '老街路燈換新'],
  ],
  ['of marked entries', ['目　录', '◆守堤人', '◆三个村完成换届', '◆老街路灯换新'], ['三个村完成换届']],
  ['under a marked heading', ['◎本期要目', '一、三個村完成換屆', '二、守堤人'], ['三個村完成換屆', '守堤人']],
  ['of sections with their pages', ['要聞 P.2', '語文水平下降', '專題 P.8-9'], ['三個村完成換屆']],
  ['of the pages inside', ['详见各版', '■守堤人（第2版）', '■老街路灯换新（第3版）'], ['三个村完成换届']],
  [
    'behind the figures of their pages',
    ['本期內容', '1 一頓飯二十元 共餐站開張', '3　三個村完成換屆', '15 「守堤人」'],
    ['三個村完成換屆'],
  ],
  ['of sections', ['內頁精采', '守堤人 A2', '老街路燈換新 A3'], ['三個村完成換屆']],
  ['under a heading', ['本期导读', '三个村完成换届'], ['三个村完成换届']],
  [
    'with pages that are not there',
    ['今日导读', '半夜起火，“胖叔”连敲21扇门　>>7版', '守堤人　>>8版'],
    ['三个村完成换届'],
  ],
  ['with dots', ['【要目】', '（一）三個村完成換屆……1', '（二）守堤人…………2'], ['※三個村完成換屆', '※守堤人']],
  ['letter-spaced', ['本 期 導 讀', '1. 三個村完成換屆', '2. 守堤人'], ['▎三個村完成換屆', '▎守堤人']],
  [
    'a part of the headline',
    ['目　次', '三个村完成换届', '北河涵闸检修结束'],
    ['三个村完成换届 选出新班子', '北河涵闸检修结束'],
  ],
  [
    'kicker and title in one entry',
    ['1.县长在会上强调：守好一条河', '2.三个村完成换届', '3.老街路灯换新'],
    ['三个村完成换届', '老街路灯换新'],
  ],
  ['ended by its first headline', ['为渡口说几句话', '渡口的三条船', '老街路灯换新', '谁来守堤？'], ['为渡口说几句话']],
  [
    'counted, of articles on other pages',
    ['目录', '1. 三个村完成换届', '2. 守堤人', '2i. 北河涵闸', '3. 校友篇'],
    ['停水通知'],
  ],
  ['counted, its first headline below', ['1.三个村完成换届', '2.守堤人', '3.老渡口搬新家'], ['三个村完成换届']],
  [
    'with dots, however long',
    [
      '要闻集锦',
      '青口县老科协召开会员大会暨2021年度总结表彰会，部署明年各项工作任务并通报情况............. 1',
      '大桥两侧人行道改造',
      '守堤人................ 12',
    ],
    ['停水通知'],
  ],
  ['whose pages stand in brackets', ['今日焦點', '小 小 志 工 上 路 1版', '守堤人（第1版）'], ['三個村完成換屆']],
  [
    'whose pages stand behind a blank, in sections',
    ['目录', '盟务要闻', '提案办理“面对面” 1', '献血98次 2', '社会服务', '守堤人 2', '北河涵闸检修', '全面结束 10'],
    ['提案办理“面对面”'],
  ],
  [
    'whose pages stand on rows of their own',
    ['本期要目', '會務消息', '三個村完成換屆', '2', '守堤人　羅立', '2', '老街路燈換新', '3'],
    ['三個村完成換屆'],
  ],
  [
    'whose pages stand before the entries, which are shortened',
    ['本期導讀', '02 三村換屆', '會員園地', '04 守堤人', '08 老街換燈'],
    ['三個村完成換屆'],
  ],
  ['one headline twice', ['目录', '1.停水通知', '2.守堤人', '3.停水通知'], ['停水通知', '守堤人', '停水通知']],
])('a contents list, %s, is set aside whole', (_form, list, titles) => {
  expect(contentsOf([...list, ...stories(...titles)])).toEqual(list);
});

test.each([
  ['headlines that are not printed again', ['1.三个村完成换届', '2.守堤人', '3.北河涵闸检修结束']],
  ['amounts that rise and fall', ['本期内容', '三个村完成换届 30', '守堤人 12', '停水通知 4']],
  ['a heading above headlines without texts', ['本期要目', '三个村完成换届', '守堤人', '三个村完成换届']],
])('no contents list: %s', (_form, lines) => {
  expect(contentsOf(lines)).toEqual([]);
});

test('a contents list ends above the first text, though its items count on in the headlines', () => {
  const list = ['目录', '一、三个村完成换届', '·守堤人'];
  const issue = [...list, '一、三个村完成换届', text, '二、守堤人', text];
  expect(contentsOf(issue)).toEqual(list);
});

test('two lines that stand again in the middle of the issue are no contents list', () => {
  expect(
    contentsOf([...stories('三个村完成换届'), ...stories('走基层', '守堤人'), ...stories('走基层', '守堤人')]),
  ).toEqual([]);
});

test('a rule closes a contents list whose entries are printed otherwise below', () => {
  const list = ['【今天的電子報速覽】', '‧詩選‧ 鄰居的燈 / 羅立', '‧訊息‧ 下期預告'];
  expect(contentsOf([...list, '------------', ...stories('鄰居的燈')])).toEqual(list);
});

test('the headlines of a contents list may run into their texts', () => {
  const list = ['目　录', '1.三个村完成换届', '2.北河涵闸检修结束', '3.老街路灯换新'];
  const briefs = ['三个村完成换届', '北河涵闸检修结束', '老街路灯换新'].map((title) => `【${title}】${text}`);
  expect(contentsOf([...list, ...briefs])).toEqual(list);
});

test.each([
  ['本期要目', '一、【身边人】三个村完成换届', '二、守堤人'],
  ['本期要目', '一、【身邊人】三個村完成換屆', '二、守堤人'],
])('a contents list (%s) ends above its first headline, which names its column', (heading, first, second) => {
  const list = [heading, `◇${first.slice(-7)}`, '◇守堤人', '◇北河涵闸'];
  expect(contentsOf([...list, first, text, second, text])).toEqual(list);
});
