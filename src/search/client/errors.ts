/**
 * Why a search could not be answered. Never an empty list in its place: asking again fetches again.
 * `unreachable`: no answer from the host · `missing`: a file of the index is not there · `damaged`: a file does not hold what it should.
 */
export class SearchError extends Error {
  readonly reason: 'unreachable' | 'missing' | 'damaged';
  readonly file: string;
  constructor(reason: 'unreachable' | 'missing' | 'damaged', file: string, cause?: unknown) {
    super(`Search cannot read ${file}: ${reason}`, { cause });
    this.name = 'SearchError';
    this.reason = reason;
    this.file = file;
  }
}
