import { isMarkedCaption, isPictureCredit } from '../text/caption.ts';
import type { RoleRule } from './rule.ts';

/**
 * `图为改造后的码头。` `▲志工整理花圃。` `（附图片2张）`: a caption among the paragraphs of an article; `圖／青口農會`: below a headline,
 * too.
 */
export const captionLine: RoleRule = {
  name: 'caption-line',
  read: ({ unit, before }) =>
    !unit.mark &&
    before &&
    ((before.kind !== 'short' && before.kind !== 'column' && isMarkedCaption(unit.text)) ||
      (!unit.running && isPictureCredit(unit.text)))
      ? { kind: 'caption' }
      : undefined,
};
