/** A name, label or body in a signature; offsets into the signature's text. */
export interface Token {
  text: string;
  start: number;
  /** The mark or blank before it. */
  gap: string;
}
