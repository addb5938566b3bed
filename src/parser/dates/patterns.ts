/** One character of a number in a date, in any of the ways of writing it. */
export const numeral = '[\\d０-９〇○零一二三四五六七八九十百廿卅元]';

/** A blank between the parts of a date. */
export const blank = '[ \\u3000]?';

/** What stands between the ends of a range: `5月28日至29日` `5月30—31日`. */
export const to = `${blank}(?:至|到|——?|－|-|–|―|~|～|〜)${blank}`;
