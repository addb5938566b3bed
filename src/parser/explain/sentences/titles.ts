import type { Sentences } from './sentence.ts';

/** What each rule saw that speaks for a line as the title (主题) among several, or against it. */
export const titleSentences: Sentences = {
  'said-again-below': 'The text below says its words again, the more of them the heavier.',
  'not-said-below': 'The text below says none of its words, or hardly any.',
  'kicker-form': 'It has the form of a line that leads up to a title (…时强调, 系列报道之二).',
  'subtitle-form': 'It ends as subtitles do (侧记, 综述, 纪实), or says of whom the feature tells (记…).',
  between: 'It stands between two lines, as the title between kicker and subtitle.',
  'too-short-below': 'It is the last line and very short: no subtitle is, the line above leads up to it.',
  'short-beside-long': 'It is much shorter than the longest line.',
  slogan: 'It is two clauses of one length: a slogan.',
  event: 'It says that something happened.',
  'clauses-below': 'It is set in clauses with blanks between them, as titles are; the line above it is plain.',
  'clauses-above':
    'It is a long line set in clauses with blanks between them, as titles are; the line below it is plain.',
  'quoted-below': 'It is what somebody says and nothing else, below another line.',
  'demand-below': 'It says what is to be done, below the meeting that asked for it.',
  'office-answers': 'An office answers in it what the line above tells or asks (水利局：…).',
  'figures-below': 'It tells how many or how much of what the line above tells in full: a subtitle.',
  'long-below': 'It is a long line that tells more of what a plain line above tells.',
  'document-below': 'It names a document (关于…的决议, 通知) and stands below another line: that one says whose it is.',
  'names-writer': 'It says who wrote or signed, or when.',
  'label-above': 'It names an occasion, a place or a body and tells nothing, above another line.',
  'meeting-above': 'It tells of a meeting or a round, above what was said there.',
  'detail-below': 'It opens as a detail of what the line above tells (比…, 每…, 对话…).',
  'agenda-below': 'It says what a meeting dealt with (传达…, 部署…), below another line.',
  'attends-below': 'It says who presided or was present, below another line.',
  'several-clauses': 'Commas divide it: a summary more than a title.',
  'too-long': 'It is longer than titles beside other lines are.',
  latin: 'It holds no Chinese character: the headline again in another language.',
  'number-only': 'It is only a number in brackets: the part of a serial.',
  lower: 'It stands lower: a plain line is more often a kicker above the title than a subtitle below it.',
  habit:
    'Other headlines of the issue are set so: with kickers or without, in two lines or in two clauses on one, about as long.',
  experience:
    'In headlines of other papers with similar measures (lengths, forms, what the text below says again) such a line was the title, or part of it, more often than the line that the other signs alone would choose.',
};
