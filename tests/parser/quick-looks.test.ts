import { describe, expect, test } from 'vitest';
import { namesList } from '../../src/parser/articles/take-list.ts';
import { isKickerForm } from '../../src/parser/headlines/line-forms.ts';
import { partOf } from '../../src/parser/part.ts';
import { goesOn } from '../../src/parser/text/opening.ts';

/** Each word of an expression, in both scripts: what the quick look before it lets through. */
describe('a quick look lets through every text that its expression fits', () => {
  test.each(
    '青口镇调研时强调 青口鎮調研時強調 会上指出 防汛要求 代表表示 代表提出 出席并讲话 出席並講話 沈一舟时说 沈一舟時說 新春寄语 开幕致辞 春耕系列之二 春耕连续报道（三） 春耕連續報導 一论防汛 再論防汛 四評防汛 劳动者的故事 我们身边的好人 身邊的好人 本报评论员 本報特約評論員 迎春活动 迎春活動 新春走基层 新春走基層 青口之窗 文明在行动 文明在行動 典型在身边 典型在身邊 换届进行时 換屆進行時 受台风海燕影响 受颱風海燕影響 走进青口 走進青口 迎接换届 对话沈一舟 對話沈一舟 专访沈一舟 專訪沈一舟 我区又一 我縣又一'.split(
      ' ',
    ),
  )('%s leads up to a title', (text) => {
    expect(isKickerForm(text)).toBe(true);
  });

  test.each(
    '会议指出， 會議強調， 会上， 會後 与会 與會 此外， 另據 同时， 当日 當日 据悉 據介紹 随后 隨後 接着 为此 為此 对此 對此 因此 然而 但是 不过 不過 于是 於是 其次 再次 首先 最后 最後 除此之外 在此基础上 下一步 截至目前 话音刚落 話音剛落 活动现场 活動中 现场， 現場, 仪式上 儀式上 座谈会上 开幕式上 開幕式上 颁奖仪式 頒獎儀式 演出现场 调研中 調研中 采访中 採訪中 该项目 該公司 沈一舟指出， 沈一舟強調， 沈一舟表示, 沈一舟要求， 他说 她們 第二，'.split(
      ' ',
    ),
  )('%s goes on with what stands above', (text) => {
    expect(goesOn(text)).toBe(true);
  });

  test.each(
    '全縣美展得獎名單 青口先进名单 赛会项目 賽會項目 比赛名次 比赛成绩 比賽成績 募款芳名 募款芳名录 募款芳名錄 得獎名單公布 得獎名單公佈 得奖名单揭晓 得獎名單揭曉'.split(
      ' ',
    ),
  )('%s names a list', (text) => {
    const unit = { text, spans: [], joins: [], line: 1, gap: 0, indent: 0, page: 0, opensPage: false, running: false };
    expect(namesList(partOf(unit, 'short', 'short-line'))).toBe(true);
  });
});
