/** A printed page while it is read. */
export interface PageDraft {
  number: number;
  name?: string;
  firstLine: number;
  lastLine: number;
}
