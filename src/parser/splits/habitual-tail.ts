import type { House } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { closesColumn, mayBePenName } from '../roles/pen-name.ts';
import { isUnitName } from '../signatures/labels.ts';
import type { Signature } from '../signatures/signature.ts';
import { lean } from '../text/lean.ts';
import { isCommonWord, isPersonName } from '../text/names.ts';
import { notesOfWork } from '../text/notes-of-work.ts';
import { anyWord } from '../text/one-of.ts';
import { isRareName } from '../text/rare-names.ts';
import { surnameLength } from '../text/surnames.ts';
import type { Tail } from './closing-signature.ts';

/** Names behind the last full stop that make them the habit of a house. */
const habit = 2;

const longestTail = 12;
/** `…加开两班。原一舟 顾小满`: several names, one of them perhaps a rare one. */
const several = lean(
  /[。！？!?”」][ \u3000]{0,8}(?<names>\p{Script=Han}{2,3}(?:[ \u3000、]\p{Script=Han}{2,3}){1,2})$/u,
);
const betweenNames = /[ \u3000、]/;
const plain = lean(/[。！？!?”」](?<blank>[ \u3000]{0,8})(?<name>\p{Script=Han}{2,3})$/u);
/** `…先交账。　　半亩`: pushed away from the text, as names at the right end of a line are. */
const isWide = (blank: string): boolean => blank.length > 1 || blank === '\u3000';
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

/**
 * `（听雨）` below the last sentence of a text: a pen name, where other texts of the page are signed in brackets below their last line, or
 * nothing of the text goes on below.
 */
export function bracketedPenName(text: string, house: House, isApart: boolean): Signature | undefined {
  const name = isApart || house.closingBrackets >= 1 ? penName.exec(text)?.[1] : undefined;
  if (name === undefined || !mayBeName(name) || isUnitName(name)) return undefined;
  return { signers: [{ name, role: 'writer', start: 1, end: 1 + name.length }], units: [], explicit: true };
}
const penName = lean(/^[（(](\p{Script=Han}{2,3})[）)]$/u);

/**
 * `…还要走一遭。白云`: a name with a surname where others stand so; a pen name below the text of a column, or pushed away from the text.
 * `…。由于` is the first word of a sentence that goes on in the next column.
 */
function plainTail(text: string, { gluedNames }: House, above: readonly Part[]): string | undefined {
  const { blank = '', name } = plain.exec(text.slice(-longestTail))?.groups ?? {};
  if (name === undefined || openings.has(name)) return undefined;
  const bears = gluedNames >= habit && (surnameLength(name) > 0 || isRareName(name));
  const isPenName = () => mayBePenName(name) && !isCommonWord(name) && (isWide(blank) || closesColumn(above));
  return bears || isPenName() ? name : undefined;
}

/** Names behind the last full stop where others stand so: each bears a surname, and one at least is a plain name. */
function namesTail(text: string, { gluedNames }: House): string | undefined {
  const names = gluedNames >= habit ? several.exec(text.slice(-longestTail))?.groups?.['names'] : undefined;
  const each = names?.split(betweenNames) ?? [];
  const areNames =
    each.some((name) => isPersonName(name)) &&
    each.every((name) => !openings.has(name) && (isPersonName(name) || surnameLength(name) > 0 || isRareName(name)));
  return areNames ? names : undefined;
}

/**
 * `…还要走一遭。白云` `…。（终南）` `…。（大江 月明）`: a name that is also a word, or a rare one. Where other texts of the page end with
 * names of the same form, or below the text of a column, the place says that a name stands here. Offsets into the text.
 */
export function habitualTail(text: string, house: House, above: readonly Part[] = []): Tail | undefined {
  const bare = plainTail(text, house, above) ?? namesTail(text, house);
  const found = bare === undefined && house.bracketedNames >= habit ? bracketed.exec(text) : null;
  const printed = bare ?? found?.[1];
  if (printed === undefined) return undefined;
  const names = (found?.[2] ?? printed).split(betweenNames);
  if (!names.every(mayBeName)) return undefined;
  let end = 0;
  const signers = names.map((each) => {
    const start = printed.indexOf(each, end);
    end = start + each.length;
    return { name: each, role: 'writer' as const, start, end };
  });
  return {
    at: text.length - printed.length,
    kind: 'signature',
    signature: { signers, units: [], explicit: bare === undefined },
  };
}
