import { type Division, shortName } from './division.ts';
import { retiredRows } from './retired-rows.ts';

const source = (year: string) => `民政部《${year}年中华人民共和国县以上行政区划变更情况》`;

/** Reads the table of retired divisions; `parentOf` finds the present division of a name. */
export function retiredDivisions(parentOf: (name: string) => Division | undefined): Division[] {
  return retiredRows
    .trim()
    .split('\n')
    .map((row) => {
      const [code = '', name = '', parent = '', period = '', fate = ''] = row.split(' ');
      const [begin = '', end = ''] = period.includes('/') ? period.split('/') : ['', period];
      const short = shortName(name);
      const lies = parentOf(parent);
      return {
        name,
        kind: code.endsWith('00') ? 'city' : 'county',
        code,
        period: `${begin}/${end}`,
        note: `${end}年${fate}。来源：${source(end)}`,
        ...(short === undefined ? {} : { short }),
        ...(lies === undefined ? {} : { parent: lies }),
      } satisfies Division;
    });
}
