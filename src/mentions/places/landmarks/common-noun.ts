import { neverInNames } from '../../people/given-characters.ts';
import { isClauseEdge } from '../../text/characters.ts';
import { commonNouns, genericWords, phrases } from './generic-words.ts';
import type { Candidate } from './landmark.ts';

/** Characters that stand in names of people or places hardly ever; of places 区, 县, 一 and 下 do. */
const never = new RegExp(`[进可${neverInNames.replace(/[区县一下]/g, '')}、]`);
/** Names with such a character all the same. */
const unharmed = /跃进|前进|奋进|开元|开明|开封|开阳|开平|开化/g;

/** Words that parks, squares and bridges are named by all over the country. */
const usualNames = /^(?:中山|人民|解放|和平|胜利|五一|八一|世纪|青年|友谊|团结|建设)$/;

export const isUsualName = (name: string): boolean => usualNames.test(name);

/** Words of trade before 开发区 and the like belong to the zone's kind: 河口|经济技术开发区. */
const trades = /(?:高新|经济|技术|产业|工业|科技|旅游|国家级|省级|文化|创新|生态|数据|创业|检验|软件|物流)+$/;
/** 文化路, 工业大道: roads are named by these. */
const roadNames = /^(?:文化|工业|科技|发展|农业|体育|创业|创新|振兴|学习)$/;

/** 全|街道, 之|码头, 十三|乡, 无|灯路: no name ends or begins so, and none but that of a road or a bridge is a mere number. */
const misshapen = /^(?:无(?![锡为极棣量相])|[中重核圆]心[前后旁边外])|[各每该遍找绕]$|..[全之]$/;
/** 观众|一路喊着: behind 一路 as a road stands what may stand behind any road. */
const endsRoad = /^(?:[0-9、，。；）和与及至到口段号东西南北]|$)/;
const mereNumber = /^[一二三四五六七八九十百千两]+$/;

/** 乡立|体育馆: run by a unit that is not named here. */
const runByUnit = /^[国省市县区乡镇州]立$/;

/** 无人|大桥, 山村: name and last word together are a noun. */
function isNoun({ name, sure, suffix: { word } }: Candidate): boolean {
  const length = commonNouns.exec(name + word)?.[0].length ?? 0;
  // A noun no longer than the last word says nothing.
  const plain = word === '大桥' || isUsualName(name) ? word.length : 0;
  if (length <= plain) return false;
  // 半山村 is no 山村: one more character makes a name of a common noun when the setting is sure, but not 跑|山路.
  return !(
    (sure || name === '中山') &&
    name.length + word.length === length + 1 &&
    !/^[跑走修查问让赶爬翻熟]/.test(name)
  );
}

/** 智慧|社区, 产业|园区: the words before the last one describe it. */
function isDescribed({ name, suffix: { kind, word } }: Candidate): boolean {
  if (!genericWords.test(kind === 'development-zone' ? name.replace(trades, '') : name)) return false;
  return !(kind === 'road' && word !== '街' && roadNames.test(name));
}

const opensClause = ({ folded, start }: Candidate): boolean => isClauseEdge(folded, start - 1);

/** True for a common noun or a described one, which names no place: 老旧小区, 一条路, 道路. */
export function isCommonNoun(candidate: Candidate): boolean {
  const { name } = candidate;
  const { kind, word } = candidate.suffix;
  if (word === '路' && name.endsWith('一') && opensClause(candidate) && !endsRoad.test(candidate.rest)) return true;
  if (misshapen.test(name) || phrases.test(name + word)) return true;
  if (mereNumber.test(name) && !isUsualName(name) && (kind === 'township' || kind === 'village')) return true;
  return never.test(name.replace(unharmed, '')) || runByUnit.test(name) || isNoun(candidate) || isDescribed(candidate);
}
