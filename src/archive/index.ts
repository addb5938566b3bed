export { ContentError, formatMessage } from './content-error.ts';
export { contentFolder, forgetArchives, type LoadOptions, loadArchive } from './load-archive.ts';
export { bulletinOf } from './loose/bulletin-of.ts';
export { type LooseIssue, type LooseIssues, parseFiles } from './loose/parse-files.ts';
export { isPageFile } from './read/read-pages.ts';
export { reasonOf } from './read/reason-of.ts';
export { type ReviewItem, reviewList } from './review/index.ts';
export type { Archive } from './types.ts';
export { toVFileMessage } from './vfile-message.ts';
