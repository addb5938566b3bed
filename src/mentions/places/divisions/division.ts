import { anyWord } from '../../../parser/text/one-of.ts';
import type { PlaceKind } from '../../types.ts';

/** An administrative division, of today or of the past. Names in simplified characters. */
export interface Division {
  name: string;
  /** The name without 省, 市, 区, 县 and the like; absent when that would leave one character. */
  short?: string;
  kind: PlaceKind;
  /** GB/T 2260, six digits; absent in Taiwan. */
  code?: string;
  parent?: Division;
  /** EDTF interval in which it existed, for a retired division. */
  period?: string;
  /** What became of it, with the source. */
  note?: string;
}

const peoples = new RegExp(
  `${anyWord(
    '壮族 回族 维吾尔 土家族 苗族 藏族 羌族 彝族 布依族 侗族 哈尼族 傣族 景颇族 白族 傈僳族 朝鲜族 蒙古族 哈萨克 柯尔克孜 瑶族 黎族 满族 畲族 仡佬族 水族 土族 撒拉族 裕固族',
    '东乡族 保安族 佤族 拉祜族 纳西族 独龙族 怒族 普米族 毛南族 仫佬族 锡伯 塔吉克 鄂温克族 达斡尔族 各族 蒙古',
  )}+$`,
);
const levelWords = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|新区|特区|省|市|县|区|盟|旗|镇|乡|州)$/;

/** `南通市` → `南通`, `恩施土家族苗族自治州` → `恩施`; undefined when one character would be left. */
export function shortName(name: string): string | undefined {
  const bare = name.replace(levelWords, '');
  const short = bare.length > 3 ? bare.replace(peoples, '') : bare;
  return short.length >= 2 && short.length < name.length ? short : undefined;
}

/** The division and those it lies in, innermost first. */
export function chainOf(division: Division): Division[] {
  return division.parent === undefined ? [division] : [division, ...chainOf(division.parent)];
}
