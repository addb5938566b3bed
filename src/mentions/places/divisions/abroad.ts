import { fold } from '../../text/fold.ts';
import { citiesAbroad } from './cities-abroad.ts';
import type { Division } from './division.ts';

/** A country or a city abroad with every form in which papers print its name, folded. */
export interface PlaceAbroad {
  division: Division;
  spellings: string[];
}

/** Regions that the engine names and that are no country or are told by the list of divisions. */
const left = new Set('CN HK MO TW UN EU EZ ZZ XA XB QO AQ AC CP CQ DG EA IC TA BV HM TF UM'.split(' '));

/** What papers call a country beside its name in the tables of the engine (CLDR), by the name used here; and states that are gone. */
const otherNames = `
阿联酋 阿拉伯联合酋长国
沙特阿拉伯 沙特
波黑 波斯尼亚和黑塞哥维那
刚果（金）
刚果（布）
印度尼西亚 印尼
孟加拉国
朝鲜 北朝鲜
韩国 南朝鲜
澳大利亚 澳大利亚联邦
新西兰 纽西兰
美国 美利坚合众国
英国 大不列颠
吉尔吉斯斯坦 吉尔吉斯
乌兹别克斯坦 乌兹别克
土库曼斯坦 土库曼
巴勒斯坦 巴勒斯坦领土
多米尼加 多米尼加共和国
科特迪瓦
蒙古 蒙古国 外蒙古
苏联
南斯拉夫
捷克 捷克斯洛伐克
东德 民主德国
西德 联邦德国
暹罗
锡兰
`;

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The present codes of ISO 3166 that the engine knows: a code given up leads to the one that took its place. */
function regionCodes(): string[] {
  const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  return codes.filter((code) => !left.has(code) && isCanonical(code));
}

const isCanonical = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** The names of every country in the usage of the mainland, of Taiwan and of Hong Kong. */
function namesOfCountries(): string[][] {
  const usages = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  );
  return regionCodes().flatMap((code) => {
    const names = usages.flatMap((usage) => usage.of(code) ?? []).map(fold);
    return names.length === 0 ? [] : [[...new Set(names)]];
  });
}

/** One list of names for each country; the first is the one used here. */
function countries(): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  const rows = otherNames.trim().split('\n');
  const byName = new Map<string, string>();
  for (const row of rows) {
    const [name = '', ...others] = row.split(' ');
    groups.set(name, new Set([name, ...others]));
    for (const other of [name, ...others]) byName.set(other, name);
  }
  for (const [name = '', ...others] of namesOfCountries()) {
    const known = byName.get(name) ?? name;
    groups.set(known, new Set([...(groups.get(known) ?? [known]), name, ...others]));
  }
  return groups;
}

/** Countries in the order of their codes, each with its cities behind it. */
export function placesAbroad(): PlaceAbroad[] {
  const cities = new Map(
    citiesAbroad
      .trim()
      .split('\n')
      .map((row) => {
        const [country = '', ...names] = row.split(' ');
        return [country, names] as const;
      }),
  );
  return [...countries()].flatMap(([name, spellings]) => {
    const country: Division = { name, kind: 'country' };
    const within = (cities.get(name) ?? []).map((forms) => {
      const [city = '', ...others] = forms.split('=');
      return { division: { name: city, kind: 'abroad', parent: country } as const, spellings: [city, ...others] };
    });
    return [{ division: country, spellings: [...spellings] }, ...within];
  });
}
