export { isEdtf, sortKey, yearOf } from './edtf.ts';
export { publicationOf, suggestId } from './ids.ts';
export { type Authority, noAuthority } from './names/authority.ts';
export { type FiledName, type NameBook, nameBook } from './names/name-book.ts';
export * from './schema/index.ts';
export { type IssueInfo, type IssueRecords, isPerson, toMentionArticle, toRecords } from './to-records.ts';
