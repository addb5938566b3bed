/** The script that a page, or a part of it, says it is written in. */
export const scriptOf = (lang: string | undefined): 'Hans' | 'Hant' =>
  /^zh-(?:Hant|TW|HK|MO)/i.test(lang ?? '') ? 'Hant' : 'Hans';
