import { expect, test } from 'vitest';
import { pageNumbers } from '../../src/search/client/page/pager.ts';
import { readState, toggleFilter, writeState } from '../../src/search/client/page/state.ts';

test.each([
  '',
  '?q=%E5%AD%A6%E4%B9%A0',
  '?q=a&year=2020&year=2021&person=huang-xiaoming&sort=date&page=3',
  '?q=a&from=2020-05&to=2021-01-14',
])('%j is read and written back', (address) => {
  expect(writeState(readState(address))).toBe(address);
});

test.each(['?page=-1', '?page=x', '?page=1.5', '?sort=up', '?from=soon', '?year='])(
  '%j is as if it were not there',
  (address) => {
    expect(writeState(readState(address))).toBe('');
  },
);

test('a filter is set, and taken back, on the first page', () => {
  const state = readState('?q=a&page=2');
  const set = toggleFilter(state, 'year', '2020');
  expect(writeState(set)).toBe('?q=a&year=2020');
  expect(writeState(toggleFilter(set, 'year', '2020'))).toBe('?q=a');
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, 0, 4, 5, 6, 0, 9]],
  [3, 9, [1, 2, 3, 4, 0, 9]],
  [9, 9, [1, 0, 8, 9]],
])('page %i of %i', (page, pages, numbers) => {
  expect(pageNumbers(page, pages)).toEqual(numbers);
});
