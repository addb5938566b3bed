import { expect, test } from 'vitest';
import { aboveIn, placesOf, tally } from '../../src/parser/lists.ts';

test('nothing stands above the first of a list', () => {
  const list = ['船', '桥'];
  expect([0, 1, 2].map((place) => aboveIn(list, place))).toEqual([undefined, '船', '桥']);
});

test('the places of a list whose entries are so', () => {
  expect(placesOf(['船', '渡口', '桥'], (text) => text.length === 1)).toEqual([0, 2]);
});

test('how often each value comes', () => {
  expect([...tally('船桥船')]).toEqual([
    ['船', 2],
    ['桥', 1],
  ]);
});
