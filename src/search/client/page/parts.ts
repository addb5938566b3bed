import { need } from './elements.ts';

/** The elements that the page must hold; what each is for is written in `../../README.md`. */
export interface PageParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  suggestions: HTMLElement;
  status: HTMLElement;
  failure: HTMLElement;
  list: HTMLOListElement;
  years: HTMLElement;
  filters: HTMLElement;
  sorts: HTMLElement;
  saves: HTMLElement;
  range: HTMLElement;
  from: HTMLInputElement;
  to: HTMLInputElement;
  help: HTMLElement;
  pager: HTMLElement;
}

/** Finds them; throws when one is missing. */
export const findParts = (): PageParts => ({
  form: need('search-form', HTMLFormElement),
  input: need('search-query', HTMLInputElement),
  suggestions: need('search-suggestions', HTMLElement),
  status: need('search-status', HTMLElement),
  failure: need('search-error', HTMLElement),
  list: need('search-results', HTMLOListElement),
  years: need('search-years', HTMLElement),
  filters: need('search-filters', HTMLElement),
  sorts: need('search-sort', HTMLElement),
  saves: need('search-save', HTMLElement),
  range: need('search-dates', HTMLElement),
  from: need('search-from', HTMLInputElement),
  to: need('search-to', HTMLInputElement),
  help: need('search-help', HTMLElement),
  pager: need('search-pages', HTMLElement),
});
