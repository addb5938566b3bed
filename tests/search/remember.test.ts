import { expect, test } from 'vitest';
import { remember } from '../../src/search/client/remember.ts';

function counting(fails = false) {
  const asked: string[] = [];
  const engine = remember({
    async find(term) {
      asked.push(term);
      if (fails) throw new Error('no file');
      return new Map([[term.length, 1]]);
    },
  });
  return { asked, engine };
}

test('what was just found is not looked up again; what was asked long ago is', async () => {
  const { asked, engine } = counting();
  expect(await engine.find('甲')).toEqual(await engine.find('甲'));
  expect(asked).toEqual(['甲']);
  for (const term of '乙丙丁戊己庚辛壬') await engine.find(term);
  await engine.find('甲');
  expect(asked.filter((term) => term === '甲')).toHaveLength(2);
  await engine.find('壬');
  expect(asked.filter((term) => term === '壬')).toHaveLength(1);
});

test('a failure is asked again', async () => {
  const { asked, engine } = counting(true);
  await expect(engine.find('甲')).rejects.toThrow();
  await expect(engine.find('甲')).rejects.toThrow();
  expect(asked).toEqual(['甲', '甲']);
});
