import type { Part } from '../excerpt.ts';

/** An element with a class and children; text is set as text, never as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: Array<Node | string>
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** The element of the page with an id; throws when the page does not hold it. */
export function need<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}`);
  return element;
}

export const toNodes = (parts: readonly Part[]): Array<Node | string> =>
  parts.map(({ text, hit }) => (hit ? make('mark', '', text) : text));

/** `找到 {n} 篇` with `{ n: 12 }` → `找到 12 篇`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** A long query is told by its beginning. */
export function shorten(text: string, most = 100): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

export function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const element = make('button', className, text);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/** Unpaired surrogates cannot stand in an address; they are written as U+FFFD. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
