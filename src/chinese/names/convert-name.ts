import { plainForm } from '../script/lexicon.ts';
import type { Script } from '../script/script.ts';
import { compoundForms, nameForms, surnameForms } from './name-forms.ts';

/**
 * The name of a person in a script, character by character: no phrase is read in a name (王后来 is not a queen). Surnames and the
 * characters common in given names have their own forms. Same UTF-16 length as the name.
 */
export function convertName(name: string, to: Script): string {
  const compound = compoundForms.find((forms) => name.startsWith(to === 'Hant' ? forms.Hans : forms.Hant));
  if (compound) return compound[to] + convertGiven(name.slice(compound[to].length), to);
  const [surname = ''] = name;
  return convertSurname(surname, to) + convertGiven(name.slice(surname.length), to);
}

function convertSurname(surname: string, to: Script): string {
  return surnameForms[to].get(surname) ?? nameForms[to].get(surname) ?? plainForm(surname, to);
}

function convertGiven(given: string, to: Script): string {
  return [...given].map((character) => nameForms[to].get(character) ?? plainForm(character, to)).join('');
}
