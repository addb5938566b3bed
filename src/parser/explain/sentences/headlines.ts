import type { HeadlineRule } from '../../headlines/headline.ts';

/** Why a line of a headline is column, kicker, title or subtitle. */
export const headlineSentences: Readonly<Record<HeadlineRule, string>> = {
  'column-brackets': 'It stands in the brackets or marks of a column (栏目).',
  'column-name': 'It is a name by which papers call columns (简讯, 图片新闻), above another line.',
  'ends-with-colon': 'It ends with a colon: it leads up to the title.',
  saying: 'It says who stressed something (…时强调): what was stressed is the title below.',
  dash: 'A dash opens it: a subtitle (副题).',
  'below-dash': 'It stands below a subtitle with a dash.',
  attendant: 'It says who presided or was there, and nothing else: a subtitle (副题).',
  'nothing-plainer': 'No plainer line is left to be the title.',
  'only-line': 'No other plain line stands in the headline: it is the title (主题).',
  'below-data': 'It stands below the line of data of a headline (作者, 时间).',
  marked: 'The source marks it as the headline outright, other lines of the headline not.',
  weighed: 'It weighs most of several lines: it is the title (主题), with the line that is one headline with it.',
  'above-title': 'It stands above the title: a kicker (引题).',
  'below-title': 'It stands below the title: a subtitle (副题).',
};
