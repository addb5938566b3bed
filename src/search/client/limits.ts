/** Longest query, in UTF-16 units. */
export const maxQuery = 10_000;
