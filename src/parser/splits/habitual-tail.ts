import type { House } from '../house/survey.ts';
import { isUnitName } from '../signatures/labels.ts';
import type { Signature } from '../signatures/signature.ts';
import { lean } from '../text/lean.ts';
import { notesOfWork } from '../text/notes-of-work.ts';
import { anyWord } from '../text/one-of.ts';
import { isRareName } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import type { Tail } from './closing-signature.ts';

/** Names behind the last full stop that make them the habit of a house. */
const habit = 2;

const plain = lean(/[。！？!?”」]\s?(\p{Script=Han}{2,3})$/u);
const bracketed = lean(/[。！？!?”」]\s?([（(](\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,3}){0,2})[）)])$/u);

/** Grammar words, which stand in no name. */
const grammar = /[的了是不也都而及或把被對对將将著着們们個个這这那些我你他她]/;
/** Words with which sentences open, that start like names. */
const openings: ReadonlySet<string> = new Set(
  (
    '施工 卫生 卫健 安全 常委 成立 程序 单位 方案 高度 关于 经过 经济 农民 农村 平时 全市 全县 全区 全国 全体 时间 通过 同时 同時 应该 應該 郑重 周边 周末 祝愿 支部 明天 ' +
    '明年 何况 何況 和谐 和諧 易言之 万一 萬一 相关 相關 马上 馬上 强调 強調 连续 連續 广大 廣大 金融 党委 黨委 项目 項目 车间 車間 江南 于是 於是 计划 計劃 計畫 干部 幹部 ' +
    '向前 平均 简单 簡單'
  ).split(' '),
);
/** What else stands in brackets below a text. */
const noName = new RegExp(
  `^${anyWord(notesOfWork, '全文完 [上下][转轉接] 附[图圖表件] [资資]料 [完续續略]\\S \\S*[图圖]')}$`,
);

/** Whether a word in brackets below a text may be a name: `（待续）` is none. */
const mayBeName = (word: string): boolean =>
  !grammar.test(isRareName(word) ? word.slice(1) : word) && !noName.test(word);

/** `（听雨）` below the last sentence of a text: a pen name, where other texts of the page are signed in brackets below their last line. */
export function bracketedPenName(text: string, house: House): Signature | undefined {
  const name = house.closingBrackets >= 1 ? penName.exec(text)?.[1] : undefined;
  if (name === undefined || !mayBeName(name) || isUnitName(name)) return undefined;
  return { signers: [{ name, role: 'writer', start: 1, end: 1 + name.length }], units: [], explicit: true };
}
const penName = lean(/^[（(](\p{Script=Han}{2,3})[）)]$/u);

/**
 * `…还要走一遭。白云` `…。（终南）` `…。（大江 月明）`: a name that is also a word, or a rare one. Where other texts of the page end with
 * names of the same form, the place says that a name stands here. Offsets into the text.
 */
export function habitualTail(text: string, house: House): Tail | undefined {
  const found =
    (house.gluedNames >= habit ? plain.exec(text) : null) ??
    (house.bracketedNames >= habit ? bracketed.exec(text) : null);
  if (!found) return undefined;
  const printed = found[1] ?? '';
  const names = (found[2] ?? printed).split(/[ 、]/);
  const [name = ''] = names;
  if (!names.every(mayBeName)) return undefined;
  // `…。由于`: the first word of a sentence that goes on in the next column
  const surname = surnameLength(name) > 0 || isRareName(name);
  if (found[2] === undefined && (!surname || openings.has(name))) return undefined;
  let end = 0;
  const signers = names.map((each) => {
    const start = printed.indexOf(each, end);
    end = start + each.length;
    return { name: each, role: 'writer' as const, start, end };
  });
  return {
    at: text.length - printed.length,
    kind: 'signature',
    signature: { signers, units: [], explicit: found[2] !== undefined },
  };
}
