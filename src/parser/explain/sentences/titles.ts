import type { Sentences } from './sentence.ts';

/** What each rule saw that speaks for a line as the title (主题) among several, or against it. */
export const titleSentences: Sentences = {
  'said-again-below': 'The text below says its words again, the more of them the heavier.',
  'kicker-form': 'It has the form of a line that leads up to a title (…时强调, 系列报道之二).',
  'subtitle-form': 'It ends as subtitles do (侧记, 综述, 纪实).',
  'record-form': 'It says of what the text tells (记…, 写在…), below another line.',
  'told-below': 'It says who stressed what, below another line.',
  'speaker-above': 'It gives a speaker and the words, above another line.',
  'long-below': 'It is the long last line of three and more: a subtitle.',
  between: 'It stands between two lines, as the title between kicker and subtitle.',
  'too-short-below': 'It is the last line and very short: no subtitle is, the line above leads up to it.',
  'short-beside-long': 'It is much shorter than the longest line.',
  slogan: 'It is two clauses of one length: a slogan.',
  event: 'It says that something happened.',
  'actor-acts': 'It says which office does what.',
  exclaims: 'It exclaims.',
  'colon-inside': 'A colon divides it: topic and statement.',
  quotes: 'It holds quotation marks.',
  length: 'Its length: the longer the likelier, a little.',
  lower: 'It stands lower: a plain line is more often a kicker above the title than a subtitle below it.',
};
