/**
 * True for the code unit of a usual Chinese character (the block of unified ideographs): a quick look before a class of a regular
 * expression, which is slow.
 */
export const isUsualHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/** True for a text that opens with a usual Chinese character. */
export const opensWithHan = (text: string): boolean => text.length > 0 && isUsualHan(text.charCodeAt(0));

/** True for a text that ends with a usual Chinese character. */
export const endsWithHan = (text: string): boolean => text.length > 0 && isUsualHan(text.charCodeAt(text.length - 1));
