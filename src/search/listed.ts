/** What a list of results says of an article; its text lies elsewhere. Fields that are unknown are empty. */
export interface Listed {
  id: string;
  kind: string;
  /** ISO date, month or year. */
  date: string;
  /** The date in EDTF where it says more. */
  edtf: string;
  issue: { Hans: string; Hant: string };
  column: { Hans: string; Hant: string };
  title: { Hans: string; Hant: string };
}

/** The same as the files hold it; the last three are what traditional characters differ in. */
export type PackedListed = [
  id: string,
  kind: string,
  date: string,
  edtf: string,
  issue: string,
  column: string,
  title: string,
  issueHant: string,
  columnHant: string,
  titleHant: string,
];

/** So many articles lie in a file `list/<n>.bin`, in the order of the rows: about 20 KB. */
export const listedPerFile = 250;
