export { type BuildSearchOptions, type BuiltSearch, buildSearch } from './build-search.ts';
export { articleLines } from './lines.ts';
