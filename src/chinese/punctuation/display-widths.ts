/** `１３`, `Ａ股`, and the marks of a number: `３．５`, `４７％`, `１２，０００`, `８５５－１０２３`. */
const wide = /[０-９Ａ-Ｚａ-ｚ]|(?<=[0-9０-９])(?:[．－](?=[0-9０-９])|％|，(?=[0-9０-９]{3}(?![0-9０-９])))/gu;

/** From ！ to ～ the full-width forms follow ASCII in order. */
const narrow = (mark: string) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0);

/**
 * Digits and Latin letters that a typesetter's program wrote as wide as a Chinese character, shown as wide as they are in print: `５月１３日` →
 * `5月13日`. One mark for one mark: the result has the same length and offsets hold. For display only.
 */
export const displayWidths = (text: string): string => text.replace(wide, narrow);
