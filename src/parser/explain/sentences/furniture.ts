import type { Sentences } from './sentence.ts';

/** Why a line is set aside: it belongs to the page, not to an article. */
export const furnitureSentences: Sentences = {
  'page-number': 'The number of a page.',
  'rule-line': 'A rule or a border: it prints nothing that can be read.',
  invisible: 'A character that prints nothing (zero-width, direction of text), taken out of the words around it.',
  'web-navigation': 'Links and buttons of a site (返回首页, 下一篇, 打印).',
  'site-notice': 'What a site says about its page (版权所有, 更新时间).',
  'view-count': 'How often, or in how long, the text is read (浏览次数).',
  'masthead-service': 'A service of the paper: accounts, telephone, price, registration.',
  advert: 'An advertisement between the articles.',
  'page-header': 'It names, numbers or dates a page.',
  masthead: 'The name of the publication or of its publisher, at the head of the issue.',
  'editors-line': 'The people who made the page (责任编辑, 校对).',
  'distribution-list': 'To whom a briefing goes (报, 送, 抄送), or how many were printed.',
  'printed-twice': 'A headline printed again: right below itself, or on one line above its own lines.',
  'repeated-line': 'A line of the site, printed above every headline.',
  'site-list': 'A menu of the site, or its list of the headlines of a page.',
  'section-label':
    'The name of a section of the paper, of a group of items of a briefing, or of a column of briefs (港聞, 部门动态, 短讯).',
  introduction: 'It presents the issue or a section, above the first headline: what the paper says about itself.',
  'between-furniture':
    'Short lines between two lines of furniture above the headline of the next text, or below the last line of a site.',
  'latin-line': 'A line without Chinese between articles: the name of the paper in letters, an advertisement.',
  'code-line': 'The name of a record of a database or of a site, or noise against copying; no word of an article.',
  'public-notice': 'A filler or a notice of the paper (公益广告, 文責自負, 欢迎投稿).',
  contents: 'An entry of a contents list: it is printed again below as a headline.',
  'jump-notice': 'It sends the reader to another page (下转, 上接).',
  'jump-headline': 'The headline of an article that comes from another page, printed again.',
  'front-matter': 'The head of a Markdown file (title, date).',
  markup: 'Marks of Markdown or HTML.',
  label: 'A label that says what follows it (标题, 正文), or what a browser calls the page beside its headline.',
  'item-mark': 'The mark or number before a headline.',
};

/** Reasons given outside the list of furniture rules. */
export const otherFurniture = [
  'advert',
  'invisible',
  'contents',
  'repeated-line',
  'site-list',
  'section-label',
  'introduction',
  'between-furniture',
  'jump-notice',
  'jump-headline',
  'front-matter',
  'markup',
  'label',
  'item-mark',
] as const;
