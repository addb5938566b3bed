/** Rows at the head of an issue among which its masthead and the names in its header are looked for. */
export const headRows = 8;
