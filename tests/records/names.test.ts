import { expect, test } from 'vitest';
import { assignIds } from '../../src/records/names/assign-ids.ts';
import { noAuthority } from '../../src/records/names/authority.ts';
import { nameBook } from '../../src/records/names/name-book.ts';
import { placeFacts } from '../../src/records/names/place-facts.ts';

const people = (...names: string[]) => names.map((name) => ({ name }));
const slug = (name: string) => ({ 李伟: 'li-wei', 黎伟: 'li-wei', 李玮: 'li-wei', 沈一舟: 'shen-yizhou' })[name] ?? '';

test('names that read alike are told apart by a number, in whatever order they come', () => {
  const ids = assignIds(['黎伟', '李玮', '李伟', '沈一舟'], slug);
  expect(ids).toEqual(assignIds(['李伟', '沈一舟', '黎伟', '李玮', '李伟'], slug));
  expect([...ids.values()].toSorted()).toEqual(['li-wei', 'li-wei-2', 'li-wei-3', 'shen-yizhou']);
});

test('an id that an editor fixed is kept, and nobody else gets it', () => {
  const ids = assignIds(['李伟', '黎伟'], slug, new Map([['黎伟', 'li-wei']]));
  expect(Object.fromEntries(ids)).toEqual({ 黎伟: 'li-wei', 李伟: 'li-wei-2' });
});

test('a name without a reading still has an id', () => {
  expect(assignIds(['𠮷'], slug).get('𠮷')).toMatch(/^[a-z0-9-]+$/);
});

test('an alias goes to the canonical name, a dropped name to none', () => {
  const book = nameBook(
    { people: people('沈一舟', '老沈', '高度'), places: [] },
    { ...noAuthority, people: { add: [], drop: ['高度'], alias: { 老沈: '沈一舟' }, ids: {} } },
  );
  expect(book.person('老沈')).toEqual({ id: 'shen-yizhou', name: '沈一舟' });
  expect(book.person('老沈')).toEqual(book.person('沈一舟'));
  expect(book.person('高度')).toBeUndefined();
  expect(book.person('never found')).toBeUndefined();
});

test.each([
  ['a person', '陳國華', '陈国华', true],
  ['a name that differs in its surname only', '沈國', '审国', false],
  ['two names whose characters are not the same name', '李乾', '李干', false],
])('%s printed in both scripts is one record: %s and %s', (_, traditional, simplified, same) => {
  const book = nameBook({ people: people(traditional, simplified), places: [] });
  expect(book.person(traditional)?.id === book.person(simplified)?.id).toBe(same);
  expect(book.person(traditional)?.name).toBe(same ? simplified : traditional);
});

test('a name printed in traditional only keeps its form; a place in both scripts is one', () => {
  const book = nameBook({ people: people('陳國華'), places: [{ name: '柳泉鎮' }, { name: '柳泉镇' }] });
  expect(book.person('陳國華')?.name).toBe('陳國華');
  expect(book.place({ name: '柳泉鎮' })).toEqual(book.place({ name: '柳泉镇' }));
});

test('places of one name and different codes are different places', () => {
  const places = [
    { name: '新桥镇', code: '320282103' },
    { name: '新桥镇', code: '320282103' },
    { name: '新桥镇', code: '310117105' },
    { name: '新桥镇' },
  ];
  const book = nameBook({ people: [], places });
  const ids = places.map((place) => book.place(place)?.id);
  expect(ids[0]).toBe(ids[3]);
  expect(ids[0]).not.toBe(ids[2]);
  expect(ids.every((id) => id?.startsWith('xinqiao-zhen'))).toBe(true);
  expect(book.place(places[2] ?? { name: '' })?.name).toBe('新桥镇');
});

test('facts of a place come from the first mention that has them', () => {
  const place = {
    name: '青口县',
    printed: '青口',
    kind: 'county' as const,
    field: 'body' as const,
    block: 0,
    start: 0,
    end: 2,
    evidence: ['x'],
  };
  const found = [place, { ...place, parent: '河口市' }, { ...place, parent: '别市', period: '1950/1960' }];
  const book = nameBook({ people: [], places: found });
  expect([...placeFacts(found, book).values()]).toEqual([{ parent: '河口市', period: '1950/1960' }]);
});
