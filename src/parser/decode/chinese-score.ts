/** The 120 commonest characters of running Chinese in either script: what a right decoding is full of. */
const common = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
    '用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实' +
    '日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重新区市员工作委书记街' +
    '道' +
    '這個們來為國說時會對於過發後裡種經學現當沒動還進樣開從實軍與長機關點業將兩間問報導記者臺灣縣鄉鎮辦處長',
);

/** How much a decoded text looks like Chinese: share of common characters, less what should not be there. */
export function chineseScore(text: string): number {
  let good = 0;
  let bad = 0;
  let other = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (common.has(character)) good += 1;
    else if ((code >= 0xe000 && code <= 0xf8ff) || code === 0xfffd || (code >= 0x80 && code < 0xa0)) bad += 3;
    else if ('，。、；：？！“”‘’（）《》「」『』—…　'.includes(character)) good += 1;
    else if (code < 0x2000 || (code >= 0x3400 && code < 0x4e00) || code > 0xffff || (code >= 0xff61 && code <= 0xffdc))
      bad += 1;
    else if (code >= 0xa000 && code <= 0xd7ff) bad += 1;
    else other += 1;
  }
  const all = good + bad + other;
  return all === 0 ? 0 : (good - 2 * bad) / all;
}

/** Share of letters and common characters in a text of which much could not be decoded; gibberish has next to none. */
const leastReadable = 0.15;

/** True for a text that somebody can read, Chinese or Latin, whatever is damaged in it. */
export function isReadable(text: string): boolean {
  let readable = 0;
  let all = 0;
  for (const character of text) {
    all += 1;
    if (common.has(character) || /[a-z]/i.test(character)) readable += 1;
  }
  return readable > all * leastReadable;
}
