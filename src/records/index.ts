export { isEdtf, sortKey, yearOf } from './edtf.ts';
export { publicationOf, suggestId } from './ids.ts';
export type { IssueInfo } from './issue-info.ts';
export { type Authority, noAuthority } from './names/authority.ts';
export { type FiledName, type NameBook, nameBook } from './names/name-book.ts';
export * from './schema/index.ts';
export { isPerson, toMentionArticle } from './to-mention-article.ts';
export { type IssueRecords, toRecords } from './to-records.ts';
