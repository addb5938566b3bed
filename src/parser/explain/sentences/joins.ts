import type { Sentences } from './sentence.ts';

/** Why two printed pieces are one text. */
export const joinSentences: Sentences = {
  flow: 'The line end stands inside a paragraph of HTML.',
  'soft-wrap': 'Lines of this file break where clauses and links end: only a blank line ends a paragraph.',
  'hand-wrap': 'The text is wrapped by hand, and the line above is full.',
  'cut-name': 'The end of the line cuts the name that stands behind the last full stop of the text.',
  'closing-mark': 'No line starts with a mark that closes or divides a sentence.',
  'cut-lead':
    'The line above is the first half of a lead: the reporter follows in brackets, or the end of the bracket that it opens.',
  'open-sentence': 'The sentence above is not finished, and what follows is running text.',
  'cut-word': 'What follows cannot start a sentence: the break cuts a word or leaves the remnant of a sentence.',
  'short-opening':
    'A short first piece that no headline could end with: an open quotation, a grammar word, a day in its midst.',
  enumeration: 'The line above names three things and more and breaks off; the next ends a sentence.',
  'short-piece':
    'A short first piece; the break cuts words that the page prints whole elsewhere, or repeats characters.',
  'open-clause':
    'The line above opens with a clause of time, place or speech, or stops before what a figure counts: no headline does.',
  'alike-lines':
    'Part of the page is wrapped by hand: the line above is as wide as its neighbours and stops in mid-sentence.',
  'flush-rest': 'Paragraphs of this page are indented: the flush text goes on from the short indented line above.',
  'numbered-head': 'Two short lines of one crosshead; the next of the series is built alike.',
  'split-word': 'The break cuts a word of the dictionary, or stands behind a word that governs what follows.',
  'speaker-label': 'The line above names who speaks (问：, 答：), and nothing else.',
  'open-quote': 'A quotation or bracket opened above is closed in what follows, or what somebody says begins there.',
  'parallel-lead':
    'The opening sentence stands alone; in the paragraphs beside it the like sentence is followed by text.',
  'headline-lines': 'Two printed lines of one title: built alike, or broken before the verb.',
  upright: 'Characters of one heading, printed one below another.',
  'table-cell': 'Two cells of one row of a table.',
  interrupted: 'A story of its own is set between the halves of the sentence.',
  jump: 'The article goes on on another page, in mid-sentence (下转, 上接).',
};

/** Joins made outside the list of join rules. */
export const otherJoins = ['headline-lines', 'upright', 'table-cell', 'jump'] as const;
