import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeJson, encoding } from '../../src/search/gbk.ts';

const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));

test('Chinese of both scripts takes two bytes a character', () => {
  expect(encodeJson('区委书记，區委書記。“”').length).toBe(2 + 2 * 12);
});

test('every unit comes back, halves of pairs too', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  expect(decode(encodeJson(units))).toEqual(units);
});

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(decode(encodeJson(texts))).toEqual(texts);
    }),
  );
});
