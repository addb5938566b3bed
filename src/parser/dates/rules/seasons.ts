/** The numbers of the seasons in EDTF. */
export const seasonNumbers: Readonly<Record<string, string>> = { 春: '21', 夏: '22', 秋: '23', 冬: '24' };
