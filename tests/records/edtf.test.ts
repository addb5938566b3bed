import { expect, test } from 'vitest';
import { edtfProblem, isEdtf, sortKey, weekdayOf, yearOf } from '../../src/records/edtf.ts';

test.each([
  '2020',
  '2020-05',
  '2020-05-30',
  '2020-21',
  '2020-05-30?',
  '2020~',
  '202X',
  '2020-XX',
  'XXXX-05-30',
  'XXXX-02-29',
  '2020-02-29',
  '2020-05-28/2020-05-29',
  '2020-05-30/..',
  '../2020-05-30',
  '[2020-05-30..]',
  '[..2020-06]',
  '[2020-05..2020-07]',
  '[2019,2020]',
  '[2018,2020-05..2020-07,2021-01..]',
  '2020-05-28/',
])('%s is a date', (value) => {
  expect(isEdtf(value)).toBe(true);
});

test.each([
  ['2021-02-30', 'no such day'],
  ['2021-02-29', 'no such day'],
  ['2021-04-31', 'no such day'],
  ['2021-00-10', 'no such month'],
  ['2021-13', 'no such month'],
  ['2021-21-03', 'no such month'],
  ['2021-01-00', 'no such day'],
  ['XXXX-02-30', 'no such day'],
  ['20220', 'not a date'],
  ['2021-1-4', 'not a date'],
  ['2021年1月4日', 'not a date'],
  ['', 'not a date'],
  ['..', 'not a date'],
  ['[..]', 'not a date'],
  ['../..', 'not a date'],
  ['2020-05-30..', 'not a date'],
  ['2020/2021/2022', 'not a date'],
  ['[2019..2020..2021]', 'not a date'],
  ['[,2020]', 'not a date'],
  ['[2020-05-30...]', 'not a date'],
  ['[2020', 'not a date'],
  ['[]', 'not a date'],
  ['2020-05-30/2020-05-28', 'ends before it starts'],
])('%s is none: %s', (value, problem) => {
  expect(edtfProblem(value)).toContain(problem);
});

test.each([
  ['2020-05-30', '2020-05-30'],
  ['[2020-05-30..]', '2020-05-30'],
  ['[..2020-06]', '2020-06'],
  ['2020-05-28/2020-05-29', '2020-05-28'],
  ['../2020-05-30', '2020-05-30'],
  ['2020?', '2020'],
  ['2020-21', '2020-03'],
  ['2020-24', '2020-12'],
  ['202X', '2020'],
  ['2020-XX-30', '2020'],
  ['XXXX-05-30', undefined],
  ['20XX', '2000'],
  [undefined, undefined],
])('%s sorts as %s', (value, key) => {
  expect(sortKey(value)).toBe(key);
});

test.each([
  ['[2020-05-30..]', 2020],
  ['2019-12/2020-01', 2019],
  ['202X', undefined],
  ['XXXX-05-30', undefined],
])('%s is of the year %s', (value, year) => {
  expect(yearOf(value)).toBe(year);
});

test.each([
  ['2020-05-30', 6],
  ['2021-01-14', 4],
  ['2024-02-25', 7],
  ['2020-05', undefined],
])('%s falls on weekday %s', (value, weekday) => {
  expect(weekdayOf(value)).toBe(weekday);
});
