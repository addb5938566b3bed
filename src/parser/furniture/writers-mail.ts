import { isMail } from '../text/mail.ts';
import { isRunningText } from '../text/marks.ts';
import type { FurnitureSite } from './rule.ts';

/** `news@example.com` right below a text, something else below it: where to reach who wrote it. */
export const isWritersMail = ({ row: { text }, before, after, belowFurniture }: FurnitureSite): boolean =>
  isMail(text) && !belowFurniture && before !== undefined && after !== undefined && isRunningText(before.text);
