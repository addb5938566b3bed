import { holdsOneOf } from '../text/quick-look.ts';
import type { RoleRule } from './rule.ts';

const longest = 60;
const day =
  /^(?:[今明][天日晚夜晨]|昨[天日晚夜]|[大]?[后後][天日]|[本下][周週]|(?:[星礼禮]期|[周週])[一二三四五六日天])[^：:，,。]{0,12}[:：]/;
const weather = /多云|多雲|[晴阴陰]|[小中大暴阵陣]雨|雪|[风風雾霧]|[℃度]/;
const holdsColon = holdsOneOf(':：');
/** `北部 十七至二十一度 降雨機率六成` `周一 多云 12~21℃ 东南风3级`: a row of cells, one of them how warm it will be. */
const row = /^[^ \u3000，。]{2,4}[ \u3000](?=.*[\d一二三四五六七八九十０-９][度℃])\S+(?:[ \u3000]\S+)+$/;
const holdsDegree = holdsOneOf('度℃');

/** `后天：阴有小雨，12到17摄氏度` below the text of a forecast: one line a day, or a row for a place or day. */
export const forecastLine: RoleRule = {
  name: 'forecast-line',
  ofLines: true,
  read: ({ unit, before }) => {
    const { text, mark } = unit;
    if (mark || !before || text.length > longest) return undefined;
    const below = before.kind === 'text' || (before.kind === 'list' && before.rule === 'forecast-line');
    if (!below) return undefined;
    const told = holdsColon(text.slice(0, 18)) && day.test(text) && weather.test(text);
    return told || (holdsDegree(text) && row.test(text)) ? { kind: 'list' } : undefined;
  },
};
