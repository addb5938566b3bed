import { isUsualHan } from '../text/han.ts';
import { isLabel } from './line-forms.ts';

/** Characters across the break that the text says as one. */
const reach = 4;
/** Characters of the text below that are searched. */
const searched = 240;

const isHan = (words: string): boolean => {
  const { length } = words;
  for (let index = 0; index < length; index += 1) if (!isUsualHan(words.charCodeAt(index))) return false;
  return true;
};

/**
 * `青口区第二届人民代表` / `大会第三次会议闭幕`: the text below says without a break what stands on both sides of it, so the measure cut
 * one line in two. What follows the name of an occasion (`篮球联赛` / `青口队夺冠`) does so, too.
 */
export function isSaidThrough(first: string, second: string, text: string): boolean {
  if (first.length < reach || second.length < reach || isLabel(first)) return false;
  const below = text.slice(0, searched);
  for (let before = 1; before < reach; before += 1) {
    const words = first.slice(-before) + second.slice(0, reach - before);
    if (isHan(words) && below.includes(words)) return true;
  }
  return false;
}
