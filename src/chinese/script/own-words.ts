import type { Script } from './script.ts';

const traditionalEnds = new Map([
  ['庄', '莊'],
  ['湾', '灣'],
  ['桥', '橋'],
  ['坝', '壩'],
  ['沟', '溝'],
  ['岭', '嶺'],
  ['洼', '窪'],
]);

/** Villages, bridges and lanes named after a family: 于家村, 范家桥. The surname keeps its form. */
const families = [...'于范余涂游岳郁朴'].flatMap((surname) =>
  [...'村庄湾桥渡港巷坝圩集沟岭弄埭墩堡坪屯寨堰坊塘洼'].map((end): [string, string] => [
    `${surname}家${end}`,
    `${surname}家${traditionalEnds.get(end) ?? end}`,
  ]),
);

/**
 * Words of official Chinese that OpenCC lacks, cuts wrongly or writes in a form out of use, each met in print. They count wherever they
 * stand and come before OpenCC's.
 */
export const ownWords: Record<Script, readonly (readonly [string, string])[]> = {
  Hant: [
    ['新征程', '新征程'],
    ['行政复议', '行政復議'],
    ['复议', '復議'],
    ['家具', '家具'],
    ['胡同', '胡同'],
    ['不准', '不准'],
    ['干垃圾', '乾垃圾'],
    ['系安全带', '繫安全帶'],
    ['系红领巾', '繫紅領巾'],
    ['台风机', '臺風機'],
    ['台风电', '臺風電'],
    ['标签约', '標簽約'],
    ['子丑寅卯', '子丑寅卯'],
    ['冬冬', '冬冬'],
    ['呆着', '呆著'],
    ['周线图', '週線圖'],
    ...families,
  ],
  Hans: [],
};
