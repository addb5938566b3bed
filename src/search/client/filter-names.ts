/** What results can be narrowed by. */
export const filterNames = ['year', 'publication', 'issue', 'column', 'kind', 'person', 'place'] as const;
export type FilterName = (typeof filterNames)[number];
