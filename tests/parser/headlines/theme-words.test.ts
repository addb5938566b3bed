import { expect, test } from 'vitest';
import { isKickerForm } from '../../../src/parser/headlines/line-forms.ts';
import { isOfThemes } from '../../../src/parser/headlines/theme-words.ts';

test.each(['产教融合', '產教融合', '基层治理', '基層治理', '文化惠民', '在地關懷', '创新前沿', '基层·动态'])(
  '%s is a theme, which leads up to a headline',
  (line) => {
    expect(isOfThemes(line)).toBe(true);
    expect(isKickerForm(line)).toBe(true);
  },
);

test.each(['大桥通车', '校企合作签约', '竊盜落網', '治理', '文化惠', '青口村治理'])('%s tells of something', (line) => {
  expect(isOfThemes(line)).toBe(false);
});
