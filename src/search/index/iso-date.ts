/**
 * `[2020-05-30..]` → `2020-05-30`, `2020-05~` → `2020-05`: the first certain part of an EDTF date; undefined when the year is not
 * known.
 */
export function isoDate(value: string | undefined): string | undefined {
  return value?.match(/(?<![\dX-])\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?![\dX])/)?.[0];
}
