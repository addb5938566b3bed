const wireDay = /^1\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** `1100602`: a day of the Republic in seven figures, with which an agency of Taiwan closes a dispatch. */
export const isWireDay = (text: string): boolean => text.length === 7 && wireDay.test(text);
