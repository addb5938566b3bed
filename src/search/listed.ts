/**
 * What a list of results says of an article; its text lies elsewhere. Fields that are unknown are empty. `date` is an ISO date, month or
 * year; `edtf` stands where it says more; the last three are what traditional characters differ in (`packHant`).
 */
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
