import { expect, test } from 'vitest';
import { isHappened } from '../../../src/parser/headlines/happens.ts';

test.each([
  // what happened, and what came of it
  ['火警突至', '四分钟全员疏散', true],
  ['江輪擱淺', '旅客換船續行', true],
  ['天气转凉', '青口供暖提前五天', true],
  // a theme, a slogan, a name
  ['法治建设', '大集上开庭', false],
  ['汛情就是命令', '青口镇干群守堤', false],
  ['活动启用仪式现场', '青口小学开学', false],
  // a full headline in clauses, and one that is long, stand below a kicker
  ['夜市開鑼', '青口街市翻新 檔主憂租金', false],
  ['天气转凉', '青口县热力公司连夜检修三十公里管网', false],
  // what a meeting is followed by, and details
  ['县委常委会召开', '部署防汛工作', false],
  ['青口县农会召开', '沈一舟到会讲话', false],
  ['重大项目开工', '总投资71亿元', false],
  ['早稻插秧结束', '比去年提早八天', false],
])('%s / %s', (first, second, expected) => {
  expect(isHappened(first, second)).toBe(expected);
});
