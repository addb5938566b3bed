import type { Candidate } from './landmark.ts';

const number = /^[0-9]+[号弄]/;

/** True when the number of a house follows: 天目路18号. */
export function hasNumber({ folded, end }: Candidate): boolean {
  return number.test(folded.slice(end, end + 6));
}

/** True when the name stands in a list of its kind or has the number of a house: 天目路、人民路. */
export function isListed(candidate: Candidate): boolean {
  const { folded, start, end, suffix } = candidate;
  const before = folded.charAt(start - 1);
  const earlier = folded.charAt(start - 2);
  return (
    folded.charAt(end) === '、' ||
    (before === '、' && earlier === suffix.word.slice(-1)) ||
    (/[和与及]/.test(before) && /[路街巷道桥]/.test(earlier)) ||
    hasNumber(candidate)
  );
}
