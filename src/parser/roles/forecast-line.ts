import { holdsOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const longest = 60;
const day =
  /^(?:[今明][天日晚夜晨]|昨[天日晚夜]|[大]?[后後][天日]|[本下][周週]|(?:[星礼禮]期|[周週])[一二三四五六日天])[^：:，,。]{0,12}[:：]/;
const weather = /多云|多雲|[晴阴陰]|[小中大暴阵陣]雨|雪|[风風雾霧]|[℃度]/;
const holdsColon = holdsOneOf(':：');

/** `后天：阴有小雨，12到17摄氏度` below the text of a forecast: one line a day. */
export const forecastLine: RoleRule = {
  name: 'forecast-line',
  read: ({ unit, before }) => {
    const { text, mark } = unit;
    if (mark || !before || text.length > longest || !holdsColon(text.slice(0, 18))) return undefined;
    const below = before.kind === 'text' || (before.kind === 'list' && before.rule === 'forecast-line');
    return below && day.test(text) && weather.test(text) ? { kind: 'list' } : undefined;
  },
};
