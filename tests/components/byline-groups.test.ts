import { expect, test } from 'vitest';
import { bylineGroups } from '../../src/components/shown/byline-groups.ts';

const by = (name: string, role: 'writer' | 'photographer') => ({ name, role, printed: name, lines: [] });

test('signatures in one role stand together, in print order', () => {
  const bylines = [
    by('沈一舟', 'writer'),
    by('顾晓棠', 'writer'),
    by('梁长康', 'photographer'),
    by('罗彩玉', 'writer'),
  ];
  expect(bylineGroups(bylines)).toEqual([
    { role: 'writer', names: ['沈一舟', '顾晓棠'] },
    { role: 'photographer', names: ['梁长康'] },
    { role: 'writer', names: ['罗彩玉'] },
  ]);
});
