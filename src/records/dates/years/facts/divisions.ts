import { retiredRows } from '../../../../mentions/places/divisions/retired-rows.ts';
import { type Fact, readFacts } from './fact.ts';

/** Counties of Taiwan that became cities or parts of them; the day of the change. Source: 內政部「縣市改制直轄市」. */
const taiwan = readFacts(`
台北县 | 1946-01-01/2010-12-24 | 內政部，縣市改制直轄市（新北市，2010年12月25日）
台中县 | 1950-10-21/2010-12-24 | 內政部，縣市改制直轄市（臺中市，2010年12月25日）
台南县 | 1946-01-01/2010-12-24 | 內政部，縣市改制直轄市（臺南市，2010年12月25日）
高雄县 | 1946-01-01/2010-12-24 | 內政部，縣市改制直轄市（高雄市，2010年12月25日）
桃园县 | 1950-10-21/2014-12-24 | 內政部，縣市改制直轄市（桃園市，2014年12月25日）
`);

/** Divisions that exist no more. Their offices act until the end of the year in which the change was approved. */
export const retired: Fact[] = [...mainland(), ...taiwan];

/** Names that two divisions of the table bear are left out: the text may mean either. */
function mainland(): Fact[] {
  const rows = retiredRows
    .trim()
    .split('\n')
    .map((row) => row.split(' '));
  const names = rows.map(([, name = '']) => name);
  return rows
    .filter(([, name = '']) => names.indexOf(name) === names.lastIndexOf(name))
    .map(([, name = '', , period = '', fate = '']) => {
      const end = period.split('/').at(-1) ?? period;
      const source = `民政部《${end}年中华人民共和国县以上行政区划变更情况》，${name}${fate}`;
      return { names: [name], from: '1949-10-01', to: `${end}-12-31`, source };
    });
}
