import { convert, foldTable } from '../../chinese/index.ts';

/**
 * The simplified form of a name that the archive also prints in simplified (`黃建國` where 黄建国 is found too), else the name itself:
 * one person of bulletins in both scripts is one record. Two names count as one only when each is the other's form, so 李乾 and 李干
 * stay two.
 */
export function scriptTwin(name: string, all: ReadonlySet<string>): string {
  const table = foldTable();
  if (![...name].some((character) => table.has(character))) return name;
  const simplified = convert(name, 'Hant', 'Hans', [name]);
  const isTwin =
    simplified !== name && all.has(simplified) && convert(simplified, 'Hans', 'Hant', [simplified]) === name;
  return isTwin ? simplified : name;
}
