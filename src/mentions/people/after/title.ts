import { type AfterRule, titled } from './after.ts';
import { titlesAfter } from './titles.ts';

/** 沈舟女总经理, 沈一舟书记: in the first the 女 belongs to the title. */
export const title: AfterRule = (folded, end) => {
  const woman = folded.charAt(end) === '女' ? 1 : 0;
  const length = titlesAfter.startingAt(folded, end + woman);
  // 沈舟|向老师傅们: people are spoken of, no one's title.
  if (/^[们傅]/.test(folded.charAt(end + woman + length))) return undefined;
  return length === 0 ? undefined : titled(length + woman);
};
