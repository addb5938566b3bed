/** An empty list is absent from a record. */
export const atLeastOne = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
