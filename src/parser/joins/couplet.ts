import type { JoinSite } from './rule.ts';

/** A verse of nine characters and its mark. */
const longest = 10;
const upper = /^\p{Script=Han}{4,9}[，,；;]$/u;
const lower = /^\p{Script=Han}{4,9}[。！？!?；;，,]$/u;

/** `独上高楼望远舟，` + `长淮依旧向东流。`: two verses of as many characters. Hardly any column is so narrow. */
export const isCouplet = ({ before, after, head }: JoinSite): boolean =>
  before === head &&
  before.text.length <= longest &&
  before.text.length === after.text.length &&
  upper.test(before.text) &&
  lower.test(after.text);
