import type { Sentences } from './sentence.ts';

/** Why a part of an article is what it is. */
export const roleSentences: Sentences = {
  'sign-off': 'An office signs and dates a notice below its last sentence, or 敬上 closes a letter.',
  salutation: 'The greeting with which a speech or a letter opens.',
  'contact-line': 'How to reach the office, below the text of its notice.',
  'name-list': 'Names below the heading of a list, or on several lines running.',
  'signature-line': 'A line of its own that gives a name, or a name with an office.',
  'day-line': 'A date alone between a headline and its text.',
  'meta-line': 'A line of data about the article (作者, 时间, 来源).',
  'data-line': 'A date with what records print beside it, below a headline; or what stands below an empty label.',
  'column-label': 'A line that names the column (专栏：…, 栏目：…).',
  note: 'It goes with the article, outside its body: an editor’s note, a link, a code to scan.',
  'caption-line': 'It is marked as a caption (图为…, ▲…) among paragraphs.',
  'column-line': 'The name of a column (栏目) on a line of its own, in brackets or behind a mark.',
  verse: 'A line of a poem: short lines below a headline and its writer.',
  running: 'Running text: by its length and marks, its indent, its lead, or because pieces were put together.',
  spoken: 'A short sentence of the text: it ends as a sentence and stands below text.',
  'list-mark': 'Items whose marks are alike or count on, or nothing but headlines.',
  'table-mark': 'Cells of a table: short lines whose figures come back in step, or lines of cells set apart by blanks.',
  'picture-text': 'The text that the source gives for a picture.',
  'closing-tail': 'A name or dateline behind the last full stop of a text.',
  'photo-story': 'The one short text of a photo story (图片新闻): it speaks as captions do, or a photographer signs.',
  'marked-caption': 'The text is marked as a caption (图为…, ▲…).',
  'leads-in': 'A short line with a colon leads in what follows.',
  'inside-article': 'A short line at which no article begins: a crosshead (小标题); the weights are below.',
  'long-run': 'One of too many short lines for a headline: an item of a list.',
  'split-column': 'The name of a column in brackets, cut off the line of the headline.',
  'second-column': 'A second name of a column, kept above the title.',
};

/** Roles given outside the list of role rules. */
export const otherRoles = [
  'verse',
  'running',
  'spoken',
  'list-mark',
  'table-mark',
  'picture-text',
  'closing-tail',
  'photo-story',
  'marked-caption',
  'leads-in',
  'inside-article',
  'long-run',
  'split-column',
  'second-column',
] as const;
