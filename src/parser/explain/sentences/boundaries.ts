import type { Sentences } from './sentence.ts';

/** What each rule saw that speaks for a new article at a line, or against it. */
export const boundarySentences: Sentences = {
  'start-of-issue': 'It is the first headline or text of the issue.',
  'set-in': 'It is set between the halves of a sentence of another article, which goes on below it.',
  'explicit-mark': 'The source marks it as a headline outright: a heading, an item mark, a label (标题).',
  unmarked: 'Headlines of this issue are marked outright, and this line is not.',
  'marked-crosshead': 'The source marks it as a heading below the depth of headlines: a crosshead (小标题).',
  'jump-above': 'A notice says that the text above goes on at another page (下转).',
  jump: 'A notice says that the text comes from another page (上接).',
  'meta-line': 'A line of data (作者, 时间, 来源) stands among the lines of the headline.',
  'day-sent': 'The day of a record and who sent the text (本报讯) stand here, without a headline.',
  'item-day': 'The day of an item of a list stands here, as above the other items.',
  'no-meta-line': 'Articles of this issue bring a line of data (作者, 时间, 来源), this place does not.',
  advice:
    "The line tells what to do at home, on the road or for one's health (口诀, 须知, 三件事): a headline of its own.",
  'column-line': 'The name of a column (栏目) stands here in brackets or behind a mark.',
  'page-start': 'A page begins here.',
  separated: [
    'A blank line stands above it, as above headlines and nowhere else in this issue.',
    'No blank line stands above it, though this issue sets one above its headlines.',
  ],
  'wide-gap': 'Two blank lines or more stand above it, beyond what lies between all lines.',
  'gap-above-headline': 'A blank line stands above it and none, or fewer, between it and the text below.',
  indent: [
    'It stands flush or centred, as headlines do where paragraphs are indented.',
    'It is indented as the paragraphs of this issue are.',
  ],
  'after-signature': 'The text above is closed by a signature or a dateline.',
  'closed-in-brackets': 'The text above closes with words in brackets behind its last full stop.',
  'headline-without-text': 'The headline and the writer above it have no text yet: it opens their text.',
  'reporter-line': "A reporter's line stands between it and the text below; crossheads have none.",
  'signed-apart': 'The text above and the text below have each a writer of their own.',
  'unsigned-above': 'The text above has no signature, though articles of this issue end with one.',
  'photo-below': 'A caption signed by a photographer stands below: a photo story (图片新闻).',
  'picture-story':
    'A picture among the texts of another article, of which its caption says hardly a word: it has a headline or says when (图片新闻).',
  'signed-item': 'One short text with its own signature stands below.',
  'marked-brief': 'The mark before it opens a brief in a column of briefs that are signed one by one.',
  'brief-in-column':
    'No headline, but the paragraph stands in a column of briefs (简讯, 短波) or among items of a section (最新消息), and the one above it is over.',
  'headed-brief':
    'A short line in a column of briefs (简讯, 短波): one text stands below it, as below the lines above.',
  'signed-briefs-below':
    'A short line above texts that are signed one by one, no headline between them: the name of their column.',
  'boxed-part':
    'A name in brackets (【消息报告】) on a line of its own, as above the article before: the parts of this issue are named so.',
  'labelled-crosshead':
    'Lines with labels in one kind of brackets (〈經驗〉…, 【办法】…) follow one another below a headline without: crossheads (小标题).',
  'named-list': 'It names a list at the end of the issue that is of no article above: gifts, figures, announcements.',
  'below-named-list': 'A list with a headline of its own (获奖名单, 芳名录) stands above.',
  'signed-brief':
    'No headline, but the text above and the short text below each end with their own name: a column of briefs.',
  'numbered-picture': 'A numbered line below a headline that counts its pictures (附图片8张): one of them.',
  'art-work': 'A work of art stands here or right above, its title and its artist (版画, 篆刻): it has no text.',
  'lead-below': 'The text below opens with a lead (本报讯, 记者…, a dateline), as articles do.',
  'no-lead-below': 'Articles of this issue open with a lead, the text below does not.',
  'reporter-below-caption':
    'The headline above has only a caption yet, and its reporter stands here: it opens the text of that headline.',
  'reporter-above': "The text above has its reporter's line below its headline, this place has none.",
  digest: 'Each headline of this issue has one paragraph, and the text above has had its own.',
  'verse-below': 'A poem stands below: the line is its title.',
  'series-below': 'A series of crossheads (一…, 二…) begins below: the line heads them all.',
  'advice-below': 'The text below tells its readers what to do, as boxes of advice do.',
  'verse-above': 'A poem stands above and prose below: no crosshead parts the two.',
  'letter-below': 'A letter to the editor (编辑同志) begins below.',
  minutes:
    'The article above is headed as minutes (会议记录), in which matters, speakers and votes have lines of their own.',
  level:
    'Nothing signs or leads in this issue, and its first headline is no longer than the other lines: they are headlines like it.',
  'news-opening': 'The text below opens as news does: with a day, or with what has lately happened.',
  'dated-below': 'The text below tells within its first words when it happened; below crossheads texts seldom do.',
  'goes-on-below': 'The text below goes on with what was said above (会议强调, 此外, 同时).',
  'pronoun-below': 'In the first clause below acts a pronoun (他, 她) and nobody is named: the name stands above.',
  'said-again-below': 'The first words of the text below say the words of the line again.',
  'no-text-below': 'No text stands below it.',
  parted:
    'The head of a page or of a record, or the line of its editors, stands right above, and the text above is over.',
  'stands-apart':
    'No headline, but the text above is over, and this paragraph tells of something else: below a wider gap, below who signs, below a text cut off by a list of a site, the text of a picture with its photographer, or the first of texts that are signed one by one.',
  'bare-paragraph': 'It is a paragraph without any headline.',
  'several-lines': 'Several short lines stand together, as kicker, title and subtitle do.',
  length: ['The line is as long as a headline.', 'The line is as short as a crosshead (小标题).'],
  event: 'The line says that something happened or is done.',
  'two-clauses': 'The line has two clauses with a blank between them, as headlines do.',
  'letter-spaced': 'Its characters are set apart with blanks or one below another, as those of short headlines are.',
  'wide-crosshead':
    'Several lines set wide follow one another below a headline that is not: the crossheads (小标题) of its text.',
  'dash-below': 'A line with a dash stands below it: a subtitle (副题).',
  'document-name': 'The line names a document (通知, 公告, 启事, 一封信).',
  'report-name': 'The line is called as reports are that go from place to place (走笔, 见闻, 巡礼, 侧记).',
  'column-name': 'The line is a name by which papers call columns (简讯, 图片新闻).',
  'office-kicker': 'An office and a name with a colon stand above it: they speak in the text below.',
  'numbered-crosshead': 'The line is numbered (一、 （二） 3.), as crossheads are.',
  'ends-like-a-sentence': 'The line ends as a sentence does, with a full stop or a colon.',
  experience: [
    'Places of other papers that measure alike (lengths, texts above and below, words in common, signs) began an article more often than these signs alone say.',
    'Places of other papers that measure alike (lengths, texts above and below, words in common, signs) began an article less often than these signs alone say.',
  ],
  subject: [
    'The text below shares hardly any words with the article above: it tells of something else.',
    'The text below shares names and words with the article above: it tells of the same.',
  ],
  'round-up':
    'The headline says that the article goes through several things, or who makes a statement: the line is one of its crossheads.',
  month: 'It names a month, as the line above or below does: the months of a chronicle.',
  'alike-crossheads': 'Single lines of the same length or form stand above or below with text between: crossheads.',
};

/** Boundaries found outside the list of boundary rules. */
export const otherBoundaries = ['experience', 'picture-story', 'below-named-list', 'named-list'] as const;
